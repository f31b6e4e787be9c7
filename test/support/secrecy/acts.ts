// Every command of every pathway, as somebody without any idea of the case sends it: empty, and with every field.
import { pathways } from '../../../workflows/registry.ts';
import { type Samples, sampleOf } from './samples.ts';

export interface Known {
  readonly id: string;
  readonly pathway: string;
}

interface Act {
  readonly body: { readonly type: string; readonly data: unknown };
}

/** On a case that they know of, those of its pathway and one of each other; elsewhere one is enough. */
export function everyAct(on: Known | null, samples: Samples): Act[] {
  return pathways.flatMap(({ id, commands }) => {
    const specs = Object.values(commands);
    const tried = id === on?.pathway ? specs : specs.slice(-1);
    return tried.flatMap(({ type, data }) => [
      { body: { type, data: {} } },
      { body: { type, data: sampleOf(data, samples) } },
    ]);
  });
}

/** To open a case of each pathway; fields that only others fill are tried empty as well. */
export function opens(samples: Samples) {
  return pathways.flatMap(({ id: pathway, opening, commands }) => {
    const spec = commands[opening];
    const whole = spec ? sampleOf(spec.data, samples) : {};
    const tries = [{}, whole, { criteres: {} }, { ...Object(whole), criteres: null }];
    return tries.map((data) => ({ body: { pathway, type: opening, data } }));
  });
}
