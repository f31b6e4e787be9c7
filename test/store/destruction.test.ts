// LOG-13 to LOG-17: destruction leaves no word behind, in no file, and the chain still verifies.
import { describe, expect, test } from 'vitest';
import type { Destruction } from '../../src/engine/ports/destruction.ts';
import type { PartToSeal, Store } from '../../src/engine/ports.ts';
import { Jour } from '../../workflows/dates.ts';
import { dialects } from '../support/stores.ts';
import { backUp } from './support/databases.ts';
import { everything, factOf, now, partOf, textsOf } from './support/facts.ts';
import { wordsOnDisk } from './support/files.ts';
import { freshStore } from './support/stores.ts';

const person = { kind: 'person', id: 'person-1' } as const;
const words = ['Ermeline', 'Quintefeuille', 'roulotte', 'serrurier'];

const parts: readonly (readonly PartToSeal[])[] = [
  [
    partOf('Ermeline', { name: 'prenom', audience: 'identite', scope: person }),
    partOf('Quintefeuille', { name: 'nom', audience: 'identite', scope: person }),
  ],
  [partOf('elle vit dans une roulotte')],
  [partOf('elle cherche un serrurier')],
];

async function write(store: Store): Promise<void> {
  await store.log.write(async (unit) => {
    for (const [expected, of] of parts.entries()) {
      await unit.append([{ stream: 'case/1', expected, facts: [factOf({ parts: of })] }]);
    }
  });
}

type What<D> = D extends Destruction ? Omit<D, 'by'> : never;

/** Writes the destruction fact on the case's own stream, then destroys. */
async function destroy(store: Store, ...what: readonly What<Destruction>[]): Promise<void> {
  await store.log.write(async (unit) => {
    const expected = (await unit.versions(['case/1'])).get('case/1') ?? 0;
    const facts = [factOf({ type: 'contenuDetruit.v1', clear: { motif: 'delai' } })];
    await unit.append([{ stream: 'case/1', expected, facts }]);
    const by = { stream: 'case/1', version: expected + 1 };
    for (const one of what) await unit.destroy({ ...one, by });
  });
}

