// Tandem's doors on an open store, as production opens them: nothing is left out for the bench.
import type { Store } from '../../../src/engine/ports.ts';
import { lineWriter } from '../../../src/lineWriter.ts';
import { type Serving, serve } from '../../../src/serving.ts';

export function served(store: Store): Promise<Serving> {
  return serve({
    store,
    port: 0,
    host: '127.0.0.1',
    home: 'loopback',
    trustedProxies: [],
    rdvSecrets: new Map(),
    webRoot: null,
    accounts: [],
    // The bench sends standard output to a file.
    writeRequest: lineWriter((text) => process.stdout.write(text)),
    writeFailure: (line) => process.stderr.write(`${line}\n`),
  });
}
