// What is said to a crèche of whom to call, without the parents whose contacts are protected.
import type { OpenedFact } from '../kernel/fact.ts';
import { isFact } from '../kernel/opened.ts';
import type { Person } from '../kernel/person.ts';
import { designe } from './aEviter.ts';
import { type Contact, contactsTransmis } from './facts/contrat.ts';

/** SECRET-14. By number or by name; of whom, is said by who reads: what the référents protect themselves they read. */
export const contactsLisibles = (
  contacts: readonly Contact[],
  proteges: readonly Person[],
): Contact[] => contacts.filter((contact) => !proteges.some((one) => designe(contact, one)));

export function sansProteges(fact: OpenedFact, proteges: readonly Person[]): OpenedFact['parts'] {
  const given = isFact(contactsTransmis, fact) ? fact.parts.contacts : undefined;
  if (!given) return fact.parts;
  const contacts = contactsLisibles(given.contacts, proteges);
  return { ...fact.parts, contacts: { contacts } };
}
