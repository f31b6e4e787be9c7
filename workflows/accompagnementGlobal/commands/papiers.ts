// Noting what the person signed: which document, when, how; never a text that changed since.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { facultatif, pasFutur } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { texte } from '../../kernel/json.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { mots } from '../../kernel/words.ts';
import { command, vivant } from '../command.ts';
import type { AgContents, Ecrit } from '../contents.ts';
import { signatureNotee } from '../facts/papiers.ts';
import { type DocumentSigne, papierSigne } from '../papiersSignes.ts';
import { documentsSignes, modesSignaturePapier } from '../vocabulary.ts';
import { diagnosticIncomplet } from './etapes.ts';

/** AG-73. The last day on which anything of the document was written. */
function ecritLe(document: DocumentSigne, { diagnostic, ...contents }: AgContents): Jour | null {
  const { freins, appuis, objectifs, actions } = contents;
  const { emploi, social, synthese } = diagnostic;
  const written: readonly (Ecrit | null)[] =
    document === 'plan'
      ? [...objectifs, ...actions]
      : [emploi, social, synthese, ...freins, ...appuis, ...objectifs];
  const days = written.flatMap((one) => one?.le ?? []).sort();
  return days.at(-1) ?? null;
}

function changeDepuis(document: DocumentSigne, le: Jour, contents: AgContents): Refusal | null {
  const date = ecritLe(document, contents);
  return date !== null && date > le ? refus('documentChange', { date }) : null;
}

export const noterSignature = command({
  type: 'noterSignature',
  label: 'Noter la signature de la personne',
  kind: 'additive',
  source: 'C. trav. L5411-5-2 ; usage : signature sur papier',
  rules: ['AG-73', 'CLE-10'],
  from: vivant,
  who: ['emploi', 'social'],
  data: z.object({
    document: z.enum(mots(documentsSignes)),
    mode: z.enum(mots(modesSignaturePapier)),
    le: Jour,
    ou: facultatif(texte(200)),
  }),
  content: ({ contents }, { document }) => papierSigne(document, contents),
  decide(situation, { document, mode, le, ou }, ctx) {
    const { contents } = situation;
    const refusal = premierRefus(
      pasFutur(le, ctx),
      document === 'diagnostic' && diagnosticIncomplet(situation),
      document === 'plan' && contents.actions.length === 0 && refus('planVide'),
      changeDepuis(document, le, contents),
    );
    if (refusal) return refuse(refusal);
    if (!ctx.content) throw new Error('a document was signed without its digest');
    const { digest, salt: sel } = ctx.content;
    return accepte(
      fact(signatureNotee, {
        on: 'joint',
        clear: { document, mode, le, digest },
        parts: { preuve: { sel, ou } },
        occurredOn: le,
        rules: ['AG-73', 'CLE-10'],
      }),
    );
  },
});
