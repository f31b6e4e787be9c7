// Facts of the end of an accompaniment, and of what comes after it.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { texte } from '../../kernel/json.ts';
import { mots } from '../../kernel/words.ts';
import {
  elementsDeRelais,
  issuesFreins,
  modesAccord,
  motifsSortie,
  suivisEmploi,
} from '../vocabulary.ts';
import { AccordDeSuite } from './duree.ts';

/** Why and how it ends. Sealed whole: a reason such as a death or a renunciation is nobody else's (AG-20). */
export const Issue = z.object({
  /** AG-91. When and how the person said that they stop. */
  parole: z
    .object({ le: Jour, mode: z.enum(mots(modesAccord)) })
    .nullable()
    .default(null),
  motif: z.enum(mots(motifsSortie)),
  sortieLe: Jour,
  situation: texte(1000).nullable().default(null),
  freins: z.enum(mots(issuesFreins)),
  prochainReferent: texte(200).nullable().default(null),
  relais: texte(1000).nullable().default(null),
});
export type Issue = z.infer<typeof Issue>;

const issue = { audience: 'binome', scope: 'case', schema: Issue } as const;
const source = 'convention locale : l’autre côté est informé et peut objecter';

export const clotureDemandee = defineFact({
  type: 'clotureDemandee.v1',
  label: 'Sortie demandée',
  source,
  /** AG-26. Optional: the first exits wrote this day when they took effect. */
  clear: z.object({ sortieLe: Jour, suiviLe: Jour.optional() }),
  parts: { issue },
});

export const clotureEffective = defineFact({
  type: 'clotureEffective.v1',
  label: 'Sortie effective',
  source,
  /** AG-26. Optional: the first exits opened no such clock. */
  clear: z.object({ suiviLe: Jour.optional() }),
  parts: {},
});

/** The type and its clear part are neutral: they never say why there was no window. */
export const clotureImmediate = defineFact({
  type: 'clotureImmediate.v1',
  label: 'Sortie immédiate',
  source: 'usage : des motifs qui n’attendent personne',
  clear: z.object({}),
  parts: { issue },
});

export const Suivi = z.object({
  enEmploi: z.enum(mots(suivisEmploi)),
  precision: texte(1000).nullable().default(null),
});
export type Suivi = z.infer<typeof Suivi>;

export const suiviSixMoisNote = defineFact({
  type: 'suiviSixMoisNote.v1',
  label: 'Suivi à six mois noté',
  source: 'évaluation nationale 2018',
  clear: z.object({}),
  parts: { suivi: { audience: 'binome', scope: 'case', schema: Suivi } },
});

/** AG-37. The minimal file for the next département: what the person agrees to hand over, item by item; none without it. */
export const Depart = z.object({
  departement: texte(100),
  destinataire: texte(200).nullable().default(null),
  accord: AccordDeSuite.nullable().default(null),
  elements: z.array(z.enum(mots(elementsDeRelais))).max(Object.keys(elementsDeRelais).length),
});
export type Depart = z.infer<typeof Depart>;

export const departementChange = defineFact({
  type: 'departementChange.v1',
  label: 'Départ vers un autre département',
  source: 'convention locale : passage de relais avec accord',
  clear: z.object({ le: Jour }),
  parts: { depart: { audience: 'binome', scope: 'case', schema: Depart } },
});

export const finFacts = [
  clotureDemandee,
  clotureEffective,
  clotureImmediate,
  suiviSixMoisNote,
  departementChange,
] as const;
