// Every definition of a fact, by type: what the store asks for parts and audiences, the screens for labels.

import { agFacts } from './accompagnementGlobal/facts.ts';
import { agentFacts } from './agents/agentFacts.ts';
import { crecheFacts } from './creche/facts.ts';
import { avipFacts } from './crecheAvip/facts.ts';
import type { FactSpec } from './kernel/fact.ts';
import { destructionFacts } from './log/destruction.ts';
import { personFacts } from './people/personFacts.ts';
import { reglageFixe } from './settings/settings.ts';

export const factSpecs: { readonly [type: string]: FactSpec } = {
  ...agFacts,
  ...crecheFacts,
  ...avipFacts,
  ...Object.fromEntries(
    [...personFacts, ...agentFacts, ...destructionFacts, reglageFixe].map((spec) => [
      spec.type,
      spec,
    ]),
  ),
};

/** The definition of a fact that was written once; a type that nobody defines is a bug, never data. */
export function getFactSpec(type: string): FactSpec {
  const spec = Object.hasOwn(factSpecs, type) ? factSpecs[type] : undefined;
  if (!spec) throw new Error(`no such type of fact: ${type}`);
  return spec;
}
