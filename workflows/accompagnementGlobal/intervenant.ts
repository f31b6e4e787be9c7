// The associated intervenant of a case: who may be one, and whether one is there on a day.
import type { Jour } from '../dates.ts';
import type { OrganisationKind } from '../kernel/cards.ts';
import { fact, type NewFact } from '../kernel/fact.ts';
import type { AgContext, Intervenant } from './context.ts';
import { interventionTerminee } from './facts/intervenant.ts';

/** Actors that the partnership names beside the two: no crèche, and neither side's own kind. */
export const associables: readonly OrganisationKind[] = ['ccas', 'commune', 'partenariat'];
/** Who follows people there, and writes in confidence: never a desk, nor who looks after rights. */
export const rolesAssocies: readonly string[] = ['travailleurSocial', 'conseiller'];

/** AG-49. Invited by both, on this day: it ends by itself, whether or not a clock has run. */
export function intervenantAu({ intervenant }: AgContext, jour: Jour): Intervenant | null {
  return intervenant && intervenant.depuis !== null && jour <= intervenant.jusquAu
    ? intervenant
    : null;
}

export function terminer(
  { id }: Intervenant,
  cause: 'terme' | 'decision',
  occurredOn: Jour,
): NewFact {
  return fact(interventionTerminee, {
    on: 'joint',
    clear: { intervenant: id, cause },
    parts: {},
    occurredOn,
    rules: ['AG-49'],
  });
}
