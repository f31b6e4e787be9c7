// LOG-36 to LOG-41, LOG-46: which databases a store opens, and which it refuses to.
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UnknownSchema } from '../../db/migrate.ts';
import { WrongPurpose } from '../../src/store/open.ts';
import { WrongMasterKey } from '../../src/store/scopeKeys.ts';
import { StrangeKeyStore } from '../../src/store/strangeKeyStore.ts';
import { dialects } from '../support/stores.ts';
import { summaryOf } from './support/cases.ts';
import { freshPair } from './support/databases.ts';
import { factOf, partOf, textsOf } from './support/facts.ts';
import { freshStore, masterKey } from './support/stores.ts';

async function used(dialect: (typeof dialects)[number]) {
  const fresh = await freshStore(dialect);
  const facts = [factOf({ parts: [partOf('gardé')] })];
  await fresh.store.log.write((unit) => unit.append([{ stream: 'a', expected: 0, facts }]));
  await fresh.store.close();
  return fresh;
}

describe.each(dialects)('opening on %s', (dialect) => {
  test('LOG-36 what was written is there again, under the same master key', async () => {
    const { again } = await used(dialect);
    const store = await again();
    expect(await textsOf(store.log, 'a')).toEqual(['gardé']);
    expect(store.purpose).toBe('demonstration');
  });

  test('LOG-37 another purpose or another master key is refused', async () => {
    const { again } = await used(dialect);
    await expect(again({ purpose: 'production' })).rejects.toBeInstanceOf(WrongPurpose);
    const other = { id: 'test-1', key: Buffer.alloc(32, 8) };
    await expect(again({ masterKey: other })).rejects.toBeInstanceOf(WrongMasterKey);
    const renamed = { ...masterKey, id: 'test-2' };
    await expect(again({ masterKey: renamed })).rejects.toThrow(/needs the master key test-1/);
    await expect(again({ masterKey: { id: 'x', key: Buffer.alloc(16) } })).rejects.toThrow(/32/);
  });

  test('LOG-38 an old log never gets a new key store, nor an old key store a new log', async () => {
    const { again } = await used(dialect);
    const empty = await freshPair(dialect);
    const newKeys = again({ keysUrl: empty.keysUrl });
    await expect(newKeys).rejects.toBeInstanceOf(StrangeKeyStore);
    const newLog = again({ databaseUrl: empty.databaseUrl });
    await expect(newLog).rejects.toBeInstanceOf(StrangeKeyStore);
    const other = await used(dialect);
    const strange = again({ keysUrl: other.pair.keysUrl });
    await expect(strange).rejects.toBeInstanceOf(StrangeKeyStore);
    await (await again()).close();
    await empty.remove();
  });

  test('LOG-39 a first start that was cut short after the keys is taken up again', async () => {
    const { pair, again, store } = await freshStore(dialect);
    await store.close();
    const empty = await freshPair(dialect);
    const taken = await again({ databaseUrl: empty.databaseUrl });
    const facts = [factOf({ parts: [partOf('gardé')] })];
    await taken.log.write((unit) => unit.append([{ stream: 'a', expected: 0, facts }]));
    expect(await textsOf(taken.log, 'a')).toEqual(['gardé']);
    await taken.close();
    await empty.remove();
    expect(pair.dialect).toBe(dialect);
  });

  test('LOG-46 a database from before cases were found by their state is brought to it, rows and all', async () => {
    const { store, again, raw } = await freshStore(dialect);
    await store.log.write((unit) =>
      unit.projectCase('case-1', summaryOf({ state: 'suivi' }), null),
    );
    await store.close();
    const log = await raw();
    await log.run('drop index case_rows_by_state');
    for (const name of ['pathway', 'state'])
      await log.run(`alter table case_rows drop column ${name}`);
    await log.run('drop table identity_checks');
    await log.run('drop table announced_meetings');
    await log.run('drop index read_log_checks');
    await log.run("delete from migrations where id >= '0004'");
    const { lists, needsRebuild } = await again();
    // What finds a person began anew.
    expect(needsRebuild).toBe(true);
    expect(await lists.inStates('accompagnement-global', ['suivi'])).toEqual(['case-1']);
    expect(await lists.inStates('accompagnement-global', ['autre'])).toEqual([]);
  });

  test('LOG-40 a database of another version of the program is refused, untouched', async () => {
    const { again, raw } = await used(dialect);
    const log = await raw();
    await log.run("insert into migrations (id) values ('0009_later')");
    await expect(again()).rejects.toBeInstanceOf(UnknownSchema);
    await log.run("delete from migrations where id = '0009_later'");
    await log.run("update migrations set id = '0000_other' where id = '0001_log'");
    await expect(again()).rejects.toBeInstanceOf(UnknownSchema);
  });
});

test('LOG-41 the files of a lost key store are not made anew', async () => {
  const { pair, again } = await used('sqlite');
  const path = pair.keysUrl.slice('file:'.length);
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
  await expect(again()).rejects.toBeInstanceOf(StrangeKeyStore);
  await expect(again()).rejects.toThrow(/key store/);
});
