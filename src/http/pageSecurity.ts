// The headers of pages: a content policy with a nonce made anew for each page, and the rest of what helmet knows.
import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** A nonce and the policy that goes with it; styles differ on the one page whose maker needs it. */
export interface PagePolicy {
  readonly https: boolean;
  /** Inline styles without a nonce: the documentation's page alone, whose package writes them itself. */
  readonly inlineStyles: boolean;
}

const nonces = new WeakMap<ServerResponse, string>();

export function nonceOf(response: ServerResponse): string {
  const known = nonces.get(response);
  if (known !== undefined) return known;
  const nonce = randomBytes(16).toString('base64');
  nonces.set(response, nonce);
  return nonce;
}

export function pageSecurity({ https, inlineStyles }: PagePolicy): RequestHandler {
  const nonce = (_: unknown, response: ServerResponse) => `'nonce-${nonceOf(response)}'`;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", nonce],
        // React and Mantine set style attributes through the CSSOM, which the policy does not govern: no attribute of the
        // page's own text needs 'unsafe-inline'. Mantine's <style> elements bear the nonce (getStyleNonce).
        styleSrc: inlineStyles ? ["'self'", "'unsafe-inline'"] : ["'self'", nonce],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  });
}
