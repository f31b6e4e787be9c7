// What is shown of one person who has several records: the names of the one that is kept, the contacts that were said last.
import type { Person } from '../kernel/person.ts';
import type { Identity } from './identity.ts';

/** AG-44. Whichever of the records they were written on; of the kept one, until something is said while they are united. */
function derniersContacts(kept: Identity, others: readonly Identity[]) {
  const last = others.reduce((known, one) => (one.rang > known.rang ? one : known), kept);
  return { contacts: last.contacts, adresse: last.adresse, rang: last.rang };
}

/** SECRET-12. Protected when one of a person's records is. */
function protection(records: readonly Identity[]): Partial<Identity> {
  const since = records.flatMap(({ proteges, protegesDepuis = null }) =>
    proteges ? [protegesDepuis] : [],
  );
  if (since.length === 0) return {};
  const protegesDepuis = since.reduce((last, one) => (last && one && last > one ? last : one));
  return {
    proteges: true,
    protegesDepuis,
    gardes: [...new Set(records.flatMap(({ gardes }) => gardes))],
  };
}

/** AG-43. `own`: the record that is asked for; `kept`: the one that is shown in its place; `others`: all that are united in it. */
export function montree(own: Identity, kept: Identity, others: readonly Identity[]): Identity {
  if (others.length === 0) return own;
  return {
    ...kept,
    ...derniersContacts(kept, others),
    ...protection([own, kept, ...others]),
    reunieDans: own.reunieDans,
  };
}

/**
 * AG-44. Contacts are written on the record of the case where they were said, so that separating gives each its own: the
 * rank says which were said last meanwhile.
 */
export function rangSuivant(known: Person | undefined): { readonly rang?: number } {
  const { reunieDans = null, accueille = [], rang = 0 } = known ?? {};
  return reunieDans === null && accueille.length === 0 ? {} : { rang: rang + 1 };
}
