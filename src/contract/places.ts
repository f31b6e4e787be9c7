// Reserved places on the wire: the crèches, the week of places, the waiting list, offers, the curve.
import { z } from 'zod';
import { HostedChild } from './hosted.ts';

/** A day, `2026-11-23`. */
export const Day = z.string();
export const HalfDay = z.enum(['matin', 'apresMidi']);
export const WordOf = z.object({ value: z.string(), label: z.string() });

/** Half-days: libres + tenues + donnees + suspendues = capacite; `fermees` stand outside it (AVIP-23). */
export const Count = z.object({
  capacite: z.int(),
  libres: z.int(),
  tenues: z.int(),
  donnees: z.int(),
  suspendues: z.int(),
  fermees: z.int(),
});
export type Count = z.infer<typeof Count>;

export const CrecheHead = z.object({
  id: z.string(),
  reference: z.string(),
  nom: z.string(),
  /** Id of the organisation that runs it. */
  organisation: z.string(),
  state: WordOf,
  /** The label of today, else the last one known; null: never given. */
  label: z.object({ debut: Day, fin: Day.nullable(), places: z.int() }).nullable(),
  labelTient: z.boolean(),
  /** As what the viewer stands towards it: creche, coordinateur, partenaire… */
  qualites: z.array(z.string()),
  /** Joint version of the crèche, for If-Match. */
  version: z.int(),
});
export type CrecheHead = z.infer<typeof CrecheHead>;

/** A request as who looks at places may read it. Months, because a crèche counts in months. */
export const PlaceCase = z.object({
  caseId: z.string(),
  reference: z.string(),
  version: z.int(),
  prenom: z.string().nullable(),
  /** Under zero: not born yet, and in how many months begun. */
  ageMois: z.int().nullable(),
  state: WordOf,
  mine: z.boolean(),
  /** First and last day of the reserved place, adaptation included; null before any place. */
  du: Day.nullable(),
  au: Day.nullable(),
  /** Until when an offered place is held, that day included. */
  tenueJusquAu: Day.nullable(),
  /** « à recontacter » */
  aRecontacter: z.boolean(),
});
export type PlaceCase = z.infer<typeof PlaceCase>;

/** `part`: whole per cent, null when it can't be reckoned; `dit` says it in French. `dossiers`: those the viewer may know of. */
export const GaugeView = z.object({
  part: z.int().nullable(),
  cible: z.int(),
  avip: z.int(),
  enfants: z.int().nullable(),
  dit: z.string(),
  dossiers: z.array(PlaceCase),
});
export type GaugeView = z.infer<typeof GaugeView>;

/** What falls due on a place: a hold, a review, an end, an answer expected. Soonest first. */
export const PlaceDeadline = z.object({
  caseId: z.string(),
  reference: z.string(),
  prenom: z.string().nullable(),
  kind: z.string(),
  label: z.string(),
  due: Day,
  late: z.boolean(),
  mine: z.boolean(),
});
export type PlaceDeadline = z.infer<typeof PlaceDeadline>;

const Window = { today: Day, du: Day, au: Day };

/** GET /creches: every crèche that the viewer may know of, counted over a window of days. */
export const CrecheList = z.object({
  ...Window,
  creches: z.array(
    CrecheHead.extend({
      places: z.int(),
      count: Count,
      jours: z.array(z.object({ jour: Day, count: Count })),
      jauge: GaugeView.omit({ dossiers: true }),
      /** Requests that wait here; null for who may not read its list. */
      enAttente: z.int().nullable(),
      /** Places held by an offer. */
      offres: z.int(),
    }),
  ),
});
export type CrecheList = z.infer<typeof CrecheList>;

export const Cell = z.object({
  place: z.string(),
  jour: Day,
  demi: HalfDay,
  etat: z.enum(['libre', 'tenue', 'donnee', 'suspendue', 'fermee']),
  /** horsOuverture, ferie, fermeture, baisse, placeFermee: why it can't be used. */
  cause: z.string().nullable(),
  /** The case that claims it, when the viewer may know of it. */
  caseId: z.string().nullable(),
  /** Reference of the child of another crèche's request who is welcomed then, for who welcomes them (AVIP-43, AVIP-52). */
  accueilli: z.string().nullable(),
});
export type Cell = z.infer<typeof Cell>;

