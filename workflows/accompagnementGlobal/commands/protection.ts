// The contacts of a person in danger: kept for the pair alone, and given back to the usual readers.
import { z } from 'zod';
import { accepte, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import type { Person } from '../../kernel/person.ts';
import { usageDesContactsFixe } from '../../people/personFacts.ts';
import { personStream } from '../../streams.ts';
import { command, vivant } from '../command.ts';
import { horsDePortee } from './circonstances.ts';

/** AG-43. Every record of one person, so that none of them is left when two are separated again. */
function fiches(personne: string, known: Person | undefined): readonly string[] {
  const { reunieDans = null, accueille = [] } = known ?? {};
  return [...new Set([personne, ...(reunieDans === null ? [] : [reunieDans]), ...accueille])];
}

/** SECRET-13. Nothing is written on the case: neither its version nor any list tells that something was set. */
export const fixerUsageContacts = command({
  type: 'fixerUsageContacts',
  label: 'Protéger les coordonnées',
  kind: 'additive',
  source: 'C. civ. 515-11 6° bis ; RGPD art. 18 et 32',
  rules: ['SECRET-12', 'SECRET-13'],
  from: [
    'brouillon',
    'prescrit',
    ...vivant,
    'cloture',
    'refuse',
    'retire',
    'changementDepartement',
  ],
  who: ['emploi', 'social', 'proposant'],
  data: z.object({ proteges: z.boolean() }),
  persons: ({ state }) => [state.context.personne],
  possible: (_situation, ctx) => horsDePortee(ctx),
  decide({ state: { context } }, usage, ctx) {
    const closed = horsDePortee(ctx);
    if (closed) return refuse(closed);
    const { personne } = context;
    return accepte(
      ...fiches(personne, ctx.person?.(personne)).map((person) =>
        fact(usageDesContactsFixe, {
          on: { stream: personStream(person) },
          clear: {},
          parts: { usage },
          scopeIds: { person },
          occurredOn: ctx.today,
          rules: ['SECRET-12'],
        }),
      ),
    );
  },
});
