// The bytes that a database leaves on the disk, to look for words in them.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Dialect } from '../../support/stores.ts';
import { type Pair, type Raw, rawOf } from './databases.ts';

/** Which of these words lie in the clear anywhere in the files of both databases, write-ahead logs included. */
export async function wordsOnDisk(pair: Pair, words: readonly string[]): Promise<string[]> {
  const folders = pair.folder === null ? await postgresFolders(pair) : [pair.folder];
  const files = folders.flatMap(filesUnder);
  return words.filter((word) => {
    const forms = [Buffer.from(word, 'utf8'), Buffer.from(Buffer.from(word).toString('hex'))];
    return files.some((file) => {
      const bytes = readFileSync(file);
      return forms.some((form) => bytes.includes(form));
    });
  });
}

/** The folders of the two databases, and the server's write-ahead log. */
async function postgresFolders(pair: Pair): Promise<string[]> {
  const log = await rawOf(pair.databaseUrl);
  const keys = await rawOf(pair.keysUrl);
  await log.run('checkpoint');
  const data = await setting(log, "current_setting('data_directory')");
  const oid = '(select oid from pg_database where datname = current_database())';
  const folders = [
    join(data, 'base', await setting(log, oid)),
    join(data, 'base', await setting(keys, oid)),
    join(data, 'pg_wal'),
  ];
  await log.close();
  await keys.close();
  return folders;
}

async function setting(raw: Raw, expression: string): Promise<string> {
  const [row] = await raw.all(`select ${expression}::text as value`);
  return String(row?.['value']);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** Every text and byte of every table, as SQL gives it. */
export async function everyCell(raw: Raw, dialect: Dialect): Promise<string> {
  const names =
    dialect === 'sqlite'
      ? "select name from sqlite_master where type = 'table'"
      : "select tablename as name from pg_tables where schemaname = 'public'";
  let cells = '';
  for (const { name } of await raw.all(names)) {
    for (const row of await raw.all(`select * from ${name}`))
      cells += Object.values(row).join('\n');
  }
  return cells;
}
