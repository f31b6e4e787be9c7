// What the demonstration knows of one invented person, and of what brings them here.
import type {
  besoins,
  impacts,
  organismesReferents,
  situations,
  themes,
} from '../../workflows/accompagnementGlobal/vocabulary.ts';
import type { Commune } from './communes.ts';

export type Theme = keyof typeof themes;
export type Besoin = keyof typeof besoins;
export type Impact = keyof typeof impacts;

/** Everybody has an identity; who has only a draft of a proposal has nothing more. */
export interface Identite {
  readonly prenom: string;
  readonly nom: string;
  /** Years on the day of the demonstration. */
  readonly age: number;
  readonly commune: Commune;
  readonly rue: string;
}

export interface Demande extends Identite {
  readonly motif: string;
  readonly besoins: readonly Besoin[];
  readonly situation: keyof typeof situations;
  /** France Travail unless said otherwise. */
  readonly organisme?: keyof typeof organismesReferents;
  /** By theme: how much it weighs, and a word about it. */
  readonly freins: { readonly [T in Theme]?: readonly [Impact, string | null] };
}

export interface Portrait extends Demande {
  readonly appuis: readonly string[];
  /** In the person's own words. */
  readonly objectifs: readonly string[];
  readonly emploi: string;
  readonly social: string;
  readonly synthese: string;
}

export function themesDe({ freins }: Demande): Theme[] {
  return Object.keys(freins) as Theme[];
}