/** GET /creches/{id}/places: one crèche over at most 62 days. Cells are in order of places, days, half-days. */
export const PlacesView = z.object({
  ...Window,
  creche: CrecheHead,
  sections: z.array(
    z.object({ id: z.string(), nom: z.string(), ageMinMois: z.int(), ageMaxMois: z.int() }),
  ),
  places: z.array(
    z.object({
      id: z.string(),
      nom: z.string(),
      section: z.string(),
      depuis: Day,
      dernierJour: Day.nullable(),
    }),
  ),
  /** Open half-days of each day (any section), and the books of each half-day. */
  jours: z.array(
    z.object({
      jour: Day,
      ouvert: z.boolean(),
      ferie: z.boolean(),
      matin: Count,
      apresMidi: Count,
    }),
  ),
  cells: z.array(Cell),
  dossiers: z.array(PlaceCase),
  /** By day; empty for who hosts nobody. */
  accueillis: z.array(HostedChild),
  deadlines: z.array(PlaceDeadline),
  /** Of today's month when the window holds today, else of the month of its first day. */
  jaugeDuMois: GaugeView,
});
export type PlacesView = z.infer<typeof PlacesView>;

const Rhythm = z.object({
  demis: z.array(z.string()),
  semaines: z.enum(['toutes', 'paires', 'impaires']),
  vacances: z.enum(['avec', 'sans', 'seulement']),
});

/** A place or two together, as `proposerPlace` takes them; `manque`: half-days of the need that it leaves out. */
export const Solution = z.object({
  places: z.array(z.object({ place: z.string(), nom: z.string(), rythme: Rhythm })),
  du: Day,
  au: Day,
  manque: z.array(z.string()),
});
export type Solution = z.infer<typeof Solution>;

/** What is free near a wish. `enPartie` and `plusTard` only when nothing fits whole. */
export const Nearby = z.object({
  exacte: Solution.nullable(),
  enPartie: Solution.nullable(),
  plusTard: Solution.nullable(),
});
export type Nearby = z.infer<typeof Nearby>;

/** GET /creches/{id}/waiting. A crèche gets neither the words of the rules nor reasons: `lignes`, `pourquoi` are null. */
export const WaitingList = z.object({
  today: Day,
  creche: CrecheHead,
  effetLe: Day.nullable(),
  decide: WordOf,
  lignes: z.array(z.string()).nullable(),
  demandes: z.array(
    PlaceCase.extend({
      rang: z.int(),
      /** « 1ʳᵉ priorité selon les règles publiées » */
      dit: z.string(),
      pourquoi: z.string().nullable(),
      pourMonter: z.string().nullable(),
      demandeLe: Day.nullable(),
      /** It names this crèche; false: it names none, and the coordinateur may propose whatever the rules (AVIP-34). */
      nommee: z.boolean(),
      /** Requests of brothers and sisters on this list: together or none (AVIP-38). */
      liees: z.array(z.string()),
      besoin: Rhythm.extend({ debutSouhaite: Day, minutesSemaine: z.int() }).nullable(),
      /** What fits its whole need today, a combination of two places included; null when nothing does. */
      solution: Solution.nullable(),
    }),
  ),
});
export type WaitingList = z.infer<typeof WaitingList>;

/** GET /cases/{id}/offers: for who follows a request: where it stands on each list, and what is free, soonest first. */
export const Offers = z.object({
  today: Day,
  creches: z.array(
    z.object({
      creche: CrecheHead,
      nommee: z.boolean(),
      rang: z
        .object({
          rang: z.int(),
          sur: z.int(),
          dit: z.string(),
          pourquoi: z.string().nullable(),
          pourMonter: z.string().nullable(),
        })
        .nullable(),
      nearby: Nearby,
    }),
  ),
});
export type Offers = z.infer<typeof Offers>;

/** GET /creches/{id}/occupancy: the curve of one year. `part`: the gauge of the month; `jauge`: that of the year. */
export const Occupancy = z.object({
  creche: CrecheHead,
  annee: z.int(),
  jauge: GaugeView,
  /** Whether who looks may take its tables away. */
  tables: z.boolean(),
  semaines: z.array(z.object({ lundi: Day, count: Count })),
  mois: z.array(z.object({ mois: z.string(), count: Count, part: z.int().nullable() })),
});
export type Occupancy = z.infer<typeof Occupancy>;
