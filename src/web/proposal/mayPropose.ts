// Who may open a proposal: the button, the wizard and the opening ask the same function (AG-01). Pure.
import { coteDe } from '../../../workflows/accompagnementGlobal/place.ts';
import type { Agent } from '../../contract/session.ts';

export const mayPropose = ({ organisation, roles }: Pick<Agent, 'organisation' | 'roles'>) =>
  coteDe({ kind: organisation.kind, roles }) !== null;
