// Serves the built screens: files as they are, and the one page, with a nonce of its own, for every address of the screens.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { introuvable } from '../contract/doorProblems.ts';
import { callOf } from './call.ts';
import { HttpRefusal } from './httpRefusal.ts';
import { nonceOf, pageSecurity } from './pageSecurity.ts';

/** Where index.html waits for the nonce of the page that is served. */
const PLACEHOLDER = '__CSP_NONCE__';

const A_YEAR = 31_536_000_000;

export function createPages(webRoot: string, https: boolean): Router {
  const router = Router();
  const template = readFileSync(join(webRoot, 'index.html'), 'utf8');
  const page: RequestHandler = (request, response) => {
    callOf(request).route = 'page';
    response.setHeader('Cache-Control', 'no-store');
    response.type('html').send(template.replaceAll(PLACEHOLDER, nonceOf(response)));
  };
  const secured = pageSecurity({ https, inlineStyles: false });

  router.use(secured);
  // Built files bear a digest of their content in their name: they never change under it.
  const assets = express.static(join(webRoot, 'assets'), {
    immutable: true,
    maxAge: A_YEAR,
    index: false,
  });
  router.use('/assets', nameRoute('fichier'), assets);
  router.get('/', page);
  router.use(nameRoute('fichier'), express.static(webRoot, { index: false }));
  router.get(/.*/, (request, response, next) => {
    if (!isForPeople(request.headers.accept) || request.path.startsWith('/assets/'))
      throw new HttpRefusal(introuvable);
    return page(request, response, next);
  });
  return router;
}

/** A browser that opens an address says so; a program that mistakes an address is told 404. */
function isForPeople(accept: string | undefined): boolean {
  return accept?.includes('text/html') ?? false;
}

function nameRoute(name: string): RequestHandler {
  return (request, _response, next) => {
    callOf(request).route = name;
    next();
  };
}
