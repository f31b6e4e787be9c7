// AVIP-31 What reaches the socket of a crèche's gestionnaire, frame by frame, while those who follow the family write among themselves.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashPassword } from '../../src/auth/passwords.ts';
import { type Doors, openDoors, password } from '../support/doors.ts';
import { type Listener, listenTo, value } from '../support/liveClient.ts';
import { everyone, type Rights, rightsOf, type Who } from '../support/secrecy/gestionnaires.ts';
import { leaksIn } from '../support/secrecy/leaks.ts';
import { holdsAny } from '../support/secrecy/search.ts';
import {
  FIRST_DAY,
  knownTo,
  paula,
  type SecretWorld,
  toSign,
  waitingWorld,
  welcomes,
} from '../support/secrecy/world.ts';
import { freshStore, type TestStore } from '../support/stores.ts';

const LONG = 60_000;

/** Somebody's socket, and every frame that it was sent, as it came. */
interface Wire {
  readonly listener: Listener;
  readonly frames: string[];
}

let db: TestStore;
let doors: Doors;
let secret: SecretWorld;

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
  secret = await waitingWorld(doors);
  await db.store.own.credentials.set(paula.id, paula.courriel, await hashPassword(password));
}, LONG);
afterAll(async () => {
  expect(doors.failures).toEqual([]);
  await doors.close();
  await db.drop();
});

async function wireOf(name: Who | 'olga' | 'marc'): Promise<Wire> {
  const socket = name === 'paula' ? await paulaLive() : await doors.live(name);
  const frames: string[] = [];
  socket.io.engine.on('packet', ({ data }) => {
    if (data !== undefined) frames.push(String(data));
  });
  return { listener: listenTo(socket), frames };
}

async function paulaLive() {
  const body = { courriel: paula.courriel, motDePasse: password };
  const answer = await doors.anyone().post('/api/session').send(body);
  const [cookie] = String(answer.headers['set-cookie']).split(';');
  return doors.live('lise', cookie);
}

/** Follows what one may, and tries all the rest; gives back how the rest was refused. */
async function followsAll({ listener }: Wire, known: readonly string[]): Promise<Set<string>> {
  const refusals = new Set<string>();
  const { socket } = listener;
  for (const caseId of [...everyCase(), crypto.randomUUID()]) {
    if (known.includes(caseId)) {
      await listener.follow(caseId);
      continue;
    }
    refusals.add(JSON.stringify(await socket.emitWithAck('follow', { caseId, after: null })));
    refusals.add(JSON.stringify(await socket.emitWithAck('followPlaces', { crecheId: caseId })));
    const data = { audience: 'creche', texte: 'Un essai.' };
    const command = { id: crypto.randomUUID(), type: 'ajouterNote', data, caseId, ifMatch: 1 };
    refusals.add(JSON.stringify(await socket.emitWithAck('command', command)));
  }
  value(await socket.emitWithAck('followPlaces', { crecheId: known[0] ?? '' }));
  return refusals;
}

const everyCase = () => [
  ...secret.accompagnements,
  ...Object.values(secret.autour),
  ...[secret.milo, secret.avant, secret.nino, secret.noam],
  ...secret.creches.map(({ id }) => id),
];

/** What one side writes after, and has been told of, everybody has been told of. */
async function settled(wires: readonly Wire[], caseId: string): Promise<void> {
  const [first] = wires;
  await doors.does('marc', caseId, 'ajouterNote', { audience: 'creche', texte: 'Pour finir.' });
  await first?.listener.until(() =>
    first.listener.heard.some((line) => line.includes('Pour finir.')),
  );
  for (const { listener } of wires) {
    value(await listener.socket.emitWithAck('unfollowPlaces', { crecheId: caseId }));
  }
}

function expectNothingLeaked({ forbidden }: Rights, { frames }: Wire): void {
  expect([...new Set(frames.flatMap((frame) => leaksIn(frame, forbidden)))]).toEqual([]);
}

