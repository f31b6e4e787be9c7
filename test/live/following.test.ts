// Following a case live: what was missed, then each fact as it commits, in order, none missing and none twice.
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FactMessage } from '../../src/contract/live.ts';
import { type Doors, doorsOn, openDoors } from '../support/doors.ts';
import { type Listener, listenTo, value } from '../support/liveClient.ts';
import { agentId, type Name } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { enDiagnostic } from '../support/story.ts';

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
const note = (name: Name, audience: string, texte: string) =>
  doors.does(name, caseId, 'ajouterNote', { audience, texte });

describe('following', () => {
  test('LIVE-01 what was missed comes in the answer, then each fact as it commits', async () => {
    const marc = await listen('marc');
    const past = await marc.follow(caseId);
    expect(past.facts.map(({ type }) => type)).toContain('binomeDesigne.v1');
    expect(past.more).toBe(false);
    await note('claire', 'binome', 'Vue ce matin.');
    await marc.until(() => marc.facts.length === 1);
    const [message] = marc.facts;
    expect(FactMessage.parse(message)).toEqual(message);
    expect(message?.fact).toMatchObject({
      type: 'noteAjoutee.v1',
      actor: { agent: agentId('claire') },
    });
    const after = await (await doors.as('marc'))
      .get(`/api/cases/${caseId}/facts`)
      .query({ after: message?.cursor });
    expect(after.body.facts).toEqual([]);
  });

  test('LIVE-02 facts that commit while the past is being read come once, in order', async () => {
    const marc = await listen('marc');
    const writing = (async () => {
      for (let n = 0; n < 40; n += 1) await note('claire', 'binome', `Note ${n}`);
    })();
    for (let round = 0; round < 8; round += 1) {
      marc.facts.splice(0);
      const past = await marc.follow(caseId);
      await marc.until(() => marc.facts.length >= 1 || past.facts.length > 40);
      expectOneOfEach([...past.facts.map(({ id }) => id), ...marc.ids()]);
    }
    await writing;
    marc.facts.splice(0);
    const all = await marc.follow(caseId);
    expectOneOfEach(all.facts.map(({ id }) => id));
    expect(all.facts.filter(({ type }) => type === 'noteAjoutee.v1')).toHaveLength(40);
  });

  /** joint:1, joint:2, joint:3…: no gap, nothing twice, no disorder. */
  function expectOneOfEach(ids: readonly string[]) {
    expect(ids).toEqual(ids.map((_, index) => `joint:${index + 1}`));
  }

  test('LIVE-03 from a cursor, only what is new', async () => {
    const marc = await listen('marc');
    const { cursor } = await marc.follow(caseId);
    await note('claire', 'binome', 'Pendant que Marc est ailleurs.');
    const again = await listen('marc');
    const past = await again.follow(caseId, cursor);
    expect(past.facts.map(({ type }) => type)).toEqual(['noteAjoutee.v1']);
  });

  test('LIVE-04 after a restart of the server, the cursor still says what is new', async () => {
    const before = await listen('marc');
    const { cursor } = await before.follow(caseId);
    const cookie = await doors.cookie('marc');
    await note('claire', 'binome', 'Avant l’arrêt.');
    const partnership = { ...doors };
    await doors.app.close();
    doors = await doorsOn(db.store, partnership);
    await note('claire', 'binome', 'Après l’arrêt.');
    const after = await listen('marc', cookie);
    const past = await after.follow(caseId, cursor);
    const told = JSON.stringify(past.facts.map(({ parts }) => parts));
    expect(past.facts).toHaveLength(2);
    expect(told).toMatch(/Avant l’arrêt.*Après l’arrêt/);
    await note('claire', 'binome', 'Encore.');
    await after.until(() => after.facts.length === 1);
  });

  test('LIVE-05 who stops following hears nothing more of it', async () => {
    const marc = await listen('marc');
    const other = await enDiagnostic(doors);
    await marc.follow(caseId);
    await marc.follow(other);
    value(await marc.socket.emitWithAck('unfollow', { caseId }));
    await note('claire', 'binome', 'Personne n’écoute.');
    await doors.does('claire', other, 'ajouterNote', { audience: 'binome', texte: 'Ici, si.' });
    await marc.until(() => marc.facts.length === 1);
    expect(marc.facts[0]?.caseId).toBe(other);
  });

  test('LIVE-06 what one may not know of is what does not exist', async () => {
    const stranger = await listen('autreConseiller');
    const refused = await stranger.socket.emitWithAck('follow', { caseId, after: null });
    const absent = { caseId: randomUUID(), after: null };
    expect(refused).toEqual(await stranger.socket.emitWithAck('follow', absent));
    expect(refused).toMatchObject({ ok: false, problem: { status: 404, code: 'introuvable' } });
    const marc = await listen('marc');
    await marc.follow(caseId);
    await note('claire', 'binome', 'Entre nous.');
    await marc.until(() => marc.facts.length === 1);
    expect(stranger.heard).toEqual([]);
  });
});

