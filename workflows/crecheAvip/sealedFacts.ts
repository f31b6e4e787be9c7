// Facts that several commands write, each sealed whole: the link to an accompagnement, the criteria.
import { fact, type NewFact } from '../kernel/fact.ts';
import type { DecideContext } from '../kernel/pathway.ts';
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

export function renseigner(criteres: Criteres, ctx: Pick<DecideContext, 'today'>): NewFact {
  return fact(criteresRenseignes, {
    on: 'joint',
    clear: {},
    parts: { criteres },
    occurredOn: ctx.today,
    rules: ['AVIP-31'],
  });
}
