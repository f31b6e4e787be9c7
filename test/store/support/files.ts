// The bytes that a database leaves on the disk, to look for words in them.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Dialect } from '../../support/stores.ts';
import { type Pair, type Raw, rawOf } from './databases.ts';

/** Which of these words lie in the clear anywhere in the files of both databases, write-ahead logs included. */
export async function wordsOnDisk(pair: Pair, words: readonly string[]): Promise<string[]> {
  const folders = pair.folder === null ? await postgresFolders(pair) : [pair.folder];
  const found = new Set<string>();
  for (const file of folders.flatMap(filesUnder)) {
    const bytes = bytesOf(file);
    for (const word of words) {
      const forms = [Buffer.from(word), Buffer.from(Buffer.from(word).toString('hex'))];
      if (forms.some((form) => bytes.includes(form))) found.add(word);
    }
  }
  return words.filter((word) => found.has(word));
}

/** A server at work may take a file away between its listing and its reading. */
function bytesOf(file: string): Buffer {
  try {
    return statSync(file).isFile() ? readFileSync(file) : Buffer.alloc(0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return Buffer.alloc(0);
    throw error;
  }
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
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(folder, name));
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
