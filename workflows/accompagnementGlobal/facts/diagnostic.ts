// Facts of the shared diagnosis: its parts, freins et appuis, objectives, its validation or refusal.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { mots } from '../../kernel/words.ts';
import { alternatives, impacts, modesRencontre, politiques, themes } from '../vocabulary.ts';
import { Presentation } from './commission.ts';

const source = 'C. trav. L5411-5-2 ; protocole 2014 : diagnostic partagé';
const partie = {
  audience: 'binome',
  scope: 'case',
  schema: z.object({ texte: texte(20_000) }),
} as const;

export const diagnosticEmploiComplete = defineFact({
  type: 'diagnosticEmploiComplete.v1',
  label: 'Partie professionnelle du diagnostic écrite',
  source,
  clear: z.object({}),
  parts: { partie },
});

export const diagnosticSocialComplete = defineFact({
  type: 'diagnosticSocialComplete.v1',
  label: 'Partie sociale du diagnostic écrite',
  source,
  clear: z.object({}),
  parts: { partie },
});

export const syntheseRedigee = defineFact({
  type: 'syntheseRedigee.v1',
  label: 'Synthèse commune écrite',
  source,
  clear: z.object({}),
  parts: { partie },
});

export const Frein = z.object({
  theme: z.enum(mots(themes)),
  impact: z.enum(mots(impacts)),
  commentaire: texte(2000).nullable().default(null),
});
export type Frein = z.infer<typeof Frein>;

export const freinEvalue = defineFact({
  type: 'freinEvalue.v1',
  label: 'Frein évalué',
  source: 'C. trav. R5312-42 2° x ; logigramme CNE 2024',
  clear: z.object({}),
  parts: { frein: { audience: 'binome', scope: 'case', schema: Frein } },
});

export const appuiAjoute = defineFact({
  type: 'appuiAjoute.v1',
  label: 'Appui ajouté',
  source: 'usage : ce qui aide se tient à côté de ce qui freine',
  clear: z.object({ id: Id }),
  parts: { appui: { audience: 'binome', scope: 'case', schema: z.object({ texte: texte(1000) }) } },
});

export const objectifFixe = defineFact({
  type: 'objectifFixe.v1',
  label: 'Objectif fixé',
  source: 'C. trav. L5411-5-2 : conjointement avec la personne, dans ses mots',
  clear: z.object({ id: Id }),
  parts: {
    objectif: { audience: 'binome', scope: 'case', schema: z.object({ texte: texte(1000) }) },
  },
});

/** How the diagnosis was shared with the person. Part of what both seats sign. */
export const Rencontre = z.object({ le: Jour, mode: z.enum(mots(modesRencontre)) });
export type Rencontre = z.infer<typeof Rencontre>;

export const rencontreDiagnosticNotee = defineFact({
  type: 'rencontreDiagnosticNotee.v1',
  label: 'Rencontre de diagnostic notée',
  source: 'Pôle emploi 2015 : entretien à trois, ou chacun sur son champ puis partage',
  /** AG-45. Who validates what is sent with it. */
  clear: z.object({ validation: z.enum(mots(politiques)).optional() }),
  parts: {
    rencontre: { audience: 'binome', scope: 'case', schema: Rencontre },
    /** AG-48. The pair's until both have agreed to put it before the commission. */
    presentation: { audience: 'binome', scope: 'case', schema: Presentation },
  },
});

export const diagnosticValide = defineFact({
  type: 'diagnosticValide.v1',
  label: 'Diagnostic partagé validé',
  source: 'protocole 2014 : décision conjointe du conseiller et du travailleur social',
  clear: z.object({}),
  parts: {},
});

/** What is offered instead, and the word that who wrote the proposal reads. */
export const Reponse = z.object({
  alternative: z.enum(mots(alternatives)),
  mot: texte(1000),
});
export type Reponse = z.infer<typeof Reponse>;

export const propositionRefusee = defineFact({
  type: 'propositionRefusee.v1',
  label: 'Accompagnement global refusé',
  source: 'protocole 2014, trois axes',
  clear: z.object({}),
  parts: {
    motif: { audience: 'binome', scope: 'case', schema: z.object({ motif: texte(2000) }) },
    reponse: { audience: 'proposant', scope: 'case', schema: Reponse },
  },
});

export const diagnosticFacts = [
  diagnosticEmploiComplete,
  diagnosticSocialComplete,
  syntheseRedigee,
  freinEvalue,
  appuiAjoute,
  objectifFixe,
  rencontreDiagnosticNotee,
  diagnosticValide,
  propositionRefusee,
] as const;
