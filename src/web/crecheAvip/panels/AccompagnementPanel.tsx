// The accompagnement global that the request hangs on; a link only for who may open it.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { caseQuery } from '../../api/queries.ts';
import { fullName } from '../../case/CaseHeader.tsx';
import { usePersonName } from '../../privacy/entretien.tsx';
import { useAvipContents } from '../useAvip.ts';

export function AccompagnementPanel() {
  const { accompagnement } = useAvipContents();
  const personName = usePersonName();
  const { data: view } = useQuery({
    ...caseQuery(accompagnement ?? ''),
    enabled: accompagnement !== null,
    retry: false,
  });
  if (accompagnement === null) return null;
  return (
    <Panel title="Accompagnement du parent">
      {view === undefined ? (
        <p className="panneau-resume">La demande est liée à un accompagnement global.</p>
      ) : (
        <p className="panneau-resume">
          <Link to="/situations/$caseId" params={{ caseId: view.id }} className="lien">
            {personName(view.id, fullName(view.person))}
          </Link>
          <span className="echeance-detail">
            {view.state.label} · <span className="reference">{view.reference}</span>
          </span>
        </p>
      )}
    </Panel>
  );
}
