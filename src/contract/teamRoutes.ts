// The routes of the responsable: the team, an act on several cases, the elimination list.
import { FileBody, mediaTypes, type RouteSpec, takesNothing } from './routeSpec.ts';
import { Selection, SelectionAnswer, Team } from './team.ts';

export const teamRoutes = {
  team: {
    ...takesNothing,
    method: 'get',
    path: '/team',
    access: 'session',
    summary: 'L’équipe de mon organisation : portefeuilles, absences, retards, par situation',
    status: 200,
    answer: Team,
    problems: [403],
  },
  select: {
    ...takesNothing,
    method: 'post',
    path: '/team/selections',
    access: 'session',
    summary: 'Agir sur plusieurs situations : une commande chacune, répondue une par une',
    body: Selection.strict(),
    status: 200,
    answer: SelectionAnswer,
  },
  eliminationCsv: {
    ...takesNothing,
    method: 'get',
    path: '/team/elimination.csv',
    access: 'session',
    summary: 'La liste d’élimination pour les Archives départementales : références et dates',
    status: 200,
    answer: FileBody,
    produces: mediaTypes.csv,
    problems: [403],
  },
} as const satisfies Record<string, RouteSpec>;
