// Binds the whole table of routes to Express: who may call, order of checks, 404 and 405.
import { type Request, type RequestHandler, type Response, Router } from 'express';
import {
  introuvable,
  methodeRefusee,
  nonConnecte,
  origineRefusee,
} from '../contract/doorProblems.ts';
import { takesBody } from '../contract/routeSpec.ts';
import type { RouteName } from '../contract/routes.ts';
import type { SignedIn } from '../engine/ports/doorkeeper.ts';
import type { Binding } from './bind.ts';
import { readJson } from './body.ts';
import { callOf } from './call.ts';
import { bridgeHandlers } from './handlers/bridges.ts';
import { caseHandlers } from './handlers/cases.ts';
import { deskHandlers } from './handlers/desk.ts';
import { importHandlers } from './handlers/imports.ts';
import { indicatorHandlers } from './handlers/indicators.ts';
import { paperHandlers } from './handlers/papers.ts';
import { placeHandlers } from './handlers/places.ts';
import { sessionHandlers } from './handlers/session.ts';
import { teamHandlers } from './handlers/team.ts';
import { HttpRefusal } from './httpRefusal.ts';
import { sendProblem, sendReply } from './reply.ts';
import type { HttpWorld } from './world.ts';

/** Every route of the table has its answer here: one forgotten, or one too many, does not compile. */
function bindings(world: HttpWorld): { readonly [name in RouteName]: Binding } {
  return {
    ...sessionHandlers(world),
    ...caseHandlers(world),
    ...deskHandlers(world),
    ...indicatorHandlers(world),
    ...teamHandlers(world),
    ...bridgeHandlers(world),
    ...importHandlers(world),
    ...paperHandlers(world),
    ...placeHandlers(world),
  };
}

export function createApi(world: HttpWorld): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.use(sameOrigin(world));
  const all = Object.values(bindings(world));
  for (const binding of all) {
    const { method, path } = binding.spec;
    router[method](expressPath(path), ...steps(world, binding));
  }
  for (const path of new Set(all.map(({ spec }) => spec.path))) {
    const methods = all.filter(({ spec }) => spec.path === path).map(({ spec }) => spec.method);
    router.all(expressPath(path), refuseMethod(methods));
  }
  router.use(() => {
    throw new HttpRefusal(introuvable);
  });
  return router;
}

/** Who calls is asked before a byte of what they send is read. */
function steps(world: HttpWorld, binding: Binding): RequestHandler[] {
  const { spec } = binding;
  const callers = new WeakMap<Request, SignedIn>();
  const begin: RequestHandler = async (request, _response, next) => {
    const call = callOf(request);
    call.route = spec.path;
    if (spec.access === 'session') {
      const signedIn = await whoCalls(world, request);
      call.agent = signedIn.viewer.agent;
      callers.set(request, signedIn);
    }
    next();
  };
  const answer = async (request: Request, response: Response) => {
    const reply = await binding.answer(request, callers.get(request) ?? null);
    if ('problem' in reply) sendProblem(response, reply.problem);
    else sendReply(response, reply);
  };
  return takesBody(spec) ? [begin, readJson, answer] : [begin, answer];
}

async function whoCalls({ doorkeeper }: HttpWorld, request: Request): Promise<SignedIn> {
  const token = doorkeeper.tokenIn(request.headers);
  const signedIn = token === null ? null : await doorkeeper.identify(token);
  if (signedIn) return signedIn;
  // A cookie that opens nothing any more is taken back, so that the browser stops sending it.
  throw new HttpRefusal(
    nonConnecte,
    token === null ? {} : { 'Set-Cookie': doorkeeper.cookieFor(null) },
  );
}

/** CSRF: what acts must come from our own pages; SameSite=Strict and JSON alone stand behind this. */
function sameOrigin({ doorkeeper }: HttpWorld): RequestHandler {
  return (request, _response, next) => {
    const safe = request.method === 'GET' || request.method === 'HEAD';
    if (!safe && !doorkeeper.comesFromHere(request.headers)) throw new HttpRefusal(origineRefusee);
    next();
  };
}

function refuseMethod(methods: readonly string[]): RequestHandler {
  const allow = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method]));
  return () => {
    throw new HttpRefusal(methodeRefusee, { Allow: allow.join(', ').toUpperCase() });
  };
}

/** `/cases/{caseId}` as Express writes it. */
function expressPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}
