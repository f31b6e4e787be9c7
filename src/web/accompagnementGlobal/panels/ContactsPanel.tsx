// How to reach the person, for who keeps the agenda or follows them.
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { Panel } from './Panel.tsx';

/** The pair changes them; a desk says a change to the pair. */
const acts = [
  { type: 'modifierCoordonnees', label: 'Mettre à jour' },
  { type: 'laisserMessage', label: 'Signaler un changement' },
];

export function ContactsPanel() {
  const { view } = useCase();
  const { telephone, courriel, adresse, proteges } = view.person;
  const lines = [telephone, courriel, adresse].filter((line) => line !== null);
  const act = acts.find(({ type }) => isPossible(view, type));
  if (!act) return null;
  return (
    <Panel title="Coordonnées" act={act}>
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
