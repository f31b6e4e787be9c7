// Every version of every pathway: a case keeps the version it began with.
import { accompagnementGlobal } from './accompagnementGlobal/pathway.ts';
import { creche } from './creche/pathway.ts';
import { crecheAvip } from './crecheAvip/pathway.ts';
import type { Pathway } from './kernel/pathway.ts';

export const pathways: readonly Pathway[] = [accompagnementGlobal, creche, crecheAvip];

/** That version of a pathway; without one, the version in which new cases begin. */
export function findPathway(id: string, version?: number): Pathway | undefined {
  return pathways
    .filter((pathway) => pathway.id === id && (version ?? pathway.version) === pathway.version)
    .sort((a, b) => b.version - a.version)[0];
}
