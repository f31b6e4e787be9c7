// A person as one viewer may read them: each group of fields by its own audience.
import { ageOn, type Jour } from '../../../workflows/dates.ts';
import { mayRead, type Place } from '../../../workflows/kernel/audience.ts';
import type { Identity } from '../../../workflows/people/identity.ts';
import type { PersonView } from '../../contract/cases.ts';

export function personView(
  id: string,
  identity: Identity | null,
  place: Place,
  today: Jour,
): PersonView {
  const named = mayRead('identite', place) ? identity : null;
  const reached = mayRead('contacts', place) ? identity : null;
  return {
    id,
    prenom: named?.prenom ?? null,
    nom: named?.nom ?? null,
    naissance: named?.naissance ?? null,
    age: named?.naissance ? ageOn(named.naissance, today) : null,
    telephone: reached?.contacts?.telephone ?? null,
    courriel: reached?.contacts?.courriel ?? null,
    adresse: reached?.adresse ? adresseOnOneLine(reached.adresse) : null,
    commune: reached?.adresse?.commune ?? null,
  };
}

/** « Awa MARTIN » as lists show it; null when the viewer may not read names, or they are erased. */
export function nomAffiche(identity: Identity | null, place: Place): string | null {
  if (!identity || !mayRead('identite', place)) return null;
  const words = [identity.prenom, identity.nom].filter((word) => word !== null);
  return words.length > 0 ? words.join(' ') : null;
}

function adresseOnOneLine(place: NonNullable<Identity['adresse']>): string {
  const ville = [place.codePostal, place.commune].filter((word) => word !== null).join(' ');
  return place.adresse ? `${place.adresse}, ${ville}` : ville;
}
