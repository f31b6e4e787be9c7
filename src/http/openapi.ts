// The OpenAPI 3.1 document of the API, made from the same schemas that check every call.
import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import { Agenda } from '../contract/agenda.ts';
import { CaseView, CommandAnswer, Replay } from '../contract/cases.ts';
import { FactPage } from '../contract/facts.ts';
import { Problem } from '../contract/problem.ts';
import { mediaTypes, type RouteSpec, takesBody } from '../contract/routeSpec.ts';
import { API, routes } from '../contract/routes.ts';
import { Session } from '../contract/session.ts';

const reasons: { readonly [status: number]: string } = {
  400: 'Demande illisible',
  401: 'Pas de session, ou identifiants refusés',
  403: 'Pas ouvert à ce rôle, ou demande venue d’un autre site',
  404: 'N’existe pas, ou ne peut pas être connu de qui demande : la même réponse',
  409: 'Refus : la règle qui s’y oppose est nommée par `code`',
  412: 'La situation ou le contenu a changé depuis qu’il a été lu',
  413: 'Plus de 256 ko',
  415: 'Autre chose que du JSON',
  422: 'Champs à corriger, chacun nommé',
  428: 'If-Match manque pour une commande décisive',
  429: 'Trop d’essais ; Retry-After dit combien de secondes attendre',
  500: 'Panne ; `correlationId` est à donner à l’administrateur',
};

/** What is written once and referred to; everything else stands where it is used. */
const named = {
  Problem,
  Session,
  CaseView,
  CommandAnswer,
  FactPage,
  Agenda,
  Replay,
};

export function createOpenApi(cookieName: string): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = {};
  for (const [name, spec] of Object.entries(routes)) {
    paths[spec.path] = { ...paths[spec.path], [spec.method]: operation(name, spec) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Tandem',
      version: '1',
      description:
        'Situations menées ensemble par France Travail et la Maison départementale des solidarités.',
    },
    servers: [{ url: API }],
    paths,
    components: {
      schemas: named,
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: cookieName },
        signature: { type: 'apiKey', in: 'header', name: 'X-Lapin-Signature' },
      },
    },
  });
}

function operation(name: string, spec: RouteSpec): ZodOpenApiOperationObject {
  const success = {
    description: spec.answer ? 'Fait' : 'Fait, rien à dire',
    ...(spec.answer
      ? { content: { [spec.produces]: { schema: schemaOf(spec, spec.answer) } } }
      : {}),
  };
  const refusals = statusesOf(spec).map((status) => [
    `${status}`,
    {
      description: reasons[status] ?? 'Refus',
      content: { 'application/problem+json': { schema: Problem } },
    },
  ]);
  return {
    operationId: name,
    summary: spec.summary,
    security: spec.access === 'public' ? [] : [{ [spec.access]: [] }],
    requestParams: {
      path: spec.params,
      query: spec.query,
      ...(spec.ifMatch ? { header: z.object({ 'If-Match': ifMatch }) } : {}),
    },
    ...(takesBody(spec)
      ? { requestBody: { required: true, content: { 'application/json': { schema: spec.body } } } }
      : {}),
    responses: { [`${spec.status}`]: success, ...Object.fromEntries(refusals) },
  };
}

/** A file is bytes, whatever they hold. */
function schemaOf({ produces }: RouteSpec, answer: z.ZodType) {
  return produces === mediaTypes.json ? answer : ({ type: 'string', format: 'binary' } as const);
}

const ifMatch = z.string().optional().meta({
  description: 'La version commune que l’on a lue, comme l’ETag la donne : `"12"`.',
  example: '"12"',
});

/** A route's own refusals and those that its shape brings. */
export function statusesOf(spec: RouteSpec): number[] {
  const acts = spec.method !== 'get';
  const statuses = new Set<number>([...spec.problems, 500]);
  if (spec.access !== 'public') statuses.add(401);
  if (acts) statuses.add(403);
  if (takesBody(spec)) for (const status of [400, 413, 415, 422]) statuses.add(status);
  if (spec.ifMatch) statuses.add(400);
  if (Object.keys(spec.query.shape).length > 0) statuses.add(422);
  return [...statuses].sort((a, b) => a - b);
}
