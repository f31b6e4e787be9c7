// Facts of the request: the child, the need, the family, the criteria, who follows it, eligibility, linked requests.
import { z } from 'zod';
import { decideurs } from '../../creche/vocabulary.ts';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { mots } from '../../kernel/words.ts';
import { Rythme } from '../../places/compose.ts';
import { natures, objectifs, parcours, rolesParents } from '../vocabulary.ts';

export const Voeu = z.object({
  creche: Id,
  organisation: Id,
  /** Periods in which its published rules give its places to the commission; absent: none. */
  commission: z
    .array(z.object({ du: Jour, au: Jour.nullable() }))
    .max(60)
    .optional(),
});
export type Voeu = z.infer<typeof Voeu>;
export const Membre = z.object({ agent: Id, organisation: Id });
export type Membre = z.infer<typeof Membre>;

/** What the crèche needs to see of a need: half-days, hours, from when. Minutes, because facts know no fractions. */
export const Besoin = z.object({
  rythme: Rythme,
  minutesSemaine: z.int().min(0).max(4200),
  debutSouhaite: Jour,
});
export type Besoin = z.infer<typeof Besoin>;

export const Famille = z.object({
  parents: z
    .array(z.object({ personne: Id, role: z.enum(mots(rolesParents)) }))
    .min(1)
    .max(3),
});

/**
 * What the order of priority looks at. Never the crèche's to read, under names that say nothing on their own:
 * `foyer` a parent alone with the child, `allocation` and `quartier` the priority situations, `jeune` under 25.
 */
export const Criteres = z.object({
  foyer: z.boolean(),
  allocation: z.boolean(),
  quartier: z.boolean(),
  jeune: z.boolean(),
  objectif: z.enum(mots(objectifs)),
  /** The first day of the job or of the training. */
  echeance: Jour.nullable().default(null),
  /** Crèches where a brother or a sister is welcomed. */
  fratrie: z.array(Id).max(5).default([]),
  commentaire: texte(2000).nullable().default(null),
});
export type Criteres = z.infer<typeof Criteres>;

const besoin = { audience: 'besoin', scope: 'case', schema: Besoin } as const;

export const demandeOuverte = defineFact({
  type: 'demandeOuverte.v1',
  label: 'Demande de place ouverte',
  source: 'CASF L214-7 III ; charte nationale 2016 : tout acteur peut repérer un besoin',
  clear: z.object({
    reference: z.string().regex(/^[A-Z]+-\d{4}-\d+-\d$/),
    enfant: Id,
    signataires: z.array(Id).min(1).max(2),
    nature: z.enum(mots(natures)),
    commune: Id,
    voeux: z.array(Voeu).max(5),
    crecheAuteur: Id.nullable(),
    insertion: Membre.nullable(),
    referentSocial: Membre.nullable(),
    /** The last day before school: 31 August of the year of the third birthday, or that of a derogation. */
    dernierJourAge: Jour,
    eligibiliteAvant: Jour.nullable(),
    reponseAvant: Jour.nullable(),
    clotureLe: Jour.nullable(),
  }),
  parts: {
    // AVIP-31. Who gives a place reads the age, reckoned for them.
    enfant: { audience: 'referents', scope: 'person', schema: z.object({ naissance: Jour }) },
    besoin,
    famille: { audience: 'referents', scope: 'case', schema: Famille },
  },
});

/** Sealed whole: that an accompagnement exists is not the crèche's to know. */
export const accompagnementLie = defineFact({
  type: 'accompagnementLie.v1',
  label: 'Lié à un accompagnement',
  source: 'convention locale : la crèche AVIP s’inscrit dans les conventions d’accompagnement',
  clear: z.object({}),
  parts: {
    lien: { audience: 'referents', scope: 'case', schema: z.object({ accompagnement: Id }) },
  },
});

export const criteresRenseignes = defineFact({
  type: 'criteresRenseignes.v1',
  label: 'Critères renseignés',
  source: 'CASF L214-7 III, L262-9',
  clear: z.object({}),
  parts: { criteres: { audience: 'referents', scope: 'case', schema: Criteres } },
});

export const besoinModifie = defineFact({
  type: 'besoinModifie.v1',
  label: 'Besoin modifié',
  source: 'usage',
  clear: z.object({}),
  parts: { besoin },
});

export const voeuxModifies = defineFact({
  type: 'voeuxModifies.v1',
  label: 'Crèches souhaitées modifiées',
  source: 'usage',
  clear: z.object({ voeux: z.array(Voeu).max(5) }),
  parts: {},
});

/** The rules of a crèche that it names changed: who is to know of it there, from which day. */
export const voeuRevu = defineFact({
  type: 'voeuRevu.v1',
  label: 'Règles d’une crèche souhaitée revues',
  source: 'règlement de fonctionnement',
  clear: z.object({ voeu: Voeu }),
  parts: {},
});

export const referentsDesignes = defineFact({
  type: 'referentsDesignes.v1',
  label: 'Référents désignés',
  source: 'charte nationale 2016 : référent de parcours et référent familles',
  clear: z.object({ insertion: Membre, referentSocial: Membre.nullable() }),
  parts: {},
});

export const eligibiliteReconnue = defineFact({
  type: 'eligibiliteReconnue.v1',
  label: 'Demande reconnue éligible',
  source: 'CASF L214-7 III',
  /** `decide`: who is to answer, when the wished crèches say another than themselves. */
  clear: z.object({ reponseAvant: Jour, decide: z.enum(mots(decideurs)).optional() }),
  parts: {
    verification: {
      audience: 'referents',
      scope: 'case',
      schema: z.object({ parcours: z.enum(mots(parcours)), volontaire: z.boolean() }),
    },
  },
});

export const eligibiliteRefusee = defineFact({
  type: 'eligibiliteRefusee.v1',
  label: 'Demande non éligible',
  source: 'CASF L214-7 III',
  clear: z.object({}),
  parts: {},
});

export const listeRejointe = defineFact({
  type: 'listeRejointe.v1',
  label: 'Inscrite sur la liste d’attente',
  source: 'usage local : ordre publié',
  clear: z.object({}),
  parts: {},
});

/** AVIP-58. The child is born, or the day was mistyped: the last day before school follows, unless one was granted. */
export const naissanceCorrigee = defineFact({
  type: 'naissanceCorrigee.v1',
  label: 'Date de naissance corrigée',
  source: 'usage : une place se demande avant la naissance ; RGPD art. 16',
  clear: z.object({ dernierJourAge: Jour }),
  parts: {
    enfant: { audience: 'referents', scope: 'person', schema: z.object({ naissance: Jour }) },
  },
});

export const demandeRetiree = defineFact({
  type: 'demandeRetiree.v1',
  label: 'Demande retirée',
  source: 'usage : la famille décide',
  clear: z.object({}),
  parts: {},
});

export const demandeFacts = [
  demandeOuverte,
  accompagnementLie,
  criteresRenseignes,
  besoinModifie,
  voeuxModifies,
  voeuRevu,
  referentsDesignes,
  eligibiliteReconnue,
  eligibiliteRefusee,
  listeRejointe,
  naissanceCorrigee,
  demandeRetiree,
] as const;
