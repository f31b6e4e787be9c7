// A person's identity as far as it may be opened: any part may be closed or destroyed.
import type { z } from 'zod';
import type { Jour } from '../dates.ts';
import type { OpenedFact } from '../kernel/fact.ts';
import { on } from '../kernel/opened.ts';
import {
  type Adresse,
  type Contacts,
  contactsModifies,
  enfantCree,
  personneCreee,
} from './personFacts.ts';

export interface Identity {
  readonly prenom: string | null;
  readonly naissance: Jour | null;
  readonly nom: string | null;
  readonly contacts: z.infer<typeof Contacts> | null;
  readonly adresse: z.infer<typeof Adresse> | null;
}

export const unknownIdentity: Identity = {
  prenom: null,
  naissance: null,
  nom: null,
  contacts: null,
  adresse: null,
};

/** Only the parts that are there: a closed one says nothing of what was known before. */
function joindre(parts: {
  readonly contacts?: z.infer<typeof Contacts> | undefined;
  readonly adresse?: z.infer<typeof Adresse> | undefined;
}): Partial<Identity> {
  return {
    ...(parts.contacts ? { contacts: parts.contacts } : {}),
    ...(parts.adresse ? { adresse: parts.adresse } : {}),
  };
}

const folds = new Map([
  on(
    personneCreee,
    (_: Identity, { parts }): Partial<Identity> => ({
      ...parts.prenomEtNaissance,
      ...parts.nom,
      ...joindre(parts),
    }),
  ),
  on(
    enfantCree,
    (_: Identity, { parts }): Partial<Identity> => ({ ...parts.prenomEtNaissance, ...parts.nom }),
  ),
  on(contactsModifies, (_: Identity, { parts }): Partial<Identity> => joindre(parts)),
]);

export function foldIdentity(identity: Identity, fact: OpenedFact): Identity {
  return { ...identity, ...folds.get(fact.type)?.(identity, fact) };
}
