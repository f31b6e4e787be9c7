// Every type of fact that a crèche may hold.
import type { FactEvent, FactSpec } from '../kernel/fact.ts';
import { labelFacts } from './facts/label.ts';
import { reglesFixees } from './facts/regles.ts';
import { seanceTenue } from './facts/seance.ts';
import { vieFacts } from './facts/vie.ts';

export const jointFacts = [...vieFacts, ...labelFacts, reglesFixees, seanceTenue] as const;

export type CrecheFact = FactEvent<(typeof jointFacts)[number]>;
export type CrecheFactType = CrecheFact['type'];

export const crecheFacts: { readonly [type: string]: FactSpec } = Object.fromEntries(
  jointFacts.map((spec) => [spec.type, spec]),
);
