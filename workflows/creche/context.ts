// What the chart of a crèche remembers beside the state of its label: places, calendar, rules; nothing personal.

import type { z } from 'zod';
import type { Jour } from '../dates.ts';
import type { Conjoint } from '../kernel/conjoint.ts';
import type { Plan } from '../places/plan.ts';
import type { Effectifs } from '../places/quota.ts';
import type { Regles } from './facts/regles.ts';
import type { DecisionAuRang } from './facts/seance.ts';
import type { Section } from './facts/vie.ts';

export interface Label {
  readonly debut: Jour;
  /** The last day on which it holds; null: no end is known. */
  readonly fin: Jour | null;
  readonly places: number;
  /** Per cent of children, at least 20. */
  readonly part: number;
}

export interface Seance {
  readonly id: string;
  readonly le: Jour;
  readonly decide: Regles['decide'];
  /** In the published order of that day. */
  readonly decisions: readonly z.infer<typeof DecisionAuRang>[];
}

// A type, not an interface: a context is JSON, and only a type alias is known to be without surprises.
export type CrecheContext = Conjoint<never> &
  Plan & {
    readonly reference: string;
    readonly nom: string;
    readonly organisation: string;
    readonly commune: string;
    readonly referentFamilles: string | null;
    readonly sections: readonly Section[];
    /** Every period for which the label was given, cut short where it was withdrawn. */
    readonly labels: readonly Label[];
    readonly alerteLe: Jour | null;
    /** In the order of their days of effect. */
    readonly regles: readonly Regles[];
    readonly effectifs: Effectifs;
    /** Oldest first; absent until there has been one. */
    readonly seances?: readonly Seance[];
    readonly depuis: Jour | null;
  };

export const initialContext: CrecheContext = {
  sieges: {},
  etape: null,
  acte: null,
  reference: '',
  nom: '',
  organisation: '',
  commune: '',
  referentFamilles: null,
  sections: [],
  places: [],
  ouvertures: [],
  fermetures: [],
  baisses: [],
  vacances: null,
  labels: [],
  alerteLe: null,
  regles: [],
  effectifs: {},
  depuis: null,
};
