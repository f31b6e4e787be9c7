// Writing the shared diagnosis: two parts, a synthesis, freins et appuis, objectives.

import { z } from 'zod';
import { accepte } from '../../kernel/decision.ts';
import { type FactSpec, fact, type NewFact } from '../../kernel/fact.ts';
import { texte } from '../../kernel/json.ts';
import { etapeConfirmee, etapeProposee } from '../../kernel/keyFacts.ts';
import { rendreCaduque } from '../../kernel/lapse.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type AgSituation, command, enCours } from '../command.ts';
import {
  appuiAjoute,
  diagnosticEmploiComplete,
  diagnosticSocialComplete,
  Frein,
  freinEvalue,
  objectifFixe,
  syntheseRedigee,
} from '../facts/diagnostic.ts';
import type { AgState } from '../states.ts';

const source = 'C. trav. L5411-5-2 ; protocole 2014 : diagnostic partagé';
const enDiagnostic: readonly AgState[] = ['diagnostic', 'aValider'];
/** AG-07. What is proposed for signature since it was read must be read again before it is made to fall. */
const signature = [etapeProposee.type, etapeConfirmee.type];
const Texte = z.object({ texte: texte(20_000) });

/** AG-07. What was proposed for signature is not what is written now: the proposal falls first. */
function caduqueSiProposee({ state }: AgSituation, ctx: DecideContext): NewFact[] {
  return state.value === 'aValider'
    ? rendreCaduque(state.context, 'contenuModifie', ctx.today)
    : [];
}

type PartSpec = FactSpec & Pick<typeof syntheseRedigee, 'clear' | 'parts'>;

function partie(
  spec: PartSpec,
  command_: {
    type: string;
    label: string;
    who: readonly ('emploi' | 'social')[];
    disturbedBy?: readonly string[];
  },
) {
  return command({
    ...command_,
    kind: 'decisive',
    source,
    rules: ['AG-06', 'AG-07'],
    from: enDiagnostic,
    data: Texte,
    decide(situation, data, ctx) {
      return accepte(
        ...caduqueSiProposee(situation, ctx),
        fact(spec, {
          on: 'joint',
          clear: {},
          parts: { partie: data },
          occurredOn: ctx.today,
          rules: ['AG-06'],
        }),
      );
    },
  });
}

export const completerDiagnosticEmploi = partie(diagnosticEmploiComplete, {
  type: 'completerDiagnosticEmploi',
  label: 'Écrire la partie professionnelle',
  who: ['emploi'],
  // Two who write two parts do not stop each other; two windows on one part do.
  disturbedBy: [diagnosticEmploiComplete.type, ...signature],
});

export const completerDiagnosticSocial = partie(diagnosticSocialComplete, {
  type: 'completerDiagnosticSocial',
  label: 'Écrire la partie sociale',
  who: ['social'],
  disturbedBy: [diagnosticSocialComplete.type, ...signature],
});

export const redigerSynthese = partie(syntheseRedigee, {
  type: 'redigerSynthese',
  label: 'Écrire la synthèse commune',
  who: ['emploi', 'social'],
});

export const evaluerFrein = command({
  type: 'evaluerFrein',
  label: 'Évaluer un frein',
  kind: 'decisive',
  disturbedBy: [freinEvalue.type, ...signature],
  source: 'C. trav. R5312-42 2° x ; logigramme CNE 2024',
  rules: ['AG-06', 'AG-07'],
  from: [...enDiagnostic, ...enCours],
  who: ['emploi', 'social'],
  data: Frein,
  decide(situation, data, ctx) {
    return accepte(
      ...caduqueSiProposee(situation, ctx),
      fact(freinEvalue, {
        on: 'joint',
        clear: {},
        parts: { frein: data },
        occurredOn: ctx.today,
        rules: ['AG-06'],
      }),
    );
  },
});

export const ajouterAppui = command({
  type: 'ajouterAppui',
  label: 'Ajouter un appui',
  kind: 'decisive',
  disturbedBy: signature,
  source: 'usage : ce qui aide se tient à côté de ce qui freine',
  rules: ['AG-06', 'AG-07'],
  from: [...enDiagnostic, ...enCours],
  who: ['emploi', 'social'],
  data: z.object({ texte: texte(1000) }),
  decide(situation, data, ctx) {
    return accepte(
      ...caduqueSiProposee(situation, ctx),
      fact(appuiAjoute, {
        on: 'joint',
        clear: { id: ctx.id('appui') },
        parts: { appui: data },
        occurredOn: ctx.today,
        rules: ['AG-06'],
      }),
    );
  },
});

export const fixerObjectif = command({
  type: 'fixerObjectif',
  label: 'Fixer un objectif, dans les mots de la personne',
  kind: 'decisive',
  disturbedBy: signature,
  source: 'C. trav. L5411-5-2 : conjointement avec la personne',
  rules: ['AG-06', 'AG-07'],
  from: [...enDiagnostic, ...enCours],
  who: ['emploi', 'social'],
  data: z.object({ texte: texte(1000) }),
  decide(situation, data, ctx) {
    return accepte(
      ...caduqueSiProposee(situation, ctx),
      fact(objectifFixe, {
        on: 'joint',
        clear: { id: ctx.id('objectif') },
        parts: { objectif: data },
        occurredOn: ctx.today,
        rules: ['AG-06'],
      }),
    );
  },
});