describe('what reaches whom', () => {
  test('LIVE-10 the other side’s private notes never reach this socket, nor any sign of them', async () => {
    const [marc, claire] = [await listen('marc'), await listen('claire')];
    await marc.follow(caseId);
    await claire.follow(caseId);
    await marc.until(() => marc.presence().length === 2);
    const heardBefore = marc.heard.filter((line) => !line.startsWith('["agenda"')).length;
    for (let n = 0; n < 5; n += 1) await note('claire', 'social', `HORTENSIA ${n}`);
    await claire.until(() => claire.facts.length === 5);
    await note('claire', 'binome', 'CITRONNIER');
    await marc.until(() => marc.facts.length === 1);
    await claire.until(() => claire.facts.length === 6);
    const heard = marc.heard.filter((line) => !line.startsWith('["agenda"'));
    expect(heard).toHaveLength(heardBefore + 1);
    expect(marc.heard.join('\n')).not.toContain('HORTENSIA');
    expect(marc.heard.join('\n')).not.toMatch(/social:\d/);
    expect(claire.ids()).toEqual([
      'social:1',
      'social:2',
      'social:3',
      'social:4',
      'social:5',
      marc.ids()[0],
    ]);
  });

  test('LIVE-11 a responsable hears states and dates, no content', async () => {
    const chef = await listen('chefMds');
    await chef.follow(caseId);
    await note('claire', 'binome', 'CITRONNIER');
    await doors.does('claire', caseId, 'completerDiagnosticSocial', { texte: 'GLYCINE' });
    // Messages keep their order: whatever was to be told of these has been told before this answer.
    await chef.follow(caseId);
    expect(chef.heard.length).toBeGreaterThan(1);
    expect(chef.heard.join('\n')).not.toMatch(/CITRONNIER|GLYCINE/);
  });

  test('LIVE-12 presence shows the pair to the pair alone, and what they are doing', async () => {
    const [marc, chef] = [await listen('marc'), await listen('chefAgence')];
    const alone = await marc.follow(caseId);
    expect(alone.present.map(({ agent }) => agent)).toEqual([agentId('marc')]);
    expect((await chef.follow(caseId)).present).toEqual([]);
    const claire = await listen('claire');
    await claire.follow(caseId);
    await marc.until(() => marc.presence().length === 2);
    claire.socket.emit('activity', { caseId, activity: 'ecrit' });
    await marc.until(() => marc.presence().some(({ activity }) => activity === 'ecrit'));
    const seen = marc.presence().find(({ agent }) => agent === agentId('claire'));
    expect(seen).toEqual({
      agent: agentId('claire'),
      nom: 'claire Inventé',
      seat: 'social',
      kind: 'mds',
      activity: 'ecrit',
    });
    claire.socket.close();
    await marc.until(() => marc.presence().length === 1);
    expect(chef.heard.some((line) => line.startsWith('["presence"'))).toBe(false);
  });

  test('LIVE-13 the lists of those concerned are said to have changed, and nobody else’s', async () => {
    const [marc, chef] = [await listen('marc'), await listen('chefAgence')];
    const stranger = await listen('autreConseiller');
    await note('claire', 'binome', 'Une note.');
    await marc.until(() => marc.heard.includes('["agenda"]'));
    await chef.until(() => chef.heard.includes('["agenda"]'));
    expect(stranger.heard).toEqual([]);
  });
});
