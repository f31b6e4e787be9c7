// Facts of the orientation and of the contract: asked for, notified, signed, looked at again together.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { texte } from '../../kernel/json.ts';
import { mots } from '../../kernel/words.ts';
import { naturesContrat, organismesReferents, parcours, suitesPoint } from '../vocabulary.ts';

/** Anybody may be given a new orientation, and the same day is written for all: neither says who receives RSA (AG-57). */
export const orientationDemandee = defineFact({
  type: 'orientationDemandee.v1',
  label: 'Nouvelle orientation demandée',
  source: 'C. trav. L5411-5-2 II ; CASF D262-65-2',
  /** AG-93. Null: another was notified since, nothing is awaited. */
  clear: z.object({ le: Jour, reponseAvant: Jour.nullable() }),
  parts: {
    demande: { audience: 'binome', scope: 'case', schema: z.object({ motif: texte(2000) }) },
  },
});

/** Which parcours, of whom: sealed, for a parcours says what hinders somebody. */
export const Orientation = z.object({
  parcours: z.enum(mots(parcours)),
  organisme: z.enum(mots(organismesReferents)).nullable().default(null),
});
export type Orientation = z.infer<typeof Orientation>;

export const orientationNotifiee = defineFact({
  type: 'orientationNotifiee.v1',
  label: 'Orientation notifiée',
  source: 'C. trav. R5411-8-1 : date certaine de réception',
  /** AG-93. Null: it opens no month, another was notified or the contract signed since. */
  clear: z.object({ le: Jour, contratAvant: Jour.nullable() }),
  parts: { orientation: { audience: 'binome', scope: 'case', schema: Orientation } },
});

/** The nature is sealed: a CER says that the person receives RSA. So is what makes the delay longer (AG-59). */
export const Contrat = z.object({
  nature: z.enum(mots(naturesContrat)),
  signeLe: Jour,
  referentUnique: texte(120),
  reference: texte(60).nullable().default(null),
  parcours: z.enum(mots(parcours)).nullable().default(null),
  delaiLong: z.boolean().default(false),
});
export type Contrat = z.infer<typeof Contrat>;

export const contratEnregistre = defineFact({
  type: 'contratEnregistre.v1',
  label: 'Contrat enregistré',
  source: 'C. trav. L5411-6, D5411-14-1, D5411-14-2',
  /**
   * AG-59. Optional: the first contracts opened no such clock, and one older than another opens none. AG-93: the day that
   * a contract is still due, where this one was signed before the notification that asks for it.
   */
  clear: z.object({
    signeLe: Jour,
    pointAvant: Jour.optional(),
    contratAvant: Jour.optional(),
  }),
  parts: { contrat: { audience: 'binome', scope: 'case', schema: Contrat } },
});

export const Point = z.object({ suite: z.enum(mots(suitesPoint)), texte: texte(4000) });
export type Point = z.infer<typeof Point>;

export const pointNote = defineFact({
  type: 'pointNote.v1',
  label: 'Point sur le parcours noté',
  source: 'CASF L262-31 ; C. trav. R5411-14',
  clear: z.object({ le: Jour, pointAvant: Jour }),
  parts: { point: { audience: 'binome', scope: 'case', schema: Point } },
});

export const orientationFacts = [
  orientationDemandee,
  orientationNotifiee,
  contratEnregistre,
  pointNote,
] as const;
