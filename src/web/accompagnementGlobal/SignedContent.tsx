// What a joint step signs, laid out to be read whole before a key is turned.

import type { AgContents } from '../../../workflows/accompagnementGlobal/contents.ts';
import {
  impacts,
  modesAccord,
  modesRencontre,
  themes,
} from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { sayFullDay } from '../dates/frenchDates.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';
import { noBreaks } from '../texts/typeset.ts';
import { readContents, readSigned, type SignedDiagnosis } from './readContents.ts';

interface Props {
  readonly step: string;
  readonly contents: unknown;
  readonly toSign: unknown;
}

export function SignedContent({ step, contents, toSign }: Props) {
  const read = readContents(contents);
  return (
    <section className="signe" aria-label="Ce qui est signé">
      {step === 'demarrage' && <Start contents={read} />}
      {step === 'renouvellement' && <Renewal contents={read} />}
      {step === 'validation' && <Diagnosis signed={readSigned(toSign)} />}
    </section>
  );
}

function Start({ contents: { demarrage } }: { readonly contents: AgContents }) {
  if (demarrage === null) return null;
  const { debut, fin, signature } = demarrage;
  return (
    <dl className="signe-liste">
      <dt>Début</dt>
      <dd>{sayFullDay(debut)}</dd>
      <dt>Fin prévue</dt>
      <dd>{sayFullDay(fin)}</dd>
      {signature !== null && (
        <>
          <dt>Signature de la personne</dt>
          <dd>
            {sayFullDay(signature.signatureLe)}, {lowerFirst(modesAccord[signature.signatureMode])}
          </dd>
        </>
      )}
    </dl>
  );
}

function Renewal({ contents: { renouvellement } }: { readonly contents: AgContents }) {
  if (renouvellement === null) return null;
  const { fin, accord } = renouvellement;
  return (
    <dl className="signe-liste">
      <dt>Nouvelle fin</dt>
      <dd>{sayFullDay(fin)}</dd>
      {accord !== null && (
        <>
          <dt>Accord de la personne</dt>
          <dd>
            {sayFullDay(accord.accordLe)}, {lowerFirst(modesAccord[accord.accordMode])}
          </dd>
        </>
      )}
    </dl>
  );
}

function Diagnosis({ signed }: { readonly signed: SignedDiagnosis }) {
  const { emploi, social, synthese, freins, appuis, objectifs, rencontre, presentation } = signed;
  return (
    <>
      <Part title="Partie professionnelle" text={emploi} />
      <Part title="Partie sociale" text={social} />
      <Part title="Synthèse commune" text={synthese} />
      <h3 className="signe-titre">Freins</h3>
      <ul className="signe-puces">
        {freins.map(({ theme, impact, commentaire }) => (
          <li key={theme}>
            {themes[theme]}&nbsp;: {lowerFirst(impacts[impact])}
            {commentaire !== null && `, ${noBreaks(commentaire)}`}
          </li>
        ))}
        {freins.length === 0 && <li className="discret">Aucun frein partagé</li>}
      </ul>
      <h3 className="signe-titre">Appuis</h3>
      <ul className="signe-puces">
        {appuis.map(({ id, texte }) => (
          <li key={id}>{noBreaks(texte)}</li>
        ))}
        {appuis.length === 0 && <li className="discret">Aucun appui partagé</li>}
      </ul>
      <h3 className="signe-titre">Objectifs de la personne</h3>
      {objectifs.map(({ id, texte }) => (
        <Prose key={id} text={texte} spoken />
      ))}
      {presentation !== null && (
        <>
          <h3 className="signe-titre">Ce que lira la commission</h3>
          <Prose text={presentation} />
        </>
      )}
      {rencontre !== null && (
        <p className="discret">
          Rencontre avec la personne le {sayFullDay(rencontre.le)},{' '}
          {lowerFirst(modesRencontre[rencontre.mode])}.
        </p>
      )}
    </>
  );
}

function Part({ title, text }: { readonly title: string; readonly text: string | null }) {
  return (
    <>
      <h3 className="signe-titre">{title}</h3>
      {text === null ? <p className="discret">Non partagée</p> : <Prose text={text} />}
    </>
  );
}
