// Commits in groups, on the real engine: what one command of a batch suffers, the others do not.
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CommandAnswer } from '../../src/contract/cases.ts';
import type { Result } from '../../src/engine/api.ts';
import { type Faults, faultyLog } from '../support/faultyLog.ts';
import { type Partnership, partnershipOn } from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';
import { enDiagnostic } from '../support/story.ts';

describe.each(dialects)('a batch on %s', (dialect) => {
  let db: TestStore;
  let world: Partnership;
  let faults: Faults;
  let announced: number;

  beforeEach(async () => {
    db = await freshStore(dialect);
    faults = { commit: false, append: null };
    const log = faultyLog(db.store.log, faults);
    world = await partnershipOn({ ...db.store, log });
    announced = 0;
    world.engine.onCommit(() => {
      announced += 1;
    });
  });
  afterEach(async () => {
    await world.engine.close();
    await db.drop();
  });

  async function note(caseId: string, texte: string, audience = 'binome') {
    const viewer = await world.viewer('marc');
    const data = { audience, texte };
    const request = { caseId, id: randomUUID(), type: 'ajouterNote', data, ifMatch: null };
    return { run: () => world.engine.execute(viewer, request) };
  }

  async function notesOf(caseId: string): Promise<string[]> {
    const page = await world.engine.facts(await world.viewer('marc'), caseId, null);
    if (!page.ok) throw new Error('unreadable');
    return page.value.facts.flatMap(({ parts }) => {
      const texte = parts['note']?.['texte'];
      return typeof texte === 'string' ? [texte] : [];
    });
  }

  test('ENG-04 the k-th refused: the others are written, two on one case in their order', async () => {
    const [one, two] = [await enDiagnostic(world), await enDiagnostic(world)];
    announced = 0;
    const commands = await Promise.all([
      note(one, 'a'),
      note(one, 'b'),
      note(one, 'refused', 'social'),
      note(two, 'c'),
      note(one, 'd'),
    ]);
    const results = await Promise.all(commands.map(({ run }) => run()));
    expect(results.map(({ ok }) => ok)).toEqual([true, true, false, true, true]);
    expect(await notesOf(one)).toEqual(['a', 'b', 'd']);
    expect(await notesOf(two)).toEqual(['c']);
    expect(announced).toBe(4);
  });

  test('ENG-05 the k-th throwing: undone alone, announced by nothing, and its retry succeeds', async () => {
    const [one, two] = [await enDiagnostic(world), await enDiagnostic(world)];
    announced = 0;
    faults.append = 'noteAjoutee.v1';
    const commands = await Promise.all([note(one, 'a'), note(one, 'b'), note(two, 'c')]);
    const results = await Promise.allSettled(commands.map(({ run }) => run()));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(await notesOf(one)).toEqual(['b']);
    expect(announced).toBe(2);
    expect(await commands[0]?.run()).toMatchObject({ ok: true, value: { again: false } });
    expect(await notesOf(one)).toEqual(['b', 'a']);
    expect(await db.store.log.verify()).toMatchObject({ ok: true });
  });

  test('ENG-06 COMMIT failing: every command of the batch fails, nothing is written or announced', async () => {
    const caseId = await enDiagnostic(world);
    announced = 0;
    faults.commit = true;
    const commands = await Promise.all([note(caseId, 'a'), note(caseId, 'b')]);
    const failed = await Promise.allSettled(commands.map(({ run }) => run()));
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(announced).toBe(0);
    expect(await notesOf(caseId)).toEqual([]);
    const results: Result<CommandAnswer>[] = [];
    for (const { run } of commands) results.push(await run());
    expect(results).toMatchObject([{ value: { again: false } }, { value: { again: false } }]);
    expect(await notesOf(caseId)).toEqual(['a', 'b']);
    expect(await db.store.log.verify()).toMatchObject({ ok: true });
  });

  test('ENG-07 a retry that races the first waits for it, and finds it done', async () => {
    const caseId = await enDiagnostic(world);
    const { run } = await note(caseId, 'once');
    const answers = await Promise.all([run(), run(), run()]);
    const again = answers.map((answer) => answer.ok && answer.value.again);
    expect(again).toEqual([false, true, true]);
    expect(await notesOf(caseId)).toEqual(['once']);
  });

  test('ENG-08 what lists know rebuilt from the log alone is what they knew', async () => {
    await enDiagnostic(world);
    await world.opens('claire', { prenom: 'Idriss', nom: 'Fontvieille' });
    const known = async () => {
      const rows = await db.store.lists.among({ agent: null, organisations: [], all: true });
      const found = await db.store.lists.matching(['fontv']);
      const byId = [...rows].sort((a, b) => a.caseId.localeCompare(b.caseId));
      return { byId, found, due: [...(await db.store.lists.expiringBy('2027-01-01'))].sort() };
    };
    const live = await known();
    expect(live.found).toHaveLength(1);
    await world.engine.rebuild();
    expect(await known()).toEqual(live);
  });
});
