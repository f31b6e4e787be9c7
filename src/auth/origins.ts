// From where a browser may speak to Tandem: its own pages only, under its own name only.
import type { RequestHeaders } from '../engine/ports/doorkeeper.ts';

/** The one public address (`https://tandem.example`), or this machine alone, whatever the port. */
export type Home = { readonly origin: string } | 'loopback';

export interface Origins {
  addressesUs(headers: RequestHeaders): boolean;
  comesFromHere(headers: RequestHeaders): boolean;
}

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/;

export function originsOf(home: Home): Origins {
  return {
    /** On this machine alone, a page of elsewhere may point its own name at 127.0.0.1: the name gives it away. */
    addressesUs: ({ host }) => home !== 'loopback' || (host !== undefined && LOOPBACK.test(host)),
    /**
     * Browsers say where a request comes from and pages cannot change it. Who sends neither header is no browser (curl,
     * a test): no cookie of somebody else rides with it, so there is nothing to forge.
     */
    comesFromHere(headers) {
      const site = headers['sec-fetch-site'];
      if (site !== undefined && site !== 'same-origin') return false;
      if (headers.origin === undefined) return true;
      return headers.origin === ownOrigin(home, headers.host);
    },
  };
}

function ownOrigin(home: Home, host: string | undefined): string | null {
  if (home !== 'loopback') return home.origin;
  return host !== undefined && LOOPBACK.test(host) ? `http://${host}` : null;
}
