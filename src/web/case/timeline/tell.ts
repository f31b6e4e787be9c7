// How a fact becomes a line of the timeline: its spec parses what may be read, then its own few words tell it.
import type { ReactNode } from 'react';
import type { ClearOf, FactSpec, PartsOf } from '../../../../workflows/kernel/fact.ts';
import type { FactView } from '../../../contract/facts.ts';

export interface Told {
  /** What happened, in one short sentence. */
  readonly title: string;
  /** What it says, when it says more. */
  readonly body?: ReactNode;
}

export interface Telling {
  /** The name of a colleague by id. */
  readonly nameOf: (agent: string) => string;
  readonly today: string;
}

export type TellFact = (fact: FactView, telling: Telling) => Told;

interface Opened<S extends FactSpec> {
  readonly clear: ClearOf<S>;
  /** A part that may not be read, or was destroyed, is absent. */
  readonly parts: PartsOf<S>;
  readonly fact: FactView;
}

/** The words of one type of fact. What does not parse is told by its label alone. */
export function tell<S extends FactSpec>(
  spec: S,
  words: (opened: Opened<S>, telling: Telling) => Told,
): TellFact {
  return (fact, telling) => {
    const clear = spec.clear.safeParse(fact.clear);
    if (!clear.success) return { title: fact.label };
    const parts: { [name: string]: unknown } = {};
    for (const [name, part] of Object.entries(spec.parts)) {
      const opened = part.schema.safeParse(fact.parts[name]);
      if (opened.success) parts[name] = opened.data;
    }
    return words({ clear: clear.data as ClearOf<S>, parts: parts as PartsOf<S>, fact }, telling);
  };
}
