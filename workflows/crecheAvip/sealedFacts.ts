// Facts that several commands write, each sealed whole: the link to an accompagnement, the criteria.
import { addMonths } from '../dates.ts';
import { fact, type NewFact } from '../kernel/fact.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import { type Refusal, refus } from '../kernel/refusal.ts';
import { accompagnementLie, type Criteres, criteresRenseignes } from './facts/demande.ts';

export function lien(accompagnement: string, ctx: Pick<DecideContext, 'today'>): NewFact {
  return fact(accompagnementLie, {
    on: 'joint',
    clear: {},
    parts: { lien: { accompagnement } },
    occurredOn: ctx.today,
    rules: ['AVIP-31', 'AVIP-53'],
  });
}

/** A job or a training that is long begun: the nearest date stands first, and a wrong one would for ever. */
const MOIS_ECOULES = 6;

/** LISTE-01. No date that gives its request a rank that its need does not. */
export function echeancePassee(
  criteres: Pick<Criteres, 'echeance'> | null,
  { today }: Pick<DecideContext, 'today'>,
): Refusal | null {
  const date = addMonths(today, -MOIS_ECOULES);
  const { echeance = null } = criteres ?? {};
  return echeance !== null && echeance < date ? refus('echeancePassee', { date }) : null;
}

export function renseigner(criteres: Criteres, ctx: Pick<DecideContext, 'today'>): NewFact {
  return fact(criteresRenseignes, {
    on: 'joint',
    clear: {},
    parts: { criteres },
    occurredOn: ctx.today,
    rules: ['AVIP-31'],
  });
}
