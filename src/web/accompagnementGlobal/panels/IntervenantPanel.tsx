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
  if (!intervenant || view.ended) return null;
  const waits = intervenant.depuis === null;
  const acts = [
    { type: 'accepterIntervenant', label: 'Accepter' },
    { type: 'declinerIntervenant', label: 'Décliner' },
    { type: 'terminerIntervention', label: waits ? 'Reprendre l’invitation' : 'Terminer' },
  ].filter(({ type }) => isPossible(view, type));
  return (
    <Panel title="Intervenant associé">
      <p>
        {nameOf(intervenant.agent)}, jusqu’au {sayFullDay(intervenant.jusquAu)}
        {waits && ' · attend l’accord du second membre'}
      </p>
      <p className="discret">Lit ce qu’on lui adresse, et rien d’autre.</p>
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
    </Panel>
  );
}
