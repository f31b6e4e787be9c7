// LOG-22 to LOG-26: what lists and searches know of cases, live and rebuilt.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tables } from '../../db/tables.ts';
import type { Store, Unit } from '../../src/engine/ports.ts';
import { soundOf, wordsOf } from '../../src/projections/searchTokens.ts';
import { dialects } from '../support/stores.ts';
import { deadlineOf, summaryOf } from './support/cases.ts';
import type { Raw } from './support/databases.ts';
import { everything, factOf, partOf } from './support/facts.ts';
import { freshStore } from './support/stores.ts';

async function derivedRows(log: Raw): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const [table, kind] of Object.entries(tables)) {
    if (kind !== 'derived' || table.startsWith('search_')) continue;
    const found = await log.all(`select * from ${table}`);
    rows[table] = found.map((row) => JSON.stringify({ ...row, tokens_digest: null })).sort();
  }
  return rows;
}

describe.each(dialects)('projections on %s', (dialect) => {
  test('LOG-22 a case is found by id, by agent, by organisation; and by none once taken out', async () => {
    const { store } = await freshStore(dialect);
    const one = summaryOf();
    const two = summaryOf({ agents: [], organisations: ['org-2'], deadlines: [] });
    await store.log.write(async (unit) => {
      await unit.projectCase('case-1', one, null);
      await unit.projectCase('case-2', two, null);
    });
    expect(await store.lists.find('case-1')).toEqual({ caseId: 'case-1', summary: one });
    expect(await store.lists.find('case-3')).toBeNull();
    const among = async (agent: string | null, organisations: string[], all = false) =>
      (await store.lists.among({ agent, organisations, all })).map((row) => row.caseId);
    expect(await among('agent-1', [])).toEqual(['case-1']);
    expect(await among('agent-3', ['org-2'])).toEqual(['case-1', 'case-2']);
    expect(await among(null, [])).toEqual([]);
    expect(await among(null, [], true)).toEqual(['case-1', 'case-2']);
    const moved = summaryOf({ agents: [], organisations: [], deadlines: [] });
    await store.log.write((unit) => unit.projectCase('case-1', moved, null));
    expect(await among('agent-1', ['org-1'])).toEqual([]);
  });

  test('LOG-23 cases whose deadline falls due by itself are given to the clock', async () => {
    const { store } = await freshStore(dialect);
    await store.log.write(async (unit) => {
      const due = [deadlineOf('a', '2026-11-10'), deadlineOf('b', '2026-11-20')];
      await unit.projectCase('case-1', summaryOf({ deadlines: due }), null);
      const waits = [deadlineOf('c', '2026-11-01', false)];
      await unit.projectCase('case-2', summaryOf({ deadlines: waits }), null);
    });
    expect(await store.lists.expiringBy('2026-11-09')).toEqual([]);
    expect(await store.lists.expiringBy('2026-11-10')).toEqual(['case-1']);
  });

  test('LOG-45 cases are found by their pathway and state, as they are and once they have moved', async () => {
    const { store } = await freshStore(dialect);
    const found = () => store.lists.inStates('creche-avip', ['eligible', 'listeAttente']);
    const inState = (state: string) => summaryOf({ pathway: 'creche-avip', state });
    await store.log.write(async (unit) => {
      await unit.projectCase('case-1', inState('eligible'), null);
      await unit.projectCase('case-2', inState('listeAttente'), null);
      await unit.projectCase('case-3', inState('accueil'), null);
      await unit.projectCase('case-4', summaryOf({ state: 'eligible' }), null);
      expect(await unit.lists.inStates('creche-avip', ['accueil'])).toEqual(['case-3']);
    });
    expect(await found()).toEqual(['case-1', 'case-2']);
    await store.log.write((unit) => unit.projectCase('case-1', inState('accueil'), null));
    expect(await found()).toEqual(['case-2']);
  });

  test('LOG-24 names are found by words, prefixes and sounds, and are nowhere in the tables', async () => {
    const { store, raw } = await freshStore(dialect);
    await store.log.write(async (unit) => {
      await unit.projectCase('case-1', summaryOf(), ['Philippe', 'Lemaître-Dupont']);
      await unit.projectCase('case-2', summaryOf(), ['Zoé', 'O’Brien', 'AG-2026-0042-7']);
    });
    const found = (...words: string[]) => store.lists.matching(words);
    expect(await found('philippe')).toEqual(['case-1']);
    expect(await found('LEMAITRE')).toEqual(['case-1']);
    expect(await found('lem', 'phi')).toEqual(['case-1']);
    expect(await found('filip', 'dupond')).toEqual(['case-1']);
    expect(await found('zoe', 'brien')).toEqual(['case-2']);
    expect(await found('philippe', 'zoe')).toEqual([]);
    expect(await found('ph')).toEqual([]);
    expect(await found()).toEqual([]);
    const cells = JSON.stringify(await (await raw()).all('select * from search_tokens'));
    expect(cells).not.toMatch(/phil|lemai|dupon/i);
    await store.log.write((unit) => unit.projectCase('case-1', summaryOf(), ['Jeanne']));
    expect(await found('philippe')).toEqual([]);
    await store.log.write((unit) => unit.projectCase('case-1', summaryOf({ ended: true }), null));
    expect(await found('jean')).toEqual(['case-1']);
  });

  test('LOG-25 what has not changed is not written again', async () => {
    const { store, raw } = await freshStore(dialect);
    const project = () =>
      store.log.write((unit) => unit.projectCase('case-1', summaryOf(), ['Philippe']));
    await project();
    const log = await raw();
    const refuse =
      dialect === 'sqlite'
        ? ["create trigger no before insert on case_rows begin select raise(abort, 'written'); end"]
        : ["alter table case_rows add constraint no check (case_id <> 'case-1') not valid"];
    for (const statement of refuse) await log.run(statement);
    await project();
    await expect(
      store.log.write((unit) => unit.projectCase('case-1', summaryOf({ ended: true }), null)),
    ).rejects.toThrow();
  });

  test('LOG-26 live = rebuilt, on random histories, and the index key is another', async () => {
    const { store, raw } = await freshStore(dialect);
    const step = fc.record({
      caseId: fc.constantFrom('case-1', 'case-2', 'case-3'),
      name: fc.constantFrom('Philippe Martin', 'Zoé Lemaître', 'Aïcha Ben Ali'),
      ended: fc.boolean(),
      days: fc.array(fc.integer({ min: 10, max: 28 }), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        for (const { caseId, name, ended, days } of steps) {
          await store.log.write(async (unit) => {
            const stream = `case/${caseId}`;
            const expected = (await unit.versions([stream])).get(stream) ?? 0;
            const parts = [partOf(name, { name: 'nom' })];
            const clear = { ended, days };
            await unit.append([{ stream, expected, facts: [factOf({ clear, parts })] }]);
            await projectFrom(unit, caseId);
          });
        }
        const log = await raw();
        const live = await derivedRows(log);
        const before = await log.all('select key_id from search_state');
        const found = await search(store);
        await store.log.rebuild(async (unit) => {
          for (const stream of await unit.streams('case/')) {
            await projectFrom(unit, stream.slice('case/'.length));
          }
        });
        expect(await derivedRows(log)).toEqual(live);
        expect(await search(store)).toEqual(found);
        expect(await log.all('select key_id from search_state')).not.toEqual(before);
        await log.close();
        const keys = await raw('keys');
        const indexes = await keys.all("select id from named_keys where name = 'index'");
        expect(indexes).toHaveLength(1);
        await keys.close();
      }),
      { numRuns: dialect === 'sqlite' ? 15 : 5 },
    );
  });

  test('LOG-27 a rebuild that fails leaves everything as it was', async () => {
    const { store, raw } = await freshStore(dialect);
    await store.log.write((unit) => unit.projectCase('case-1', summaryOf(), ['Philippe']));
    const log = await raw();
    const live = await derivedRows(log);
    const broken = store.log.rebuild(async (unit) => {
      await unit.projectCase('case-2', summaryOf(), ['Zoé']);
      throw new Error('panne');
    });
    await expect(broken).rejects.toThrow('panne');
    expect(await derivedRows(log)).toEqual(live);
    expect(await store.lists.matching(['philippe'])).toEqual(['case-1']);
  });
});