describe('AVIP-31 the frames of a crèche', () => {
  let wires: { readonly [name in Who]: Wire };

  async function connectAll(welcomed: boolean): Promise<void> {
    wires = {
      lise: await wireOf('lise'),
      nora: await wireOf('nora'),
      paula: await wireOf('paula'),
    };
    for (const name of everyone) {
      const refusals = await followsAll(wires[name], knownTo(secret, welcomed)[name]);
      // SECRET-02 LIVE-06: one and the same answer, whatever is not there for them.
      expect([...refusals]).toEqual([expect.stringContaining('"code":"introuvable"')]);
    }
  }

  test('hold what is hers and nothing else, while a place is offered, refused, signed', {
    timeout: LONG,
  }, async () => {
    await connectAll(false);
    await toSign(secret);
    const { listener } = wires.lise;
    const { body } = await (await doors.as('lise')).get(`/api/cases/${secret.milo}`);
    const data = { proposition: body.joint.id, digest: body.joint.digest };
    const id = crypto.randomUUID();
    const command = { caseId: secret.milo, id, type: 'confirmerEtape', data, ifMatch: null };
    const done = value(await listener.socket.emitWithAck('command', command));
    expect(done.facts.map(({ type }) => type)).toEqual(['etapeConfirmee.v1', 'contratSigne.v1']);
    await settled([wires.lise, wires.nora, wires.paula], secret.milo);
    for (const name of everyone) {
      // Nora was told of him until his place was another's.
      const rights = await rightsOf(doors, secret, name, { welcomed: name !== 'nora' });
      expectNothingLeaked(rights, wires[name]);
    }
    expect(wires.nora.listener.heard).toContain(JSON.stringify(['lost', { caseId: secret.milo }]));
  });

  test('hold what is hers and nothing else, from the first day to the last', {
    timeout: LONG,
  }, async () => {
    doors.clock.advance(FIRST_DAY);
    await connectAll(true);
    const before = wires.lise.listener.facts.length;
    await welcomes(secret);
    await settled([wires.lise, wires.nora, wires.paula], secret.milo);
    for (const name of everyone) {
      expectNothingLeaked(await rightsOf(doors, secret, name, { welcomed: true }), wires[name]);
    }
    // She did hear of what is hers, each fact under the number that follows.
    const told = wires.lise.listener.facts
      .slice(before)
      .filter(({ caseId }) => caseId === secret.milo);
    expect(told.length).toBeGreaterThan(10);
    const [first] = told;
    expect(told.map(({ version }) => version)).toEqual(
      told.map((_, index) => (first?.version ?? 0) + index),
    );
    const { hers } = await rightsOf(doors, secret, 'lise', { welcomed: true });
    const frames = wires.lise.frames.join('\n');
    expect(
      holdsAny(
        frames,
        hers.map(({ text }) => text),
      ).length,
    ).toBeGreaterThan(10);
    expect(wires.paula.listener.facts).toEqual([]);
  });

  test('SECRET-09 nothing tells her that those who follow the family wrote something', {
    timeout: LONG,
  }, async () => {
    const { planting, milo } = secret;
    const marc = await wireOf('marc');
    await marc.listener.follow(milo);
    const olga = await wireOf('olga');
    // Whatever was under way has been told.
    await planting.does('lise', milo, 'ajouterNote', { audience: 'creche' });
    await olga.listener.until(() => olga.listener.heard.includes('["agenda"]'));
    const { listener, frames } = wires.lise;
    value(await listener.socket.emitWithAck('unfollowPlaces', { crecheId: milo }));
    const before = frames.length;
    const heard = olga.listener.heard.length;
    await planting.does('claire', milo, 'ajouterNote', { audience: 'referents' });
    await planting.does('marc', milo, 'redigerBilan', { audience: 'referents' });
    // Told to olga, who follows the family: had it been told to lise as well, it was before this answer.
    await olga.listener.until(() => olga.listener.heard.length > heard);
    value(await listener.socket.emitWithAck('unfollowPlaces', { crecheId: milo }));
    expect(frames.slice(before)).toHaveLength(1);
    expect(marc.listener.facts.map(({ fact }) => fact.type)).toEqual([
      'noteAvipAjoutee.v1',
      'noteAvipAjoutee.v1',
      'bilanAccueilRedige.v1',
    ]);
  });
});
