// Whose work has to do with the places of crèches: who asks for one, gives one, decides, registers or audits. Pure.
import type { Agent } from '../../contract/session.ts';
import { mayRequest } from '../demande/mayRequest.ts';

export function seesCreches(agent: Pick<Agent, 'organisation' | 'roles'>): boolean {
  return (
    mayRequest(agent) ||
    ['commission', 'coordinateur', 'administrateur', 'auditeur'].some((role) =>
      agent.roles.includes(role),
    )
  );
}
