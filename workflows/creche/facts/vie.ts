// Facts of a crèche: opened, its reserved places, its calendar, its numbers. All of it is clear: nothing is personal.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { mots } from '../../kernel/words.ts';
import { Demi, DemiSemaine } from '../../places/halfDays.ts';
import { motifsFermeture } from '../vocabulary.ts';

const source = 'règlement de fonctionnement de la crèche ; CSP R2324-30';

export const Section = z.object({
  id: Id,
  nom: texte(60),
  ageMinMois: z.int().min(0).max(72),
  ageMaxMois: z.int().min(1).max(72),
});
export type Section = z.infer<typeof Section>;
export const Demis = z.array(DemiSemaine).min(1).max(12);

export const crecheOuverte = defineFact({
  type: 'crecheOuverte.v1',
  label: 'Crèche enregistrée',
  source: 'CASF L214-7 III',
  clear: z.object({
    reference: z.string().regex(/^[A-Z]+-\d{4}-\d+-\d$/),
    nom: texte(120),
    organisation: Id,
    commune: Id,
    sections: z.array(Section).min(1).max(12),
    demis: Demis,
    effetLe: Jour,
    referentFamilles: Id.nullable(),
  }),
  parts: {},
});

export const referentFamillesNomme = defineFact({
  type: 'referentFamillesNomme.v1',
  label: 'Référent familles nommé',
  source: 'charte nationale 2016 : un référent familles par établissement',
  clear: z.object({ agent: Id }),
  parts: {},
});

export const placeReservee = defineFact({
  type: 'placeReservee.v1',
  label: 'Place réservée',
  source: 'CASF L214-7 III',
  clear: z.object({ id: Id, nom: texte(40), section: Id, depuis: Jour }),
  parts: {},
});

export const placeFermee = defineFact({
  type: 'placeFermee.v1',
  label: 'Place fermée',
  source: 'usage',
  /** `dernierJour` null: its closing, still ahead, is called off. */
  clear: z.object({ place: Id, dernierJour: Jour.nullable() }),
  parts: {},
});

export const ouvertureChangee = defineFact({
  type: 'ouvertureChangee.v1',
  label: 'Ouverture changée',
  source,
  clear: z.object({ effetLe: Jour, demis: Demis }),
  parts: {},
});

export const fermetureAjoutee = defineFact({
  type: 'fermetureAjoutee.v1',
  label: 'Fermeture ajoutée',
  source,
  clear: z.object({
    id: Id,
    du: Jour,
    au: Jour,
    demi: Demi.nullable(),
    sections: z.array(Id).min(1).nullable(),
    motif: z.enum(mots(motifsFermeture)),
  }),
  parts: {},
});

export const fermetureRetiree = defineFact({
  type: 'fermetureRetiree.v1',
  label: 'Fermeture retirée',
  source,
  /** The last day of it that stays, where some of its days are over; absent: it is gone whole. */
  clear: z.object({ fermeture: Id, jusquAu: Jour.optional() }),
  parts: {},
});

export const journeeAbaissee = defineFact({
  type: 'journeeAbaissee.v1',
  label: 'Journée abaissée',
  source: 'usage : la crèche dit quelles places ne peuvent pas servir',
  clear: z.object({
    id: Id,
    jour: Jour,
    demi: Demi.nullable(),
    places: z.array(Id).min(1).max(100),
  }),
  parts: {},
});

export const journeeRetablie = defineFact({
  type: 'journeeRetablie.v1',
  label: 'Journée rétablie',
  source: 'usage',
  clear: z.object({ baisse: Id }),
  parts: {},
});

export const vacancesFixees = defineFact({
  type: 'vacancesFixees.v1',
  label: 'Vacances scolaires fixées',
  source: 'calendrier scolaire de l’académie, saisi par la commune',
  clear: z.object({
    connuesJusquAu: Jour,
    periodes: z.array(z.object({ du: Jour, au: Jour })).max(60),
  }),
  parts: {},
});

export const Mois = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, {
  error: 'Ce mois n’est pas valable.',
});

export const effectifSaisi = defineFact({
  type: 'effectifSaisi.v1',
  label: 'Effectif du mois saisi',
  source: 'CASF L214-7 III : part des enfants accueillis',
  clear: z.object({ mois: Mois, enfants: z.int().min(0).max(500) }),
  parts: {},
});

export const vieFacts = [
  crecheOuverte,
  referentFamillesNomme,
  placeReservee,
  placeFermee,
  ouvertureChangee,
  fermetureAjoutee,
  fermetureRetiree,
  journeeAbaissee,
  journeeRetablie,
  vacancesFixees,
  effectifSaisi,
] as const;
