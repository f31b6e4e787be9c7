// The HTTP door whole: log, name check, API, documentation, screens, in that order.
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { introuvable, origineRefusee } from '../contract/doorProblems.ts';
import { API } from '../contract/routes.ts';
import { createApi } from './api.ts';
import { callOf } from './call.ts';
import { createDocumentation } from './documentation.ts';
import { HttpRefusal } from './httpRefusal.ts';
import { createPages } from './pages.ts';
import { sendProblem } from './reply.ts';
import { logRequests } from './requestLog.ts';
import { failureProblem } from './unexpected.ts';
import type { HttpWorld } from './world.ts';

export function createHttpApp(world: HttpWorld): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', [...world.trustedProxies]);
  app.set('etag', false);
  app.set('query parser', 'simple');

  app.use(logRequests(world.writeRequest));
  app.use(onlyUnderOurName(world));
  app.use(API, createDocumentation(world.https));
  app.use(API, createApi(world));
  if (world.webRoot !== null) app.use(createPages(world.webRoot, world.https));
  app.use(() => {
    throw new HttpRefusal(introuvable);
  });
  app.use(answerErrors(world));
  return app;
}

function onlyUnderOurName({ doorkeeper }: HttpWorld): RequestHandler {
  return (request, _response, next) => {
    if (!doorkeeper.addressesUs(request.headers)) throw new HttpRefusal(origineRefusee);
    next();
  };
}

/** The one place that answers what was thrown: a no of the door, or what nobody expected. */
function answerErrors(world: HttpWorld): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
    } else if (error instanceof HttpRefusal) {
      sendProblem(response, error.problem, error.headers);
    } else {
      sendProblem(response, failureProblem(error, callOf(request), world.tellFailure));
    }
  };
}
