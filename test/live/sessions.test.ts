// A socket lives as long as its session and reads what its agent may read now.
import { io } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClientToServer } from '../../src/contract/live.ts';
import { command, type Doors, openDoors } from '../support/doors.ts';
import { type Listener, listenTo } from '../support/liveClient.ts';
import { agentId, type Name } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { enDiagnostic, prescrite } from '../support/story.ts';

let db: TestStore;
let doors: Doors;
let caseId: string;

beforeEach(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
  caseId = await enDiagnostic(doors);
});
afterEach(async () => {
  await doors.close();
  await db.drop();
});

const listen = async (name: Name, cookie?: string): Promise<Listener> =>
  listenTo(await doors.live(name, cookie));
const note = (name: Name, texte: string) =>
  doors.does(name, caseId, 'ajouterNote', { audience: 'binome', texte });
const isClosed = ({ heard }: Listener) => heard.some((line) => line.startsWith('["disconnect"'));

describe('opening a socket', () => {
  const refusal = (headers: Record<string, string>) =>
    new Promise<string>((resolve, reject) => {
      const socket = io(doors.origin, {
        extraHeaders: headers,
        forceNew: true,
        reconnection: false,
      });
      socket.once('connect', () => {
        socket.close();
        reject(new Error('connected'));
      });
      socket.once('connect_error', (error) => {
        socket.close();
        resolve(error.message);
      });
    });

  test('LIVE-20 needs a session', async () => {
    expect(await refusal({})).toBe('nonConnecte');
    expect(await refusal({ cookie: `tandem=${'x'.repeat(43)}` })).toBe('nonConnecte');
  });

  test('LIVE-21 is not for the pages of other sites', async () => {
    const cookie = await doors.cookie('marc');
    for (const headers of [
      { origin: 'https://ailleurs.example' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      expect(await refusal({ cookie, ...headers })).toMatch(/xhr poll error|websocket error/);
    }
  });
});

describe('ending', () => {
  test('LIVE-22 signing out closes the sockets of that session at once, and no other', async () => {
    const cookie = await doors.cookie('marc');
    const [ended, window, other] = [
      await listen('marc', cookie),
      await listen('marc', cookie),
      await listen('marc'),
    ];
    await other.follow(caseId);
    await doors.anyone().delete('/api/session').set('Cookie', cookie).expect(204);
    await ended.until(() => isClosed(ended));
    await window.until(() => isClosed(window));
    expect(ended.heard[0]).toBe('["ended"]');
    await note('claire', 'Pour qui est encore là.');
    await other.until(() => other.facts.length === 1);
    expect(ended.facts).toEqual([]);
  });

  test('LIVE-23 a deactivated agent’s socket is closed before the next fact', async () => {
    const claire = await listen('claire');
    const marc = await listen('marc');
    await marc.follow(caseId);
    await claire.follow(caseId);
    await Promise.all([
      doors.engine.administration.deactivateAgent(agentId('claire')),
      note('marc', 'Écrite au même instant.'),
    ]);
    await note('marc', 'Écrite après.');
    await claire.until(() => isClosed(claire));
    expect(claire.heard.join('\n')).not.toContain('Écrite après.');
    await marc.until(() => marc.facts.length === 2);
  });

  test('LIVE-24 a session that ends by time closes its sockets at the next look', async () => {
    const marc = await listen('marc');
    doors.clock.advance({ minutes: 119 });
    await doors.app.realtime.sweep();
    expect(marc.socket.connected).toBe(true);
    doors.clock.advance({ minutes: 121 });
    await doors.app.realtime.sweep();
    await marc.until(() => isClosed(marc));
  });

  test('LIVE-25 acting on a socket is activity', async () => {
    const marc = await listen('marc');
    for (let n = 0; n < 3; n += 1) {
      doors.clock.advance({ minutes: 119 });
      await marc.follow(caseId);
      await doors.app.realtime.sweep();
    }
    expect(marc.socket.connected).toBe(true);
  });
});

describe('rights of now', () => {
  test('LIVE-26 a responsable who is one no more loses the case at its next fact, and hears nothing of it', async () => {
    const chef = await listen('chefMds');
    await chef.follow(caseId);
    await doors.engine.administration.revokeRole(agentId('chefMds'), 'responsable');
    await note('claire', 'CITRONNIER');
    await chef.until(() => chef.heard.some((line) => line.startsWith('["lost"')));
    await note('claire', 'GLYCINE');
    const marc = await listen('marc');
    await marc.follow(caseId);
    expect(chef.facts).toEqual([]);
    expect(await chef.socket.emitWithAck('follow', { caseId, after: null })).toMatchObject({
      ok: false,
      problem: { status: 404 },
    });
  });

  test('LIVE-27 a role given opens what it opens, on the same socket', async () => {
    const socket = await listen('autreConseiller');
    const proposed = await prescrite(doors);
    const asks = () => socket.socket.emitWithAck('follow', { caseId: proposed, after: null });
    expect(await asks()).toMatchObject({ ok: false });
    await doors.engine.administration.grantRole(agentId('autreConseiller'), 'responsable');
    expect(await asks()).toMatchObject({ ok: true });
  });
});

describe('acting', () => {
  type Data = Parameters<ClientToServer['command']>[0]['data'];
  const send = ({ socket }: Listener, type: string, data: Data, ifMatch: number | null = null) =>
    socket.emitWithAck('command', { ...command(type), caseId, data, ifMatch });

  test('LIVE-30 a command is answered as over HTTP, and done once', async () => {
    const marc = await listen('marc');
    await marc.follow(caseId);
    const body = { ...command('ajouterNote'), caseId, ifMatch: null };
    const whole = { ...body, data: { audience: 'binome', texte: 'Par la prise.' } };
    const first = await marc.socket.emitWithAck('command', whole);
    expect(first).toMatchObject({ ok: true, value: { again: false, caseId } });
    expect(await marc.socket.emitWithAck('command', whole)).toMatchObject({
      ok: true,
      value: { again: true },
    });
    const { id, type, data } = whole;
    const http = await (await doors.as('marc'))
      .post(`/api/cases/${caseId}/commands`)
      .send({ id, type, data });
    expect(http.body).toEqual({ ...(first.ok ? first.value : {}), again: true });
    await marc.until(() => marc.facts.length === 1);
  });

  test('LIVE-31 refusals are the problems of HTTP', async () => {
    const marc = await listen('marc');
    const statuses = await Promise.all([
      send(marc, 'redigerSynthese', { texte: 'x' }),
      send(marc, 'redigerSynthese', { texte: 'x' }, 1),
      send(marc, 'completerDiagnosticSocial', { texte: 'x' }, 1),
      send(marc, 'ajouterNote', { audience: 'binome' }),
    ]);
    expect(statuses.map((ack) => (ack.ok ? 200 : ack.problem.status))).toEqual([
      428, 412, 403, 422,
    ]);
  });

  test('LIVE-32 what is no message is refused field by field, and nothing breaks', async () => {
    const marc = await listen('marc');
    const raw: { emitWithAck(event: string, ...messages: unknown[]): Promise<unknown> } =
      marc.socket;
    for (const message of [null, 'x', {}, { caseId: 'x', after: null }, { caseId, after: 3 }]) {
      expect(await raw.emitWithAck('follow', message)).toMatchObject({
        ok: false,
        problem: { status: 422, code: 'donneesInvalides' },
      });
    }
    marc.socket.emit('activity', { caseId: 'x', activity: 'ici' });
    await marc.follow(caseId);
    expect(doors.failures).toEqual([]);
  });

  test('LIVE-33 a server that stops answers what it was asked', async () => {
    const marc = await listen('marc');
    const asked = Array.from({ length: 20 }, (_, n) =>
      send(marc, 'ajouterNote', { audience: 'binome', texte: `Note ${n}` }),
    );
    // The first answer says that the server has begun; the others are under way.
    await asked[0];
    const closed = doors.app.close();
    const answers = await Promise.allSettled(asked);
    await closed;
    const page = await doors.engine.facts(await doors.viewer('marc'), caseId, null);
    const written = page.ok ? page.value.facts.filter(({ type }) => type === 'noteAjoutee.v1') : [];
    const told = answers.filter(({ status }) => status === 'fulfilled');
    // What had not reached the server is neither done nor answered: the client sends it again.
    expect(told.length).toBe(written.length);
    expect(written.length).toBeGreaterThan(0);
  });
});
