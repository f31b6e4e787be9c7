// Papers that a person can be handed or asked to sign: printed by the browser. No navigation, no notes.
import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { caseQuery } from '../api/queries.ts';
import { getPathwayScreen } from '../case/pathwayScreens.ts';
import { Failure } from '../shell/Failure.tsx';
import './print.css';

const from = '/situations/$caseId/imprimer' as const;

export function PrintPage() {
  const { caseId } = useParams({ from });
  const { document: chosen } = useSearch({ from });
  const { data: view, error } = useQuery(caseQuery(caseId));
  const screen = view && getPathwayScreen(view.pathway.id);
  const papers = screen?.papers ?? {};
  const Paper = chosen !== undefined ? papers[chosen]?.Paper : undefined;
  const Shown = Paper ?? screen?.Sheet;
  return (
    <>
      <Group className="hors-impression" mb="md">
        <Button onClick={() => window.print()}>Imprimer</Button>
        <Link to="/situations/$caseId" params={{ caseId }} className="lien">
          Revenir à la situation
        </Link>
      </Group>
      {Object.keys(papers).length > 0 && (
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
      {view && Shown && <Shown view={view} />}
      {error && <Failure error={error} />}
    </>
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
      {...(current ? { 'aria-current': 'page' as const } : {})}
    >
      {label}
    </Link>
  );
}
