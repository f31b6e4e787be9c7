// The shared diagnosis on paper, to be read with the person and signed.
import {
  impacts,
  modesRencontre,
  themes,
} from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import type { CaseView } from '../../../contract/cases.ts';
import { fullName } from '../../case/CaseHeader.tsx';
import { Prose } from '../../case/timeline/Prose.tsx';
import { sayFullDay, todayInParis } from '../../dates/frenchDates.ts';
import { Sheet } from '../../print/Sheet.tsx';
import { lowerFirst } from '../../texts/lowerFirst.ts';
import { noBreaks, quote } from '../../texts/typeset.ts';
import { readContents, readContext } from '../readContents.ts';
import { SignatureBoxes } from './SignatureBoxes.tsx';
import { colleagueOf } from './sheetFacts.ts';

export function DiagnosisPaper({ view }: { readonly view: CaseView }) {
  const { diagnostic, freins, appuis, objectifs } = readContents(view.contents);
  const { emploi, social, synthese, rencontre } = diagnostic;
  const parts = [
    ['Côté emploi', emploi],
    ['Côté social', social],
    ['Ce que nous en disons ensemble', synthese],
  ] as const;
  const written = parts.filter(([, part]) => part !== null);
  const known = readContext(view.context).diagnostic;
  // AG-32. A part that is written, and is not the printer's to read.
  const closed = [known.emploi && !emploi, known.social && !social, known.synthese && !synthese];
  const elsewhere = closed.includes(true) ? colleagueOf(view) : null;
  return (
    <Sheet
      view={view}
      title={`Le point fait ensemble\u00a0: ${fullName(view.person) ?? view.reference}`}
      about={`Diagnostic partagé, ${view.reference}, imprimé le ${sayFullDay(todayInParis())}`}
    >
      {written.length === 0 && elsewhere === null && <p>Rien n’en est écrit pour le moment.</p>}
      {elsewhere !== null && (
        <p>Tout ce qui est écrit n’est pas sur ce papier&nbsp;: demandez à {elsewhere}.</p>
      )}
      {written.map(([title, part]) => (
        <section key={title}>
          <h2>{title}</h2>
          <Prose text={part?.texte ?? ''} />
        </section>
      ))}
      {freins.length > 0 && (
        <>
          <h2>Ce qui gêne</h2>
          <ul>
            {freins.map(({ theme, impact, commentaire }) => (
              <li key={theme}>
                {themes[theme]}&nbsp;: {lowerFirst(impacts[impact])}
                {commentaire !== null && ` (${noBreaks(commentaire)})`}
              </li>
            ))}
          </ul>
        </>
      )}
      {appuis.length > 0 && (
        <>
          <h2>Ce qui aide</h2>
          <ul>
            {appuis.map(({ id, texte }) => (
              <li key={id}>{noBreaks(texte)}</li>
            ))}
          </ul>
        </>
      )}
      {objectifs.length > 0 && <h2>Ce que je veux</h2>}
      {objectifs.map(({ id, texte }) => (
        <p key={id} className="parole">
          {quote(texte)}
        </p>
      ))}
      {rencontre !== null && (
        <p>
          Lu ensemble le {sayFullDay(rencontre.le)} ({lowerFirst(modesRencontre[rencontre.mode])}).
        </p>
      )}
      {written.length > 0 && <SignatureBoxes view={view} />}
    </Sheet>
  );
}
