// Whose hands a diagnosis has been in: each holder of a seat and each stand-in, from the day on which they could act for it.
import type { Jour } from '../dates.ts';
import type { OpenedFact } from '../kernel/fact.ts';
import { suppleanceOuverte, suppleanceTerminee } from '../kernel/keyFacts.ts';
import { on } from '../kernel/opened.ts';
import { passationAcceptee } from './facts/passation.ts';
import { binomeDesigne } from './facts/proposition.ts';

/** `suppleance`: it has not ended, and which one it is. */
export interface Main {
  readonly agent: string;
  readonly depuis: Jour;
  readonly suppleance: string | null;
}

interface Mains {
  readonly mains: readonly Main[];
}

/** A stand-in who leaves before their first day never had a hand in it. */
function termine(mains: readonly Main[], siege: string, depuis: Jour | undefined, le: Jour) {
  const [ended] = mains
    .filter((one) => one.suppleance === siege && (depuis === undefined || one.depuis === depuis))
    .sort((a, b) => (a.depuis < b.depuis ? -1 : 1));
  return mains.flatMap((one): Main[] => {
    if (one !== ended) return [one];
    return one.depuis > le ? [] : [{ ...one, suppleance: null }];
  });
}

const folds = new Map([
  on(binomeDesigne, ({ mains }: Mains, { clear, occurredOn: depuis }) => ({
    mains: [
      ...mains,
      ...[clear.emploi, clear.social].map((agent) => ({ agent, depuis, suppleance: null })),
    ],
  })),
  on(passationAcceptee, ({ mains }: Mains, { actor: { agent }, occurredOn: depuis }) => ({
    mains: [...mains, { agent, depuis, suppleance: null }],
  })),
  on(suppleanceOuverte, ({ mains }: Mains, { clear, occurredOn }) => {
    const { agent, siege: suppleance, depuis = occurredOn } = clear;
    return { mains: [...mains, { agent, depuis, suppleance }] };
  }),
  on(suppleanceTerminee, ({ mains }: Mains, { clear: { siege, depuis }, occurredOn }) => ({
    mains: termine(mains, siege, depuis, occurredOn),
  })),
]);

export const foldMains = (known: Mains, fact: OpenedFact): Mains['mains'] =>
  folds.get(fact.type)?.(known, fact).mains ?? known.mains;

/** AG-47. Held a seat of it, or stood in for who does, on a day that has come. */
export const ontTenu = ({ mains }: Mains, agent: string, jour: Jour): boolean =>
  mains.some((one) => one.agent === agent && one.depuis <= jour);
