// What changes around the person: how to reach them, and where they live.
import { z } from 'zod';
import { mayRead } from '../../kernel/audience.ts';
import { accepte, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import type { OptionContext } from '../../kernel/pathway.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { Adresse, Contacts, contactsModifies } from '../../people/personFacts.ts';
import { personStream } from '../../streams.ts';
import { command, vivant } from '../command.ts';
import { coordonneesModifiees } from '../facts/circonstances.ts';

/** Who may not read how to reach the person changes none of it. */
function horsDePortee({ place }: Pick<OptionContext, 'place'>): Refusal | null {
  return mayRead('contacts', place) ? null : { kind: 'interdit', code: 'nonHabilite', params: {} };
}

export const modifierCoordonnees = command({
  type: 'modifierCoordonnees',
  label: 'Mettre à jour les coordonnées',
  kind: 'decisive',
  // Two who write them at once: the second reads the first's words before sending theirs.
  disturbedBy: [coordonneesModifiees.type],
  source: 'RGPD art. 16 : exactitude',
  rules: ['AG-35'],
  from: ['brouillon', 'prescrit', ...vivant],
  who: ['emploi', 'social', 'proposant', 'secretariat'],
  data: z.object({ contacts: Contacts, adresse: Adresse }),
  persons: ({ state }) => [state.context.personne],
  possible: (_situation, ctx) => horsDePortee(ctx),
  decide({ state: { context } }, { contacts, adresse }, ctx) {
    const closed = horsDePortee(ctx);
    if (closed) return refuse(closed);
    // AG-43. Of two records of one person, the one that is shown.
    const person = ctx.person?.(context.personne)?.reunieDans ?? context.personne;
    return accepte(
      fact(contactsModifies, {
        on: { stream: personStream(person) },
        clear: {},
        parts: { contacts, adresse },
        scopeIds: { person },
        occurredOn: ctx.today,
        rules: ['AG-35'],
      }),
      fact(coordonneesModifiees, {
        on: 'joint',
        clear: {},
        parts: {},
        occurredOn: ctx.today,
        rules: ['AG-35'],
      }),
    );
  },
});