async function projectFrom(
  unit: Pick<Unit, 'read' | 'projectCase'>,
  caseId: string,
): Promise<void> {
  const facts = await unit.read(`case/${caseId}`, 0, everything);
  const last = facts.at(-1);
  const days = last?.clear?.['days'];
  const deadlines = (Array.isArray(days) ? days : []).map((day, index) =>
    deadlineOf(`d${index}`, `2026-12-${day}`),
  );
  const summary = summaryOf({ ended: last?.clear?.['ended'] === true, deadlines });
  await unit.projectCase(caseId, summary, [String(last?.opened['nom']?.['texte'])]);
}

async function search(store: Store): Promise<readonly (readonly string[])[]> {
  return Promise.all(['filip', 'lem', 'aicha', 'ali'].map((word) => store.lists.matching([word])));
}

describe('LOG-28 words and sounds', () => {
  test('words lose accents, case and signs', () => {
    expect(wordsOf('Jean-Éric O’Brien, née ŒUVRARD')).toEqual([
      ...['jean', 'eric', 'o', 'brien', 'nee', 'oeuvrard'],
    ]);
  });

  test.each([
    ['philippe', 'filip'],
    ['dupont', 'dupond'],
    ['lemaitre', 'lemetre'],
    ['thibault', 'tibo'],
    ['renaud', 'renault'],
    ['martin', 'martin'],
    ['caroline', 'karoline'],
    ['sylvie', 'silvi'],
  ])('%s sounds like %s', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });

  test.each([
    ['martin', 'bernard'],
    ['petit', 'durand'],
    ['dubois', 'dupont'],
  ])('%s does not sound like %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});
