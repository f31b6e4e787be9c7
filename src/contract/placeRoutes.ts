// The routes of reserved places: what the screens ask of crèches, of their lists, and of an act before it is done.
import { z } from 'zod';
import { digits } from './digits.ts';
import { Preview, PreviewBody, Suspended, Touched, TouchedBody } from './placeActs.ts';
import { CrecheList, Occupancy, Offers, PlacesView, WaitingList } from './places.ts';
import { type RouteSpec, takesNothing } from './routeSpec.ts';
import { SeanceRecord } from './seanceRecord.ts';

/** A screen shows a month; two are asked at once by who compares. */
export const WINDOW_DAYS_MAX = 62;

const CrecheId = z.strictObject({ crecheId: z.uuid() });
const SeanceId = z.strictObject({ crecheId: z.uuid(), seanceId: z.uuid() });
const CaseId = z.strictObject({ caseId: z.uuid() });

const dayOf = (text: string) => Date.parse(text) / 86_400_000;
const inOrder = {
  error: 'Le dernier jour est avant le premier.',
  path: ['au'],
};
const notTooLong = {
  error: `Demandez au plus ${WINDOW_DAYS_MAX} jours à la fois.`,
  path: ['au'],
};

/** What is not a day is said to be none, and compared with nothing; no crèche has a week in another century. */
const Day = z.iso
  .date({ abort: true })
  .regex(/^20/, { error: 'Demandez un jour de ce siècle.', abort: true });

const Window = z
  .strictObject({ du: Day, au: Day })
  .refine(({ du, au }) => du <= au, inOrder)
  .refine(({ du, au }) => dayOf(au) - dayOf(du) < WINDOW_DAYS_MAX, notTooLong);

export const placeRoutes = {
  listCreches: {
    ...takesNothing,
    method: 'get',
    path: '/creches',
    access: 'session',
    summary: 'Les crèches que l’on peut connaître, comptées sur une période',
    query: Window,
    status: 200,
    answer: CrecheList,
  },
  crechePlaces: {
    ...takesNothing,
    method: 'get',
    path: '/creches/{crecheId}/places',
    access: 'session',
    summary: 'Les places d’une crèche, demi-journée par demi-journée',
    params: CrecheId,
    query: Window,
    status: 200,
    answer: PlacesView,
    problems: [404],
  },
  crecheWaiting: {
    ...takesNothing,
    method: 'get',
    path: '/creches/{crecheId}/waiting',
    access: 'session',
    summary: 'La liste d’attente d’une crèche, dans l’ordre publié',
    params: CrecheId,
    status: 200,
    answer: WaitingList,
    problems: [403, 404],
  },
  crecheSeance: {
    ...takesNothing,
    method: 'get',
    path: '/creches/{crecheId}/seances/{seanceId}',
    access: 'session',
    summary: 'Le compte rendu d’une séance : ses décisions, dans l’ordre de ce jour-là',
    params: SeanceId,
    status: 200,
    answer: SeanceRecord,
    problems: [403, 404],
  },
  crecheOccupancy: {
    ...takesNothing,
    method: 'get',
    path: '/creches/{crecheId}/occupancy',
    access: 'session',
    summary: 'L’occupation d’une crèche sur une année, semaine par semaine',
    params: CrecheId,
    query: z.strictObject({ annee: digits(2000, 2100) }),
    status: 200,
    answer: Occupancy,
    problems: [404],
  },
  touchedBy: {
    ...takesNothing,
    method: 'post',
    path: '/creches/{crecheId}/touched',
    access: 'session',
    summary: 'Les familles qu’une fermeture ou une journée abaissée toucherait ; rien n’est écrit',
    params: CrecheId,
    body: TouchedBody.strict()
      .refine(({ du, au }) => du <= au, inOrder)
      .refine(({ du, au }) => dayOf(au) - dayOf(du) < 366, {
        error: 'Demandez au plus un an à la fois.',
        path: ['au'],
      }),
    status: 200,
    answer: Touched,
    problems: [403, 404],
  },
  suspendedPlaces: {
    ...takesNothing,
    method: 'get',
    path: '/creches/{crecheId}/suspended',
    access: 'session',
    summary:
      'Les familles dont des demi-journées à venir sont suspendues, et la relève possible ; celles à qui redonner des jours',
    params: CrecheId,
    /** `sans`: a closure or a lowered day, as if it were removed. */
    query: z.strictObject({ sans: z.string().max(80).optional() }),
    status: 200,
    answer: Suspended,
    problems: [403, 404],
  },
  caseOffers: {
    ...takesNothing,
    method: 'get',
    path: '/cases/{caseId}/offers',
    access: 'session',
    summary: 'Pour qui suit une demande : son rang sur chaque liste, et ce qui est libre',
    params: CaseId,
    status: 200,
    answer: Offers,
    problems: [403, 404],
  },
  previewCommand: {
    ...takesNothing,
    method: 'post',
    path: '/cases/{caseId}/preview',
    access: 'session',
    summary: 'Ce qu’une action ferait maintenant, décidé par les mêmes règles ; rien n’est écrit',
    params: CaseId,
    body: PreviewBody.strict(),
    status: 200,
    answer: Preview,
    problems: [404],
  },
} as const satisfies Record<string, RouteSpec>;
