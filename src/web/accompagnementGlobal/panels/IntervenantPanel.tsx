// The associated intervenant of a case: who, until when, and whether the other member has agreed yet.
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { sayFullDay } from '../../dates/frenchDates.ts';
import { useNameOf } from '../../people/useNameOf.ts';
import { useAgDates } from '../useAg.ts';
import { Panel } from './Panel.tsx';

export function IntervenantPanel() {
  const { view, openForm } = useCase();
  const { intervenant } = useAgDates();
  const nameOf = useNameOf();
  const waits = intervenant?.depuis === null;
  const acts = [
    { type: 'accepterIntervenant', label: 'Accepter' },
    { type: 'declinerIntervenant', label: 'Décliner' },
    { type: 'terminerIntervention', label: waits ? 'Reprendre l’invitation' : 'Terminer' },
  ].filter(({ type }) => isPossible(view, type));
  // The pair's, and theirs: a desk or a responsable has no part in it.
  if (!intervenant || acts.length === 0) return null;
  return (
    <Panel title="Intervenant associé">
      <ul className="sans-puces">
        <li className="action">
          <span>
            {nameOf(intervenant.agent)}, jusqu’au {sayFullDay(intervenant.jusquAu)}
          </span>
          <span className="echeance-detail">
            {waits
              ? 'Attend l’accord du second membre'
              : 'Lit ce qu’on lui adresse, et rien d’autre'}
          </span>
          {acts.map(({ type, label }) => (
            <button
              key={type}
              type="button"
              className="panneau-acte lien"
              onClick={() => openForm(type)}
            >
              {label}
            </button>
          ))}
        </li>
      </ul>
    </Panel>
  );
}
