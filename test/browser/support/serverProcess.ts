// A server of its own, on files that stay: what the restart test kills and starts again.
import { createApp } from '../../../src/app.ts';
import { hashPassword } from '../../../src/auth/passwords.ts';
import { openStore } from '../../../src/store/open.ts';
import { courriel, password } from '../../support/doors.ts';
import { agentId, type Name, partnershipOn, people } from '../../support/partnership.ts';
import { RunningClock } from './runningClock.ts';
import { storeIn } from './storeIn.ts';

const [folder, port, startsAt, webRoot] = process.argv.slice(2);
if (!folder || !port || !startsAt || !webRoot) throw new Error('folder, port, instant, screens');

const store = await openStore(storeIn(folder));
const clock = new RunningClock(startsAt);
const { engine } = await partnershipOn(store, clock);
const known = await store.own.credentials.findByEmail(courriel('marc'));
if (!known) {
  const hash = await hashPassword(password);
  for (const name of Object.keys(people) as Name[]) {
    await store.own.credentials.set(agentId(name), courriel(name), hash);
  }
}
const { server } = await createApp({
  store,
  engine,
  clock,
  home: 'loopback',
  trustedProxies: [],
  webRoot,
  accounts: [],
  writeRequest: () => undefined,
  writeFailure: (line) => console.error(line),
});
server.listen(Number(port), '127.0.0.1', () => console.log('ready'));
