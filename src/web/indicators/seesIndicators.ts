// Who has indicators: the pure rule itself (AG-83), as the bar asks it.
import { porteeDe } from '../../../workflows/accompagnementGlobal/indicateurs/droits.ts';
import { OrganisationKindSchema } from '../../../workflows/agents/agentFacts.ts';
import type { Agent } from '../../contract/session.ts';

export function seesIndicators({ organisation, roles }: Agent): boolean {
  const kind = OrganisationKindSchema.safeParse(organisation.kind);
  return (
    kind.success && porteeDe({ kind: kind.data, roles, organisation: organisation.id }) !== null
  );
}
