// Folds the streams of organisations and agents: which organisation, which roles, still active, what name.

import type { AgentCard, OrganisationCard, OrganisationKind } from '../kernel/cards.ts';
import type { OpenedFact } from '../kernel/fact.ts';
import { on } from '../kernel/opened.ts';
import {
  agentCree,
  agentDesactive,
  organisationCreee,
  roleAttribue,
  roleRetire,
  telephonePublie,
} from './agentFacts.ts';

export type OrganisationState = OrganisationCard & {
  readonly nom: string;
  readonly commune: string | null;
  /** Its public one. */
  readonly telephone: string | null;
};

export const unknownOrganisation = (id: string): OrganisationState => ({
  id,
  kind: 'partenariat',
  nom: '',
  commune: null,
  telephone: null,
});

const organisationFolds = new Map([
  on(
    organisationCreee,
    (_: OrganisationState, { clear }): Partial<OrganisationState> => ({ ...clear }),
  ),
  on(
    telephonePublie,
    (_: OrganisationState, { clear }): Partial<OrganisationState> => ({ ...clear }),
  ),
]);

export function foldOrganisation(
  organisation: OrganisationState,
  fact: OpenedFact,
): OrganisationState {
  return { ...organisation, ...organisationFolds.get(fact.type)?.(organisation, fact) };
}

/** An agent without their organisation's kind, which stands on the organisation's own stream. */
export interface AgentState {
  readonly id: string;
  readonly organisation: string;
  readonly roles: readonly string[];
  readonly actif: boolean;
  readonly prenom: string | null;
  readonly nom: string | null;
}

export const unknownAgent = (id: string): AgentState => ({
  id,
  organisation: '',
  roles: [],
  actif: false,
  prenom: null,
  nom: null,
});

const folds = new Map([
  on(
    agentCree,
    (_: AgentState, { clear, parts }): Partial<AgentState> => ({
      organisation: clear.organisation,
      actif: true,
      ...parts.nom,
    }),
  ),
  on(
    roleAttribue,
    (agent: AgentState, { clear }): Partial<AgentState> => ({
      roles: [...agent.roles.filter((role) => role !== clear.role), clear.role],
    }),
  ),
  on(
    roleRetire,
    (agent: AgentState, { clear }): Partial<AgentState> => ({
      roles: agent.roles.filter((role) => role !== clear.role),
    }),
  ),
  on(agentDesactive, (): Partial<AgentState> => ({ actif: false, roles: [] })),
]);

export function foldAgent(agent: AgentState, fact: OpenedFact): AgentState {
  return { ...agent, ...folds.get(fact.type)?.(agent, fact) };
}

/** What `decide` may know of an agent; undefined when they are not, or no longer, active. */
export function cardOf(agent: AgentState, kind: OrganisationKind): AgentCard | undefined {
  if (!agent.actif) return undefined;
  return { id: agent.id, organisation: agent.organisation, kind, roles: agent.roles };
}
