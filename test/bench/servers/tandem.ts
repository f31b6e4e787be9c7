// Tandem itself, as production starts it, on a fresh SQLite file filled with a partnership: nothing is left out for the bench.
import { join } from 'node:path';
import { newMasterKey } from '../../../src/masterKey.ts';
import { startEngine } from '../../../src/serving.ts';
import { openStore } from '../../../src/store/open.ts';
import { populate } from '../population.ts';
import { answerParent } from './answerParent.ts';
import { served } from './served.ts';

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

const serving = await served(store);
answerParent({ port: serving.port, ...population }, () => serving.stop());
