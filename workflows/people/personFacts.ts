// Facts of a person's stream: identity split into parts, each under the person's own key.
import { z } from 'zod';
import { Jour } from '../dates.ts';
import { defineFact } from '../kernel/fact.ts';
import { Id, texte } from '../kernel/json.ts';

const absent = <S extends z.ZodType>(schema: S) => schema.nullable().default(null);

export const PrenomEtNaissance = z.object({ prenom: texte(80), naissance: absent(Jour) });
export const Nom = z.object({ nom: texte(80) });
export const Telephone = z
  .string()
  .regex(/^\+?[0-9 .]{6,20}$/, { error: 'Ce numéro n’est pas valable.' });
export const Contacts = z.object({
  telephone: absent(Telephone),
  courriel: absent(z.email({ error: 'Cette adresse n’est pas valable.' }).max(200)),
});
export const Adresse = z.object({
  /** Number and street. */
  adresse: absent(texte(200)),
  codePostal: absent(z.string().regex(/^\d{5}$/, { error: 'Ce code postal n’est pas valable.' })),
  /** SECRET-13. It may be unknown: else to read none would say that it is protected. */
  commune: absent(texte(100)),
});

const prenomEtNaissance = {
  audience: 'identite',
  scope: 'person',
  schema: PrenomEtNaissance,
} as const;
const nom = { audience: 'identite', scope: 'person', schema: Nom } as const;
const contacts = { audience: 'contacts', scope: 'person', schema: Contacts } as const;
const adresse = { audience: 'contacts', scope: 'person', schema: Adresse } as const;

export const personneCreee = defineFact({
  type: 'personneCreee.v1',
  label: 'Personne enregistrée',
  source: 'RGPD art. 5 : le nécessaire, ni NIR ni nationalité',
  clear: z.object({}),
  parts: { prenomEtNaissance, nom, contacts, adresse },
});

export const contactsModifies = defineFact({
  type: 'contactsModifies.v1',
  label: 'Coordonnées modifiées',
  source: 'RGPD art. 16',
  /** AG-44. Among those of one person's united records, the last to be shown; absent: written of a record that stood alone. */
  clear: z.object({ rang: z.int().min(1).optional() }),
  parts: { contacts, adresse },
});

const deuxFiches = z.object({ gardee: Id, autre: Id });
const unePersonne = 'RGPD art. 5 : exactitude ; usage : une personne, une fiche';

/** AG-43. Two records found to be one person's: on both of their streams. The first is shown; nothing of the other is lost. */
export const fichesReunies = defineFact({
  type: 'fichesReunies.v1',
  label: 'Fiches d’une même personne réunies',
  source: unePersonne,
  clear: deuxFiches,
  parts: {},
});

/** AG-44. The two were of two persons after all: each record is again what it was. */
export const fichesSeparees = defineFact({
  type: 'fichesSeparees.v1',
  label: 'Fiches séparées',
  source: unePersonne,
  clear: deuxFiches,
  parts: {},
});

export const Usage = z.object({
  proteges: z.boolean(),
  /** SECRET-18. By who follows the family of a request; absent: by the pair of an accompagnement. */
  par: z.enum(['referents']).optional(),
  /** Their request; absent: written before it was kept. */
  demande: Id.optional(),
});

/**
 * SECRET-12, SECRET-13. Whether the contacts are for the pair alone. Set and lifted by one and the same fact, on the person's
 * own stream, which no screen and no export tells: that it is there says nothing.
 */
export const usageDesContactsFixe = defineFact({
  type: 'usageDesContactsFixe.v1',
  label: 'Usage des coordonnées fixé',
  source: 'C. civ. 515-11 6° bis ; RGPD art. 18 et 32',
  clear: z.object({}),
  parts: {
    usage: {
      audience: 'contactsProteges',
      scope: 'person',
      schema: Usage,
    },
  },
});

/** A child: the crèche reads the first name and the age; the rest of the identity is the referents'. */
export const enfantCree = defineFact({
  type: 'enfantCree.v1',
  label: 'Enfant enregistré',
  source: 'RGPD art. 5 : le nécessaire à l’accueil',
  clear: z.object({}),
  parts: {
    prenomEtNaissance: {
      audience: 'creche',
      scope: 'person',
      schema: z.object({ prenom: texte(80), naissance: Jour }),
    },
    nom,
  },
});

/** A date that was expected, or mistyped. */
export const dateDeNaissanceCorrigee = defineFact({
  type: 'dateDeNaissanceCorrigee.v1',
  label: 'Date de naissance corrigée',
  source: 'RGPD art. 16',
  clear: z.object({}),
  parts: {
    naissance: { audience: 'creche', scope: 'person', schema: z.object({ naissance: Jour }) },
  },
});

export const personFacts = [
  personneCreee,
  contactsModifies,
  usageDesContactsFixe,
  enfantCree,
  fichesReunies,
  fichesSeparees,
  dateDeNaissanceCorrigee,
] as const;
