// The plan of action on paper: what each does and by when, to be signed.
import type { CaseView } from '../../../contract/cases.ts';
import { fullName } from '../../case/CaseHeader.tsx';
import { sayFullDay, todayInParis } from '../../dates/frenchDates.ts';
import { Sheet } from '../../print/Sheet.tsx';
import { noBreaks, quote } from '../../texts/typeset.ts';
import { isOpen } from '../panels/plan.ts';
import { readContents, readContext } from '../readContents.ts';
import { whoDoes } from './plainWords.ts';
import { SignatureBoxes } from './SignatureBoxes.tsx';
import { colleagueOf } from './sheetFacts.ts';

export function PlanPaper({ view }: { readonly view: CaseView }) {
  const { objectifs, actions } = readContents(view.contents);
  const open = actions.filter(isOpen).toSorted((a, b) => (a.echeance < b.echeance ? -1 : 1));
  // AG-32. What the printer may not read is no part of what is signed here, and is said to be missing.
  const elsewhere =
    readContext(view.context).actions.length > open.length ? colleagueOf(view) : null;
  return (
    <Sheet
      view={view}
      title={`Qui fait quoi\u00a0: ${fullName(view.person) ?? view.reference}`}
      about={`Plan d’action, ${view.reference}, imprimé le ${sayFullDay(todayInParis())}`}
    >
      {objectifs.length > 0 && <h2>Ce que je veux</h2>}
      {objectifs.map(({ id, texte }) => (
        <p key={id} className="parole">
          {quote(texte)}
        </p>
      ))}
      <h2>Ce que chacun fait</h2>
      <ul>
        {open.map(({ id, texte, porteur, echeance }) => (
          <li key={id}>
            <strong>{whoDoes[porteur]}</strong>, avant le {sayFullDay(echeance)}&nbsp;:{' '}
            {noBreaks(texte)}
          </li>
        ))}
        {open.length === 0 && elsewhere === null && <li>Aucune action n’est en cours.</li>}
        {elsewhere !== null && (
          <li>
            {open.length > 0 ? 'D’autres actions' : 'Les actions en cours'} ne sont pas sur ce
            papier&nbsp;: demandez à {elsewhere}.
          </li>
        )}
      </ul>
      {open.length > 0 && <SignatureBoxes view={view} />}
    </Sheet>
  );
}
