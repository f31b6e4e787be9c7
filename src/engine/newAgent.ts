// The facts that a new agent begins with: who, of which organisation, with which roles.
import { agentCree, type Role, roleAttribue } from '../../workflows/agents/agentFacts.ts';
import type { Jour } from '../../workflows/dates.ts';
import { fact, type NewFact } from '../../workflows/kernel/fact.ts';
import { agentStream } from '../../workflows/streams.ts';

export interface NewAgent {
  readonly organisation: string;
  readonly prenom: string;
  readonly nom: string;
  readonly courriel: string;
  readonly roles: readonly Role[];
}

export function factsOfAgent(id: string, agent: NewAgent, occurredOn: Jour): readonly NewFact[] {
  const { organisation, prenom, nom, courriel, roles } = agent;
  const on = { stream: agentStream(id) };
  return [
    fact(agentCree, {
      on,
      clear: { organisation },
      parts: { nom: { prenom, nom }, courriel: { courriel } },
      occurredOn,
      rules: [],
    }),
    ...roles.map((role) =>
      fact(roleAttribue, { on, clear: { role }, parts: {}, occurredOn, rules: [] }),
    ),
  ];
}
