// Summaries of cases, with nothing in them but what a test says.
import { Jour } from '../../../workflows/dates.ts';
import type { Deadline } from '../../../workflows/kernel/deadline.ts';
import type { CaseSummary } from '../../../workflows/kernel/pathway.ts';

export function summaryOf(fields: Partial<CaseSummary> = {}): CaseSummary {
  return {
    pathway: 'accompagnement-global',
    reference: 'AG-2026-0042-7',
    state: 'suivi',
    ended: false,
    person: 'person-1',
    organisations: ['org-1', 'org-2'],
    agents: [
      { agent: 'agent-1', qualite: 'emploi', until: null },
      { agent: 'agent-1', qualite: 'proposant', until: Jour.parse('2026-12-01') },
      { agent: 'agent-2', qualite: 'social', until: null },
    ],
    waitingFor: 'binome',
    waitingSince: Jour.parse('2026-11-02'),
    waitingWhat: 'Confirmer la validation du diagnostic',
    deadlines: [deadlineOf('d1', '2026-11-30')],
    ...fields,
  };
}

export function deadlineOf(id: string, due: string, expires = true): Deadline {
  const kind = 'contact';
  const label = 'Un contact à reprendre';
  return { id, kind, label, due: Jour.parse(due), holder: 'binome', expires, rule: 'AG-22' };
}
