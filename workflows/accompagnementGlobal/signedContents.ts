// What the two seats sign, step by step: canonical, nothing outside their common audience, under a fixed schema version.
import type { Json } from '../kernel/json.ts';
import { foldContents } from './contentFolds.ts';
import {
  type AgDossier,
  type Demarrage,
  type Element,
  emptyContents,
  type Renouvellement,
  type Texte,
} from './contents.ts';
import type { Rencontre } from './facts/diagnostic.ts';
import { communs } from './partageFolds.ts';

const texteSeul = (texte: Texte | null) => texte?.texte ?? null;
const elements = (list: readonly Element[]) => list.map(({ id, texte }) => ({ id, texte }));

/**
 * CLE-03, AG-34. The whole diagnosis as far as both may read it, with the meeting in which it was shared: without any
 * agreement, that meeting alone. Authors and dates are not part of it.
 */
export function diagnosticSigne(
  { partage }: AgDossier,
  rencontre: Rencontre | null,
  presentation: string | null,
): Json {
  const contents = communs(partage).reduce(foldContents, emptyContents);
  const { emploi, social, synthese } = contents.diagnostic;
  const freins = contents.freins
    .map(({ theme, impact, commentaire }) => ({ theme, impact, commentaire }))
    .sort((a, b) => (a.theme < b.theme ? -1 : 1));
  return {
    schema: 'ag.diagnostic.1',
    emploi: texteSeul(emploi),
    social: texteSeul(social),
    synthese: texteSeul(synthese),
    freins,
    appuis: elements(contents.appuis),
    objectifs: elements(contents.objectifs),
    rencontre: rencontre && { le: rencontre.le, mode: rencontre.mode },
    // AG-48. What is put before the commission is signed by both, when there is one.
    ...(presentation === null ? {} : { presentation }),
  };
}

export function demarrageSigne({ debut, fin, signature }: Demarrage): Json {
  return { schema: 'ag.demarrage.1', debut, fin, signature: signature && { ...signature } };
}

export function renouvellementSigne({ fin, accord }: Renouvellement): Json {
  return { schema: 'ag.renouvellement.1', fin, accord: accord && { ...accord } };
}

/** The content of the step that is open now, as it is now: what a confirmation is held against. */
export function contenuOuvert(etape: string | undefined, contents: AgDossier): Json {
  switch (etape) {
    case 'validation':
      return diagnosticSigne(
        contents,
        contents.diagnostic.rencontre,
        contents.commission.aPresenter,
      );
    case 'demarrage':
      return contents.demarrage && demarrageSigne(contents.demarrage);
    case 'renouvellement':
      return contents.renouvellement && renouvellementSigne(contents.renouvellement);
    default:
      return null;
  }
}
