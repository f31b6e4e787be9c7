// Whether somebody's contacts are protected, which audience that makes of them, and what is written when it changes.
import type { Jour } from '../dates.ts';
import type { Audience } from '../kernel/audience.ts';
import { fact, type NewFact } from '../kernel/fact.ts';
import type { Person } from '../kernel/person.ts';
import { personStream } from '../streams.ts';
import type { Levee } from './identity.ts';
import { usageDesContactsFixe } from './personFacts.ts';

/**
 * SECRET-12. Every reader of contacts asks for this audience, and finds nothing where there is nothing for them. SECRET-18:
 * where the pair has protected them too, its word is the narrower one and holds.
 */
export function audienceDesContacts({
  proteges = false,
  gardes = [],
}: Pick<Person, 'proteges' | 'gardes'>): Audience {
  if (!proteges) return 'contacts';
  return parReferents({ gardes }) ? 'contactsProtegesFamille' : 'contactsProteges';
}

/** By the référents of a request alone. */
export const parReferents = ({ gardes = [] }: Pick<Person, 'gardes'>): boolean =>
  gardes.length > 0 && gardes.every((garde) => garde === 'referents');

/** SECRET-18. By the référents of other requests alone: those of this one have nothing to lift. */
export function parDAutres(person: Person | undefined, demande: string): boolean {
  const { demandes = [] } = person ?? {};
  const held = person !== undefined && parReferents(person) && demandes.length > 0;
  return held && !demandes.some((one) => one === demande || one === '');
}

/** SECRET-20. On the record of the case where it is said, and on no other that is one person's with it. */
export function usageDesContacts(
  person: string,
  {
    proteges,
    ...set
  }: { readonly proteges: boolean } & (
    | { readonly par: 'binome' }
    | { readonly par: 'referents'; readonly demande: string }
  ),
  occurredOn: Jour,
): NewFact {
  const usage = set.par === 'binome' ? { proteges } : { proteges, ...set };
  return fact(usageDesContactsFixe, {
    on: { stream: personStream(person) },
    clear: {},
    parts: { usage },
    scopeIds: { person },
    occurredOn,
    rules: ['SECRET-12'],
  });
}

/** SECRET-19. Lifted by somebody else, who is of the pair, since this agent last opened the case. */
export const leveeARelire = ({ par, a }: Levee, agent: string, ouverte: string | null): boolean =>
  par !== agent && (ouverte === null || a > ouverte);
