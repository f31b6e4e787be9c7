// How to reach the person, for who keeps the agenda or follows them.
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { Panel } from './Panel.tsx';

export function ContactsPanel() {
  const { view } = useCase();
  const { telephone, courriel, adresse, proteges } = view.person;
  const lines = [telephone, courriel, adresse].filter((line) => line !== null);
  if (!isPossible(view, 'modifierCoordonnees')) return null;
  return (
    <Panel title="Coordonnées" act={{ type: 'modifierCoordonnees', label: 'Mettre à jour' }}>
      <ul className="sans-puces">
        {lines.map((line) => (
          <li key={line} className={proteges ? 'action hors-impression' : 'action'}>
            {line}
          </li>
        ))}
      </ul>
      {lines.length === 0 && <p className="discret panneau-vide">Aucune coordonnée connue.</p>}
    </Panel>
  );
}