describe.each(dialects)('destruction on %s', (dialect) => {
  test('LOG-13 one part is destroyed alone, by the database’s own rule', async () => {
    const { store, raw } = await freshStore(dialect);
    await write(store);
    await destroy(store, { kind: 'part', stream: 'case/1', version: 2, part: 'texte' });
    expect(await textsOf(store.log, 'case/1')).toEqual([
      null,
      null,
      'elle cherche un serrurier',
      null,
    ]);
    const [, second, third] = await store.log.read('case/1', 0, everything);
    expect(second?.parts).toEqual([{ name: 'texte', audience: 'binome', destroyed: true }]);
    expect(second?.clear).toEqual({ theme: 'logement' });
    expect(third?.parts).toEqual([{ name: 'texte', audience: 'binome', destroyed: false }]);
    expect(await store.log.verify()).toMatchObject({ ok: true, facts: 4 });
    const log = await raw();
    const other = 'update parts set sealed = null where position = 3';
    await expect(log.run(other)).rejects.toThrow(/refused/);
    await expect(log.run('delete from destructions')).rejects.toThrow(/refused/);
    const keys = await (await raw('keys')).all('select key_id from part_keys');
    expect(keys).toHaveLength(3);
  });

  test('LOG-14 one person is erased: every part under that scope, nothing else', async () => {
    const { store, raw, pair } = await freshStore(dialect);
    await write(store);
    await destroy(store, { kind: 'scope', scope: person });
    const [first] = await store.log.read('case/1', 0, everything);
    expect(first?.opened).toEqual({});
    expect(first?.parts.every((part) => part.destroyed)).toBe(true);
    expect(await textsOf(store.log, 'case/1')).toContain('elle cherche un serrurier');
    expect(await store.log.verify()).toMatchObject({ ok: true, facts: 4 });
    const keys = await raw('keys');
    const left = await keys.all("select id from scope_keys where scope_kind = 'person'");
    expect(left).toEqual([]);
    expect(await wordsOnDisk(pair, words)).toEqual([]);
  });

  test('LOG-15 a destroyed stream keeps envelopes and digests, and its last fact', async () => {
    const { store, pair } = await freshStore(dialect);
    await write(store);
    await destroy(store, { kind: 'stream', stream: 'case/1' });
    const facts = await store.log.read('case/1', 0, everything);
    expect(facts.map((fact) => fact.clear)).toEqual([null, null, null, { motif: 'delai' }]);
    expect(facts.flatMap((fact) => Object.keys(fact.opened))).toEqual([]);
    expect(await store.log.verify()).toMatchObject({ ok: true, facts: 4 });
    const salted = /"theme":"logement"/;
    expect(JSON.stringify(facts)).not.toMatch(salted);
    if (dialect === 'sqlite') expect(await wordsOnDisk(pair, ['"logement"'])).toEqual([]);
  });

  test('LOG-16 the log’s backup beside today’s keys and master key opens nothing erased', async () => {
    const { store, pair, again, raw } = await freshStore(dialect);
    await write(store);
    await store.close();
    const backup = await backUp(pair, 'backup');
    const live = await again();
    await destroy(live, { kind: 'scope', scope: person });
    await destroy(live, { kind: 'part', stream: 'case/1', version: 2, part: 'texte' });
    await live.close();

    const restored = await again({ databaseUrl: backup });
    const facts = await restored.log.read('case/1', 0, everything);
    expect(facts.map((fact) => fact.opened)).toEqual([
      {},
      {},
      { texte: { texte: 'elle cherche un serrurier' } },
    ]);
    expect(facts[0]?.parts.every((part) => part.destroyed)).toBe(true);
    expect(await restored.log.verify()).toMatchObject({ ok: true, facts: 3 });
    expect(await wordsOnDisk(pair, words)).toEqual([]);

    // What the restored log destroys next is carried out too, though its own count begins lower.
    await destroy(restored, { kind: 'part', stream: 'case/1', version: 3, part: 'texte' });
    expect(await (await raw('keys')).all('select key_id from part_keys')).toEqual([]);
    await restored.close();
  });

  test('LOG-17 a key store restored from its backup forgets again when it is opened', async () => {
    const { store, pair, again, raw } = await freshStore(dialect);
    await write(store);
    const keys = await raw('keys');
    const before = await keys.all('select * from part_keys');
    const scopes = await keys.all('select * from scope_keys');
    await destroy(store, { kind: 'scope', scope: person }, { kind: 'stream', stream: 'case/1' });
    await store.close();
    expect(await keys.all('select * from part_keys')).toEqual([]);
    for (const row of scopes) await insert(keys, 'scope_keys', row);
    for (const row of before) await insert(keys, 'part_keys', row);
    await keys.run("delete from key_meta where name = 'destroyedThrough'");
    await (await again()).close();
    expect(await keys.all('select * from part_keys')).toEqual([]);
    expect(await keys.all('select * from scope_keys')).toEqual([]);
    expect(pair.keysUrl).not.toBe(pair.databaseUrl);
  });

  test('LOG-18 a destruction is undone with its savepoint, and names what is there', async () => {
    const { store } = await freshStore(dialect);
    await write(store);
    await store.log.write(async (unit) => {
      const undone = unit.savepoint(async () => {
        await unit.append([{ stream: 'case/1', expected: 3, facts: [factOf()] }]);
        const by = { stream: 'case/1', version: 4 };
        await unit.destroy({ kind: 'part', stream: 'case/1', version: 2, part: 'texte', by });
        throw new Error('refusé');
      });
      await expect(undone).rejects.toThrow('refusé');
    });
    expect(await textsOf(store.log, 'case/1')).toContain('elle vit dans une roulotte');
    await expect(
      destroy(store, { kind: 'part', stream: 'case/1', version: 1, part: 'texte' }),
    ).rejects.toThrow(/no part texte/);
    expect(await store.log.verify()).toMatchObject({ ok: true, facts: 3 });
  });

  test('LOG-19 an erased case and agent leave lists, drafts, visits, credentials and feeds', async () => {
    const { store, pair } = await freshStore(dialect);
    await write(store);
    const draft = { kind: 'note', content: { texte: 'une roulotte bleue' } };
    await store.own.drafts.put('agent-1', { id: 'd1', caseId: 'case-1', ...draft }, now);
    await store.own.drafts.put('agent-1', { id: 'd2', caseId: 'case-2', ...draft }, now);
    await store.own.drafts.put('agent-2', { id: 'd3', caseId: null, ...draft }, now);
    await store.own.visits.mark('agent-1', 'case-1', { joint: 3 });
    await store.own.credentials.set('agent-2', 'Ermeline@example.org', 'hash');
    const feed = { createdAt: now, expiresOn: Jour.parse('2027-01-01') };
    const ofCase = await store.own.feeds.make({ agent: 'agent-1', creche: 'case-1', ...feed });
    const ofAgent = await store.own.feeds.make({ agent: 'agent-2', creche: 'case-2', ...feed });
    const kept = await store.own.feeds.make({ agent: 'agent-1', creche: 'case-2', ...feed });
    await destroy(
      store,
      { kind: 'scope', scope: { kind: 'case', id: 'case-1' } },
      { kind: 'scope', scope: { kind: 'agent', id: 'agent-2' } },
    );
    expect((await store.own.drafts.list('agent-1')).map((one) => one.id)).toEqual(['d2']);
    expect(await store.own.drafts.list('agent-2')).toEqual([]);
    expect(await store.own.visits.of('agent-1')).toEqual(new Map());
    expect(await store.own.credentials.findByEmail('ermeline@example.org')).toBeNull();
    expect(await store.own.feeds.find(ofCase.token)).toBeNull();
    expect(await store.own.feeds.find(ofAgent.token)).toBeNull();
    expect(await store.own.feeds.find(kept.token)).not.toBeNull();
    expect(await wordsOnDisk(pair, words)).toEqual([]);
  });
});

async function insert(
  raw: { run(sql: string, ...values: unknown[]): Promise<void> },
  table: string,
  row: Record<string, unknown>,
): Promise<void> {
  const columns = Object.keys(row);
  const slots = columns.map(() => '?').join(', ');
  await raw.run(
    `insert into ${table} (${columns.join(', ')}) values (${slots})`,
    ...Object.values(row),
  );
}
