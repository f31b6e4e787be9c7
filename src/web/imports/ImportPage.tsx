// « Importer »: a file of people read, shown line by line, then opened as proposals in one go.
import { useQuery } from '@tanstack/react-query';
import { agentsQuery } from '../api/queries.ts';
import { useMe } from '../session/session.ts';
import { Page } from '../shell/Page.tsx';
import { FileStep } from './FileStep.tsx';
import { ImportOutcome } from './ImportOutcome.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { useImport } from './useImport.ts';
import './imports.css';

export function ImportPage() {
  const { read, open, lines, toggle, progress } = useImport();
  const me = useMe();
  const { data } = useQuery(agentsQuery);
  const other = me.organisation.kind === 'mds' ? 'franceTravail' : 'mds';
  const organisations = new Map(
    (data?.agents ?? [])
      .filter(({ organisation }) => organisation.kind === other)
      .map(({ organisation }) => [organisation.id, organisation.nom]),
  );
  return (
    <Page
      title="Importer des personnes"
      lead="Chaque ligne ouvre une proposition, que vous seul lisez tant qu’elle n’est pas envoyée."
    >
      <div className="import">
        <FileStep organisations={organisations} read={read} />
        {read.data && !open.isSuccess && (
          <PreviewStep
            key={read.submittedAt}
            previewed={read.data}
            lines={lines}
            toggle={toggle}
            open={open}
            progress={progress}
          />
        )}
        {open.data && <ImportOutcome done={open.data} />}
      </div>
    </Page>
  );
}
