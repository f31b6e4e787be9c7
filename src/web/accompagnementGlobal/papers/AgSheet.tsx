// The sheet that the person is handed: where we are, who does what, the next day, how to disagree. One page, plain words.
import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '../../../contract/cases.ts';
import { agentsQuery } from '../../api/queries.ts';
import { fullName } from '../../case/CaseHeader.tsx';
import { sayFullDay, todayInParis } from '../../dates/frenchDates.ts';
import { Sheet } from '../../print/Sheet.tsx';
import { RelaySheet } from '../RelaySheet.tsx';
import { readContents } from '../readContents.ts';
import { personSheet, type SheetLine } from './personSheet.ts';
import { sheetFacts } from './sheetFacts.ts';

interface Props {
  readonly view: CaseView;
}

/** AG-37. Once the person has left the département, what is printed is the file that they agreed to hand over. */
export function AgSheet({ view }: Props) {
  const left = view.state.value === 'changementDepartement';
  const { depart } = readContents(view.contents);
  return left && depart !== null ? <RelaySheet view={view} /> : <PersonSheet view={view} />;
}

function PersonSheet({ view }: Props) {
  const { data: known } = useQuery(agentsQuery);
  const today = todayInParis();
  if (!known) return null;
  return (
    <Sheet
      view={view}
      title={fullName(view.person) ?? view.reference}
      about={`Feuille remise le ${sayFullDay(today)}, à garder (${view.reference})`}
    >
      {personSheet(sheetFacts(view, today, known)).map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          <Lines lines={lines} />
        </section>
      ))}
    </Sheet>
  );
}

/** One sentence is a paragraph, and so are the person's own words. */
function Lines({ lines }: { readonly lines: readonly SheetLine[] }) {
  const own = lines.filter((line) => line.own);
  const others = lines.filter((line) => !line.own);
  const [only] = others;
  const alone = others.length === 1 && only?.lead === undefined ? only : undefined;
  return (
    <>
      {own.map(({ text }) => (
        <p key={text} className="parole">
          {text}
        </p>
      ))}
      {alone && <p>{alone.text}</p>}
      {!alone && others.length > 0 && (
        <ul>
          {others.map(({ lead, text }) => (
            <li key={`${lead} ${text}`}>
              {lead !== undefined && <strong>{lead}</strong>}
              {text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
