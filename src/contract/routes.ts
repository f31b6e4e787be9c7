// The table of routes: every endpoint of /api as data, for Express, for OpenAPI, for the browser and for the tests.
import { z } from 'zod';
import { Agenda, DraftBody, DraftView } from './agenda.ts';
import { bridgeRoutes } from './bridges.ts';
import {
  CaseList,
  CaseSearch,
  CaseView,
  Command,
  CommandAnswer,
  OpenCase,
  Replay,
} from './cases.ts';
import { digits } from './digits.ts';
import { Cursor, FactPage } from './facts.ts';
import { Health } from './health.ts';
import { importRoutes } from './importRoutes.ts';
import { indicatorRoutes } from './indicatorRoutes.ts';
import { paperRoutes } from './paperRoutes.ts';
import { PathwayList } from './pathways.ts';
import { peopleRoutes } from './people.ts';
import { placeRoutes } from './placeRoutes.ts';
import { type RouteSpec, takesNothing } from './routeSpec.ts';
import { Directory, Session, SignIn } from './session.ts';

import { teamRoutes } from './teamRoutes.ts';

export const API = '/api';

const CaseId = z.strictObject({ caseId: z.uuid() });
const DraftId = z.strictObject({ draftId: z.uuid() });

export const routes = {
  signIn: {
    ...takesNothing,
    method: 'post',
    path: '/session',
    access: 'public',
    summary: 'Se connecter avec son courriel et son mot de passe',
    body: SignIn.strict(),
    status: 201,
    answer: Session,
    problems: [401, 429],
  },
  session: {
    ...takesNothing,
    method: 'get',
    path: '/session',
    access: 'session',
    summary: 'Savoir qui est connecté et jusqu’à quand',
    status: 200,
    answer: Session,
  },
  signOut: {
    ...takesNothing,
    method: 'delete',
    path: '/session',
    access: 'session',
    summary: 'Se déconnecter : la session prend fin partout où elle est ouverte',
    status: 204,
    answer: null,
  },
  pathways: {
    ...takesNothing,
    method: 'get',
    path: '/pathways',
    access: 'session',
    summary: 'Les parcours : états, faits, commandes et le schéma de leurs données',
    status: 200,
    answer: PathwayList,
  },
  agents: {
    ...takesNothing,
    method: 'get',
    path: '/agents',
    access: 'session',
    summary: 'L’annuaire des professionnels du partenariat',
    status: 200,
    answer: Directory,
  },
  searchCases: {
    ...takesNothing,
    method: 'post',
    path: '/cases/search',
    access: 'session',
    summary:
      'Chercher parmi les situations que l’on peut connaître (jamais de nom dans une adresse)',
    body: CaseSearch.strict(),
    status: 200,
    answer: CaseList,
  },
  openCase: {
    ...takesNothing,
    method: 'post',
    path: '/cases',
    access: 'session',
    summary: 'Ouvrir une situation par la première commande d’un parcours',
    body: OpenCase.strict(),
    status: 201,
    answer: CommandAnswer,
    problems: [403, 409],
  },
  getCase: {
    ...takesNothing,
    method: 'get',
    path: '/cases/{caseId}',
    access: 'session',
    summary:
      'Une situation : état, places, échéances, ce que je peux faire et pourquoi pas le reste',
    params: CaseId,
    status: 200,
    answer: CaseView,
    problems: [404],
  },
  visitCase: {
    ...takesNothing,
    method: 'put',
    path: '/cases/{caseId}/visit',
    access: 'session',
    summary: 'Marquer la situation comme vue jusqu’à un curseur',
    params: CaseId,
    body: z.strictObject({ cursor: Cursor }),
    status: 204,
    answer: null,
    problems: [404],
  },
  command: {
    ...takesNothing,
    method: 'post',
    path: '/cases/{caseId}/commands',
    access: 'session',
    summary: 'Agir sur une situation ; If-Match est exigé pour les commandes décisives',
    params: CaseId,
    body: Command.strict(),
    ifMatch: true,
    status: 200,
    answer: CommandAnswer,
    problems: [403, 404, 409, 412, 428],
  },
  facts: {
    ...takesNothing,
    method: 'get',
    path: '/cases/{caseId}/facts',
    access: 'session',
    summary: 'Les faits que je peux lire, après un curseur',
    params: CaseId,
    query: z.strictObject({ after: Cursor.optional(), limit: digits(1, 1_000).optional() }),
    status: 200,
    answer: FactPage,
    problems: [404],
  },
  replay: {
    ...takesNothing,
    method: 'get',
    path: '/cases/{caseId}/at',
    access: 'session',
    summary: 'La situation telle qu’elle était après son n-ième fait commun',
    params: CaseId,
    query: z.strictObject({ fact: digits(1, 1_000_000) }),
    status: 200,
    answer: Replay,
    problems: [403, 404],
  },
  agenda: {
    ...takesNothing,
    method: 'get',
    path: '/agenda',
    access: 'session',
    summary: 'Ma journée : ce qui m’attend, ce qui attend les autres, les retards, les rendez-vous',
    status: 200,
    answer: Agenda,
  },
  getDraft: {
    ...takesNothing,
    method: 'get',
    path: '/drafts/{draftId}',
    access: 'session',
    summary: 'Un de mes brouillons',
    params: DraftId,
    status: 200,
    answer: DraftView,
    problems: [404],
  },
  putDraft: {
    ...takesNothing,
    method: 'put',
    path: '/drafts/{draftId}',
    access: 'session',
    summary: 'Garder un brouillon, que personne d’autre ne lit',
    params: DraftId,
    body: DraftBody.strict(),
    status: 200,
    answer: DraftView,
    problems: [404],
  },
  removeDraft: {
    ...takesNothing,
    method: 'delete',
    path: '/drafts/{draftId}',
    access: 'session',
    summary: 'Jeter un brouillon',
    params: DraftId,
    status: 204,
    answer: null,
  },
  health: {
    ...takesNothing,
    method: 'get',
    path: '/health',
    access: 'public',
    summary: 'Tandem répond et sa base aussi',
    status: 200,
    answer: Health,
  },
  ...indicatorRoutes,
  ...teamRoutes,
  ...bridgeRoutes,
  ...importRoutes,
  ...paperRoutes,
  ...peopleRoutes,
  ...placeRoutes,
} as const satisfies Record<string, RouteSpec>;

export type Routes = typeof routes;
export type RouteName = keyof Routes;
