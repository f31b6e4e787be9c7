// Papers that a person can be handed or asked to sign: printed by the browser. No navigation, no notes.
import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { CaseView } from '../../contract/cases.ts';
import { caseQuery } from '../api/queries.ts';
import { getPathwayScreen } from '../case/pathwayScreens.ts';
import { isProfessional } from '../people/isProfessional.ts';
import { Failure } from '../shell/Failure.tsx';
import { Page } from '../shell/Page.tsx';
import './print.css';

const from = '/situations/$caseId/imprimer' as const;

export function PrintPage() {
  const { caseId } = useParams({ from });
  const { document: chosen } = useSearch({ from });
  const { data: view, error } = useQuery(caseQuery(caseId));
  const screen = view && getPathwayScreen(view.pathway.id);
  const hands = screen?.hands;
  const papers = view && hands && !hands.papers(view) ? {} : (screen?.papers ?? {});
  const Paper = chosen !== undefined ? papers[chosen]?.Paper : undefined;
  const Shown = Paper ?? screen?.Sheet;
  const handed = !view || !hands || hands.sheet(view);
  return (
    <>
      <Group className="hors-impression" mb="md">
        {handed && <Button onClick={() => window.print()}>Imprimer</Button>}
        <Link to="/situations/$caseId" params={{ caseId }} className="lien">
          Revenir à la situation
        </Link>
      </Group>
      {handed && Object.keys(papers).length > 0 && (
        <nav className="feuille-choix hors-impression" aria-label="Quel papier">
          <PaperLink caseId={caseId} label="Feuille à remettre" current={Paper === undefined} />
          {Object.entries(papers).map(([name, { label }]) => (
            <PaperLink
              key={name}
              caseId={caseId}
              name={name}
              label={label}
              current={Paper !== undefined && chosen === name}
            />
          ))}
        </nav>
      )}
      {view && Shown && (handed ? <Shown view={view} /> : <NotYours view={view} />)}
      {error && <Failure error={error} />}
    </>
  );
}

/** AG-72. Whoever does not read what the sheet says hands none over. */
function NotYours({ view }: { readonly view: CaseView }) {
  const names = view.seats
    .filter(isProfessional)
    .flatMap(({ nom, suppleant }) => suppleant?.nom ?? nom ?? []);
  return (
    <Page title="Feuille à remettre">
      {view.ended
        ? 'Il n’y a pas de feuille à remettre par vous pour cette situation.'
        : names.length === 0
          ? 'Cette feuille sera remise par les deux personnes qui vont être nommées.'
          : `Cette feuille se remet par qui suit la personne\u00a0: demandez-la à ${names.join(' ou à ')}.`}
    </Page>
  );
}

interface LinkProps {
  readonly caseId: string;
  readonly name?: string;
  readonly label: string;
  readonly current: boolean;
}

function PaperLink({ caseId, name, label, current }: LinkProps) {
  return (
    <Link
      to={from}
      params={{ caseId }}
      search={name === undefined ? {} : { document: name }}
      className="lien"
      // The sheet is of the same address as the papers beside it, less what is asked of it.
      activeOptions={{ exact: true }}
      {...(current ? { 'aria-current': 'page' as const } : {})}
    >
      {label}
    </Link>
  );
}
