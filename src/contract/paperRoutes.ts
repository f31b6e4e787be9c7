// The routes of what leaves as a letter, a file or a calendar.
import { z } from 'zod';
import { RendezVousPartenaire } from '../../workflows/accompagnementGlobal/partenaires.ts';
import { CaseSearch } from './cases.ts';
import { CommissionRecord } from './commission.ts';
import { digits } from './digits.ts';
import { FeedList, Letter, NewFeed } from './papers.ts';
import { FileBody, mediaTypes, type RouteSpec, takesNothing } from './routeSpec.ts';

const CaseId = z.strictObject({ caseId: z.uuid() });
const CrecheId = z.strictObject({ crecheId: z.uuid() });

/** A table of one year of a crèche, as a file. */
const yearly = {
  ...takesNothing,
  method: 'get',
  access: 'session',
  params: CrecheId,
  query: z.strictObject({ annee: digits(2000, 2100) }),
  status: 200,
  answer: FileBody,
  problems: [403, 404],
} as const;

/** A list of situations, as a file: what is looked for is a name, and never in an address. */
const list = {
  ...takesNothing,
  method: 'post',
  access: 'session',
  body: CaseSearch.omit({ limit: true }).strict(),
  status: 200,
  answer: FileBody,
} as const;

export const paperRoutes = {
  commissionRecord: {
    ...takesNothing,
    method: 'get',
    path: '/commission/record',
    access: 'session',
    summary: 'Le compte rendu d’une séance de la commission : les décisions d’un jour',
    query: z.strictObject({ jour: z.iso.date().optional() }),
    status: 200,
    answer: CommissionRecord,
    problems: [403],
  },
  casesCsv: {
    ...list,
    path: '/cases/search.csv',
    summary: 'La liste des situations que l’on peut connaître, en CSV',
    produces: mediaTypes.csv,
  },
  casesXlsx: {
    ...list,
    path: '/cases/search.xlsx',
    summary: 'La liste des situations que l’on peut connaître, en XLSX',
    produces: mediaTypes.xlsx,
  },
  occupancyCsv: {
    ...yearly,
    path: '/creches/{crecheId}/occupancy.csv',
    summary: 'L’occupation d’une crèche sur une année, par semaine et par mois, en CSV',
    produces: mediaTypes.csv,
  },
  occupancyXlsx: {
    ...yearly,
    path: '/creches/{crecheId}/occupancy.xlsx',
    summary: 'L’occupation d’une crèche sur une année, par semaine et par mois, en XLSX',
    produces: mediaTypes.xlsx,
  },
  reportCsv: {
    ...yearly,
    path: '/creches/{crecheId}/report.csv',
    summary: 'Le bilan annuel d’une crèche : chiffres, enfants, fermetures, en CSV',
    produces: mediaTypes.csv,
  },
  reportXlsx: {
    ...yearly,
    path: '/creches/{crecheId}/report.xlsx',
    summary: 'Le bilan annuel d’une crèche : chiffres, enfants, fermetures, en XLSX',
    produces: mediaTypes.xlsx,
  },
  caseLetter: {
    ...takesNothing,
    method: 'get',
    path: '/cases/{caseId}/letter',
    access: 'session',
    summary: 'La lettre du jour à la famille, pour ses référents',
    params: CaseId,
    status: 200,
    answer: Letter,
    problems: [403, 404, 409],
  },
  partnerMeeting: {
    ...takesNothing,
    method: 'get',
    path: '/cases/{caseId}/meetings/{meetingId}/partner',
    access: 'session',
    summary: 'Un rendez-vous dans le vocabulaire des partenaires de France Travail, pour le binôme',
    params: z.strictObject({ caseId: z.uuid(), meetingId: z.uuid() }),
    status: 200,
    answer: RendezVousPartenaire,
    problems: [403, 404, 409],
  },
  listFeeds: {
    ...takesNothing,
    method: 'get',
    path: '/creches/{crecheId}/feeds',
    access: 'session',
    summary: 'Mes calendriers partagés d’une crèche, sans leur adresse',
    params: CrecheId,
    status: 200,
    answer: FeedList,
    problems: [403, 404],
  },
  makeFeed: {
    ...takesNothing,
    method: 'post',
    path: '/creches/{crecheId}/feeds',
    access: 'session',
    summary: 'Faire un calendrier partagé ; son adresse n’est dite que cette fois',
    params: CrecheId,
    status: 201,
    answer: NewFeed,
    problems: [403, 404],
  },
  removeFeed: {
    ...takesNothing,
    method: 'delete',
    path: '/creches/{crecheId}/feeds/{feedId}',
    access: 'session',
    summary: 'Révoquer un de mes calendriers partagés',
    params: z.strictObject({ crecheId: z.uuid(), feedId: z.uuid() }),
    status: 204,
    answer: null,
    problems: [403, 404],
  },
  calendar: {
    ...takesNothing,
    method: 'get',
    path: '/calendrier/{token}.ics',
    access: 'public',
    summary: 'Un calendrier partagé : références et heures, pour qui en tient l’adresse',
    params: z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) }),
    status: 200,
    answer: FileBody,
    produces: mediaTypes.ics,
    problems: [404],
  },
} as const satisfies Record<string, RouteSpec>;
