// Facts of the welcome: adaptation, first day, contact to renew, changes of hours and of place, relief, accueil ponctuel, review.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { modesSignature } from '../../kernel/recordedSignature.ts';
import { mots } from '../../kernel/words.ts';
import { AttributionDe } from '../../places/attribution.ts';
import { Demi } from '../../places/halfDays.ts';
import { Attributions, Souhait } from './contrat.ts';

const usage = 'usage';
const informe = 'charte nationale 2016 : France Travail informe la crèche des dates et des heures';

export const Heure = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Cette heure n’est pas valable.' });
export const Creneau = z.object({ jour: Jour, demi: Demi, de: Heure, a: Heure });
export type Creneau = z.infer<typeof Creneau>;
/** One half-day of one place. */
export const DemiDePlace = z.object({ place: Id, jour: Jour, demi: Demi });
export type DemiDePlace = z.infer<typeof DemiDePlace>;

export const adaptationPlanifiee = defineFact({
  type: 'adaptationPlanifiee.v1',
  label: 'Adaptation planifiée',
  source: 'charte nationale 2016 : période d’adaptation',
  clear: z.object({ attributions: Attributions, creneaux: z.array(Creneau).max(30) }),
  parts: {},
});

export const accueilCommence = defineFact({
  type: 'accueilCommence.v1',
  label: 'Accueil commencé',
  source: 'charte nationale 2016 : période d’adaptation',
  clear: z.object({ le: Jour }),
  parts: {},
});

/** Neither a reason nor a count: a contact is to be renewed. */
export const premierJourManque = defineFact({
  type: 'premierJourManque.v1',
  label: 'À recontacter : premier jour',
  source: usage,
  clear: z.object({ recontacterAvant: Jour }),
  parts: {},
});

export const absenceSignalee = defineFact({
  type: 'absenceSignalee.v1',
  label: 'À recontacter',
  source: 'usage : la crèche signale ce qui mérite d’en parler, sans motif',
  clear: z.object({ recontacterAvant: Jour }),
  parts: {},
});

export const recontactNote = defineFact({
  type: 'recontactNote.v1',
  label: 'Contact repris',
  source: usage,
  clear: z.object({}),
  parts: {},
});

export const changementDemande = defineFact({
  type: 'changementDemande.v1',
  label: 'Changement d’heures demandé',
  source: informe,
  clear: z.object({
    id: Id,
    attributions: Attributions.min(1),
    souhait: Souhait,
    aPartirDu: Jour,
    repondreAvant: Jour,
  }),
  parts: {
    changement: {
      audience: 'creche',
      scope: 'case',
      schema: z.object({
        minutesSemaine: z.int().min(0).max(4200),
        information: texte(1000).nullable().default(null),
      }),
    },
  },
});

export const changementAccepte = defineFact({
  type: 'changementAccepte.v1',
  label: 'Changement d’heures accepté',
  source: informe,
  /** Composed anew to the end of that day; absent: as they were asked. */
  clear: z.object({
    changement: Id,
    attributions: Attributions.min(1).optional(),
    souhait: Souhait,
  }),
  parts: {},
});

export const changementRefuse = defineFact({
  type: 'changementRefuse.v1',
  label: 'Changement d’heures refusé',
  source: informe,
  clear: z.object({ changement: Id }),
  parts: {},
});

export const changementCaduc = defineFact({
  type: 'changementCaduc.v1',
  label: 'Changement d’heures resté sans réponse',
  source: informe,
  clear: z.object({ changement: Id }),
  parts: {},
});

export const placeChangee = defineFact({
  type: 'placeChangee.v1',
  label: 'Place ou section changée',
  source: 'usage : l’enfant grandit, sans un jour sans place',
  clear: z.object({ attributions: Attributions.min(1), souhait: Souhait, aPartirDu: Jour }),
  parts: {},
});

export const releveAccordee = defineFact({
  type: 'releveAccordee.v1',
  label: 'Place de relève accordée',
  source: 'usage : une fermeture ne laisse pas une famille sans solution',
  clear: z.object({ attributions: Attributions.min(1) }),
  parts: {},
});

export const accueilPonctuelAccorde = defineFact({
  type: 'accueilPonctuelAccorde.v1',
  label: 'Accueil ponctuel accordé',
  source: 'usage local : une demi-journée à trois jours, sous 48 heures',
  clear: z.object({
    id: Id,
    organisation: Id,
    attributions: z.array(AttributionDe).min(1).max(60),
  }),
  parts: {
    accordParent: {
      audience: 'creche',
      scope: 'case',
      schema: z.object({ le: Jour, mode: z.enum(mots(modesSignature)) }),
    },
  },
});

/** A whole summer, all day, in one act; the reliefs that stood in for it go with it. */
export const DEMIS_REDONNEES = 200;

/** Half-days granted beside the contract, given back: adaptation, relief, accueil ponctuel. */
export const demiJourneesRendues = defineFact({
  type: 'demiJourneesRendues.v1',
  label: 'Demi-journées rendues',
  source: usage,
  clear: z.object({ demis: z.array(DemiDePlace).min(1).max(DEMIS_REDONNEES) }),
  parts: {},
});

/** Left out when the place was given: the crèche was to be closed, or not open, and is open. */
export const joursRedonnes = defineFact({
  type: 'joursRedonnes.v1',
  label: 'Jours redonnés',
  source: usage,
  clear: z.object({ demis: z.array(DemiDePlace).min(1).max(DEMIS_REDONNEES) }),
  parts: {},
});

export const bilanAccueilOuvert = defineFact({
  type: 'bilanAccueilOuvert.v1',
  label: 'Bilan de l’accueil ouvert',
  source: 'charte nationale 2016 : renouvelable après bilan',
  clear: z.object({}),
  parts: {},
});

export const bilanAccueilRedige = defineFact({
  type: 'bilanAccueilRedige.v1',
  label: 'Bilan de l’accueil écrit',
  source: 'charte nationale 2016 : renouvelable après bilan',
  clear: z.object({ audience: z.enum(['referents', 'creche']) }),
  parts: {
    bilan: { audience: 'selonFait', scope: 'case', schema: z.object({ texte: texte(20_000) }) },
  },
});

export const accueilFacts = [
  adaptationPlanifiee,
  accueilCommence,
  premierJourManque,
  absenceSignalee,
  recontactNote,
  changementDemande,
  changementAccepte,
  changementRefuse,
  changementCaduc,
  placeChangee,
  releveAccordee,
  accueilPonctuelAccorde,
  demiJourneesRendues,
  joursRedonnes,
  bilanAccueilOuvert,
  bilanAccueilRedige,
] as const;
