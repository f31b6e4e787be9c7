// Another process that claims half-days: says that it is ready, waits for the word, claims all at once, says what it got.
import { once } from 'node:events';
import { createEngine } from '../../../src/engine/createEngine.ts';
import { deriveId } from '../../../src/store/deriveId.ts';
import { openStore } from '../../../src/store/open.ts';
import { HandClock } from '../../support/handClock.ts';
import { claimAll, Errand } from './claimers.ts';

const errand = Errand.parse(JSON.parse(process.argv[2] ?? ''));
const { databaseUrl, keysUrl } = errand;
const masterKey = { id: 'test-1', key: Buffer.alloc(32, 7) };
const store = await openStore({ databaseUrl, keysUrl, masterKey, purpose: 'demonstration' });
const engine = await createEngine({
  log: store.log,
  lists: store.lists,
  own: store.own,
  clock: new HandClock(errand.now),
  deriveId,
  onError(error) {
    throw error;
  },
});
console.info('ready');
await once(process.stdin, 'data');
console.info(JSON.stringify(await claimAll(engine, errand.agent, errand.wishes)));
await engine.close();
await store.close();
process.exit(0);
