// What is shown of one person who has several records: the names of the one that is kept, the contacts that were said last.
import type { Person } from '../kernel/person.ts';
import type { Dit, Identity } from './identity.ts';

type Joindre = Pick<Identity, 'contacts' | 'adresse' | 'rang' | 'dits'>;

/**
 * AG-44. Whichever of the records they were written on; of the kept one, until something is said while they are united.
 * SECRET-20: a record that is protected is read with no other, neither way, so that uniting opens and hides nothing.
 */
function derniersContacts(own: Identity, kept: Identity, others: readonly Identity[]): Joindre {
  const lus = own.proteges ? [] : others.filter((one) => one !== own && !one.proteges);
  const first = own.proteges || kept.proteges ? own : kept;
  const { contacts, adresse } = [own, ...lus].reduce(
    (last, one) => (one.rang > last.rang ? one : last),
    first,
  );
  const ensuite = lus.flatMap(({ dits }) => dits.filter(({ rang }) => rang > 0));
  const dits = [...own.dits, ...ensuite].sort((a, b) => a.rang - b.rang);
  // Of what is said next, protected or not: once a protection is lifted, the last word is the last that was said.
  const rang = Math.max(...others.map((one) => one.rang), own.rang);
  return { contacts, adresse, rang, dits };
}

/**
 * AG-43. `own`: the record that is asked for; `kept`: the one that is shown in its place; `others`: all that are united in it.
 * SECRET-20. Each keeps its own protection: the pair that set it is alone told of it, and lifts it.
 */
export function montree(own: Identity, kept: Identity, others: readonly Identity[]): Identity {
  if (others.length === 0) return own;
  const { prenom, nom, naissance, accueille } = kept;
  const all = [kept, ...others];
  const shown = { ...own, prenom, nom, naissance, accueille, ...derniersContacts(own, kept, all) };
  const autreProtegee = all.some((one) => one !== own && one.proteges);
  return autreProtegee ? { ...shown, autreProtegee } : shown;
}

/** SECRET-21. How to reach somebody as it was known at an instant (ISO). */
export function ditAu(
  { dits }: Pick<Identity, 'dits'>,
  a: string,
): Pick<Dit, 'contacts' | 'adresse'> {
  const { contacts = null, adresse = null } = dits.findLast((dit) => dit.a <= a) ?? {};
  return { contacts, adresse };
}

/**
 * AG-44. Contacts are written on the record of the case where they were said, so that separating gives each its own: the
 * rank says which were said last meanwhile.
 */
export function rangSuivant(known: Person | undefined): { readonly rang?: number } {
  const { reunieDans = null, accueille = [], rang = 0 } = known ?? {};
  return reunieDans === null && accueille.length === 0 ? {} : { rang: rang + 1 };
}
