// A person as one viewer may read them: each group of fields by its own audience.
import { ageOn, type Jour, monthsOld } from '../../../workflows/dates.ts';
import { mayRead, type Place } from '../../../workflows/kernel/audience.ts';
import type { Identity } from '../../../workflows/people/identity.ts';
import { audienceDesContacts, parReferents } from '../../../workflows/people/protection.ts';
import { ditAu } from '../../../workflows/people/reunion.ts';
import type { PersonView } from '../../contract/cases.ts';

/** Under this age a child is counted in months. */
const MONTHS_UNTIL = 6;

/**
 * AVIP-31. Who welcomes a child, gives a place or follows the family reads the first name and the age; the name and the
 * day of birth are neither the crèche's nor the commission's.
 */
export function mayMeet(place: Place): boolean {
  return mayRead('identite', place) || mayRead('besoin', place);
}

type Usage = Pick<PersonView, 'proteges' | 'parReferents' | 'protectionLevee'>;

export function personView(
  id: string,
  identity: Identity | null,
  place: Place,
  today: Jour,
): PersonView {
  const named = mayRead('identite', place) ? identity : null;
  const reached = identity && mayRead(audienceDesContacts(identity), place) ? identity : null;
  return {
    id,
    ...childView(mayMeet(place) ? identity : null, today),
    // A crèche and a commission read the age alone.
    naissance: named?.naissance ?? null,
    nom: named?.nom ?? null,
    ...wayTo(reached && asKnown(reached, place)),
    // SECRET-13. To anyone else the shape is the same, whatever it is.
    ...(identity ? usage(identity, place) : {}),
  };
}

/** SECRET-12. That contacts are protected, or were until a day: who lifts a protection does not do it in the other's back. */
function usage(identity: Identity, place: Place): Usage {
  const { proteges, protectionLevee, leveeDesReferents } = identity;
  const levee = mayRead('contactsProteges', place)
    ? protectionLevee
    : mayRead('contactsProtegesFamille', place) && leveeDesReferents;
  if (!proteges) return levee ? { protectionLevee: levee.le } : {};
  if (!mayRead(audienceDesContacts(identity), place)) return {};
  return parReferents(identity) ? { proteges, parReferents: true } : { proteges };
}

/** SECRET-21. To a side that has lost its ground, as it was that day. */
const asKnown = (identity: Identity, { contactsJusquA }: Place) =>
  contactsJusquA ? ditAu(identity, contactsJusquA) : identity;

function wayTo(
  reached: Pick<Identity, 'contacts' | 'adresse'> | null,
): Pick<PersonView, 'telephone' | 'courriel' | 'adresse' | 'commune' | 'rue' | 'codePostal'> {
  const { contacts = null, adresse = null } = reached ?? {};
  return {
    telephone: contacts?.telephone ?? null,
    courriel: contacts?.courriel ?? null,
    adresse: adresse && adresseOnOneLine(adresse),
    commune: adresse?.commune ?? null,
    rue: adresse?.adresse ?? null,
    codePostal: adresse?.codePostal ?? null,
  };
}

function childView(
  met: Identity | null,
  today: Jour,
): Pick<PersonView, 'prenom' | 'age' | 'ageMois'> {
  const naissance = met?.naissance ?? null;
  // Whoever is expected has no age yet: the months say it.
  const age = naissance && naissance <= today ? ageOn(naissance, today) : null;
  const ageMois = naissance && (age ?? 0) < MONTHS_UNTIL ? monthsOld(naissance, today) : null;
  return { prenom: met?.prenom ?? null, age, ageMois };
}

/** « Awa MARTIN » as lists show it, « Awa » to a crèche; null when the viewer may not read names, or they are erased. */
export function nomAffiche(identity: Identity | null, place: Place): string | null {
  if (!identity || !mayMeet(place)) return null;
  const nom = mayRead('identite', place) ? identity.nom : null;
  const words = [identity.prenom, nom].filter((word) => word !== null);
  return words.length > 0 ? words.join(' ') : null;
}

function adresseOnOneLine(place: NonNullable<Identity['adresse']>): string | null {
  const ville = [place.codePostal, place.commune].filter((word) => word !== null).join(' ');
  return [place.adresse, ville].filter(Boolean).join(', ') || null;
}
