// Facts of the proposal: opened, prescribed with the person's agreement, withdrawn, and the pair named.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { mots } from '../../kernel/words.ts';
import { besoins, modesAccord, organismesReferents, situations, themes } from '../vocabulary.ts';

export const propositionOuverte = defineFact({
  type: 'propositionOuverte.v1',
  label: 'Proposition d’accompagnement global ouverte',
  source: 'protocole ADF / Pôle emploi / DGEFP 2014 et 2019 : les deux côtés prescrivent',
  clear: z.object({
    reference: z.string().regex(/^[A-Z]+-\d{4}-\d+-\d$/),
    personne: Id,
    cote: z.enum(['emploi', 'social']),
    organisationEmploi: Id,
    organisationSocial: Id,
    /** AG-29. The ended accompagnement that this one follows, of the same person. */
    suiteDe: Id.optional(),
  }),
  parts: {},
});

/** AG-40. On which agreement it was looked up whether a situation exists, and what its author then said. */
export const Verification = z.object({
  donneLe: Jour,
  mode: z.enum(mots(modesAccord)),
  /** The author was told that one exists, and says that it is somebody else's. */
  autrePersonne: z.boolean(),
});

export const identiteVerifiee = defineFact({
  type: 'identiteVerifiee.v1',
  label: 'Existence d’une autre situation vérifiée',
  source: 'RGPD art. 5 : exactitude ; accord de la personne',
  clear: z.object({ donneLe: Jour }),
  parts: { verification: { audience: 'instruction', scope: 'case', schema: Verification } },
});

/** Why this person, in which situation. Read by who decides on the proposal, then by the pair alone. */
export const Demande = z.object({
  motif: texte(4000),
  besoins: z.array(z.enum(mots(besoins))).max(Object.keys(besoins).length),
  freins: z.array(z.enum(mots(themes))).max(Object.keys(themes).length),
  situation: z.enum(mots(situations)),
  organismeReferent: z.enum(mots(organismesReferents)),
  noticeRemise: z.boolean(),
});
export type Demande = z.infer<typeof Demande>;

export const accompagnementPrescrit = defineFact({
  type: 'accompagnementPrescrit.v1',
  label: 'Proposition envoyée (prescription)',
  source: 'protocole 2014 : freins sociaux et professionnels cumulés',
  clear: z.object({ binomeAvant: Jour, diagnosticAvant: Jour, premierEntretienAvant: Jour }),
  parts: { demande: { audience: 'instruction', scope: 'case', schema: Demande } },
});

export const propositionRetiree = defineFact({
  type: 'propositionRetiree.v1',
  label: 'Proposition retirée',
  source: 'protocole 2014 : jamais contre la volonté de la personne',
  clear: z.object({}),
  parts: {
    motif: { audience: 'instruction', scope: 'case', schema: z.object({ motif: texte(2000) }) },
  },
});

export const binomeDesigne = defineFact({
  type: 'binomeDesigne.v1',
  label: 'Binôme désigné',
  source: 'protocole 2014 : conseiller dédié et travailleur social',
  clear: z.object({ emploi: Id, social: Id }),
  parts: {},
});

export const propositionFacts = [
  propositionOuverte,
  identiteVerifiee,
  accompagnementPrescrit,
  propositionRetiree,
  binomeDesigne,
] as const;
