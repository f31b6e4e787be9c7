// What lists show of a crèche: its name, its label, who looks after it.
import type { CaseState, CaseSummary } from '../kernel/pathway.ts';
import type { CrecheContext } from './context.ts';
import { deadlines } from './deadlines.ts';

export function summary(state: CaseState<CrecheContext>): CaseSummary {
  const { value, context } = state;
  const { reference, nom, organisation, commune, referentFamilles, depuis } = context;
  const attendue = value === 'candidat' || value === 'aRenouveler' || value === 'expire';
  return {
    pathway: 'creche',
    reference,
    state: value,
    ended: false,
    person: '',
    title: nom,
    organisations: [organisation, commune],
    agents: referentFamilles ? [{ agent: referentFamilles, qualite: 'creche', until: null }] : [],
    waitingFor: attendue ? 'coordinateur' : null,
    waitingSince: attendue ? depuis : null,
    waitingWhat: attendue
      ? value === 'candidat'
        ? 'Accorder le label'
        : 'Renouveler le label'
      : null,
    deadlines: deadlines(state),
  };
}
