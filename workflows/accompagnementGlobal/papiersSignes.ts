// What the person signs on paper: the text of a document as it stands, whatever came of it since (AG-73).
import type { Json } from '../kernel/json.ts';
import type { AgContents, Element } from './contents.ts';
import type { documentsSignes } from './vocabulary.ts';

export type DocumentSigne = keyof typeof documentsSignes;

const elements = (list: readonly Element[]) => list.map(({ id, texte }) => ({ id, texte }));

/** Authors and dates are not part of it. */
function diagnostic({ diagnostic: parts, freins, appuis, objectifs }: AgContents): Json {
  return {
    schema: 'ag.diagnostic.personne.1',
    emploi: parts.emploi?.texte ?? null,
    social: parts.social?.texte ?? null,
    synthese: parts.synthese?.texte ?? null,
    freins: freins
      .map(({ theme, impact, commentaire }) => ({ theme, impact, commentaire }))
      .sort((a, b) => (a.theme < b.theme ? -1 : 1)),
    appuis: elements(appuis),
    objectifs: elements(objectifs),
  };
}

/** What is still to be done, by whom, by when, with what the person wants. */
function plan({ objectifs, actions }: AgContents): Json {
  return {
    schema: 'ag.plan.personne.1',
    objectifs: elements(objectifs),
    actions: actions
      .filter(({ etat }) => etat === 'ouverte' || etat === 'reportee')
      .map(({ id, texte, porteur, echeance }) => ({ id, texte, porteur, echeance })),
  };
}

export function papierSigne(document: DocumentSigne, contents: AgContents): Json {
  return document === 'plan' ? plan(contents) : diagnostic(contents);
}
