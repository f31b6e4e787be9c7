// The documentation of the API: the OpenAPI document, and a page to read and try it, all from this server.
import { fileURLToPath } from 'node:url';
import { Router } from 'express';
import { mediaTypes } from '../contract/routeSpec.ts';
import { API } from '../contract/routes.ts';
import { callOf } from './call.ts';
import { createOpenApi } from './openapi.ts';
import { nonceOf, pageSecurity } from './pageSecurity.ts';
import { sendReply } from './reply.ts';

/** The whole of Scalar in one file, from its npm package: beside the module that the package exports. */
const scalar = fileURLToPath(
  new URL('browser/standalone.js', import.meta.resolve('@scalar/api-reference')),
);

/** Nothing may come from or go to the web: no fonts, no proxy, no telemetry, no assistant. */
const settings = {
  url: `${API}/openapi.json`,
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: 'never',
  agent: { disabled: true },
  mcp: { disabled: true },
  defaultOpenFirstTag: true,
};

export function createDocumentation(https: boolean): Router {
  const router = Router();
  let document: unknown;
  router.get('/openapi.json', (request, response) => {
    callOf(request).route = '/openapi.json';
    document ??= createOpenApi(https ? '__Host-tandem' : 'tandem');
    sendReply(response, { status: 200, produces: mediaTypes.json, body: document });
  });
  router.get('/docs/scalar.js', (request, response) => {
    callOf(request).route = '/docs/scalar.js';
    response.sendFile(scalar, { maxAge: '1h' });
  });
  router.get('/docs', pageSecurity({ https, inlineStyles: true }), (request, response) => {
    callOf(request).route = '/docs';
    response.setHeader('Cache-Control', 'no-store');
    response.type('html').send(page(nonceOf(response)));
  });
  return router;
}

function page(nonce: string): string {
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Tandem, l’API</title>
  </head>
  <body>
    <div id="api"></div>
    <script nonce="${nonce}" src="${API}/docs/scalar.js"></script>
    <script nonce="${nonce}">Scalar.createApiReference('#api', ${JSON.stringify(settings)})</script>
  </body>
</html>
`;
}
