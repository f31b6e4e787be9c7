// Tandem itself, as production starts it, on a fresh SQLite file filled with a partnership: nothing is left out for the bench.
import { join } from 'node:path';
import { lineWriter } from '../../../src/lineWriter.ts';
import { newMasterKey } from '../../../src/masterKey.ts';
import { serve, startEngine } from '../../../src/serving.ts';
import { openStore } from '../../../src/store/open.ts';
import { populate } from '../population.ts';
import { answerParent } from './answerParent.ts';

const [folder = '.', singles = '1'] = process.argv.slice(2);
const store = await openStore({
  databaseUrl: `file:${join(folder, 'log.sqlite')}`,
  keysUrl: `file:${join(folder, 'keys.sqlite')}`,
  masterKey: newMasterKey('bench'),
  purpose: 'production',
});
const engine = await startEngine(store);
const population = await populate(engine, store, Number(singles));
await engine.close();

const serving = await serve({
  store,
  port: 0,
  host: '127.0.0.1',
  home: 'loopback',
  trustedProxies: [],
  webRoot: null,
  accounts: [],
  // The bench sends standard output to a file.
  writeRequest: lineWriter((text) => process.stdout.write(text)),
  writeFailure: (line) => process.stderr.write(`${line}\n`),
});
answerParent({ port: serving.port, ...population }, () => serving.stop());
