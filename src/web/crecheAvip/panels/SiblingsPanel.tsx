// The requests of brothers and sisters that are linked: those that the viewer may know of.
import { Link } from '@tanstack/react-router';
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { useLinkedRequests } from '../useLinked.ts';

export function SiblingsPanel() {
  const { view, openForm } = useCase();
  const linked = useLinkedRequests() ?? [];
  if (linked.length === 0) return null;
  return (
    <Panel title="Frères et sœurs" act={{ type: 'lierDemandes', label: 'Lier' }}>
      <ul className="sans-puces">
        {linked.map(({ id, title, view: { state, reference } }) => (
          <li key={id} className="action">
            <Link to="/situations/$caseId" params={{ caseId: id }} className="lien">
              {title}
            </Link>
            <span className="echeance-detail">
              {state.label} · <span className="reference">{reference}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="discret panneau-resume">Des places ensemble, ou aucune.</p>
      {isPossible(view, 'delierDemande') && (
        <button
          type="button"
          className="panneau-acte lien"
          onClick={() => openForm('delierDemande')}
        >
          Délier
        </button>
      )}
    </Panel>
  );
}
