// Search over names without names on disk: words become prefixes and sounds, kept as hashes under the index key.
import type { KeyObject } from 'node:crypto';
import type { Connection } from '../store/connection.ts';
import { hmac } from '../store/seal.ts';
import { statement, textsOf } from '../store/statement.ts';

const SHORTEST_PREFIX = 3;
const HASH_CHARACTERS = 32;

const insert = statement<{ hash: string; caseId: string }>()((db, slot) =>
  db.insertInto('search_tokens').values({ token_hash: slot('hash'), case_id: slot('caseId') }),
);

const remove = statement<{ caseId: string }>()((db, slot) =>
  db.deleteFrom('search_tokens').where('case_id', '=', slot('caseId')),
);

const listCases = statement<{ hashes: string }>()((db, slot, dialect) =>
  db
    .selectFrom('search_tokens')
    .select('case_id')
    .distinct()
    .where('token_hash', 'in', textsOf(dialect, slot('hashes'))),
);

/** Words without accents or case: « Jean-Éric O’Brien » is jean, eric, o, brien. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * How a French name sounds, roughly: Philippe and Filip, Dupont and Dupond, Lemaître and Lemetre are the same.
 * Too many found is better than one missed: who searches reads the names.
 */
export function soundOf(word: string): string {
  return word
    .replace(/[^a-z]/g, '')
    .replace(/ph/g, 'f')
    .replace(/e?aul(?=[tdx])|e?aux?/g, 'o')
    .replace(/(ai|ei|ay|ey|y)/g, (sound) => (sound === 'y' ? 'i' : 'e'))
    .replace(/[ae]n(?![aeiou])/g, 'an')
    .replace(/qu?|ck?h?(?![ei])/g, 'k')
    .replace(/c(?=[ei])/g, 's')
    .replace(/g(?=[ei])|j/g, 'j')
    .replace(/[sz]/g, 's')
    .replace(/w/g, 'v')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/[tdsxpe]+$/, '');
}

/** Every token under which the words of a person can be found. */
export function tokensOf(texts: readonly string[]): readonly string[] {
  const tokens = new Set<string>();
  for (const word of texts.flatMap(wordsOf)) {
    tokens.add(`word:${word}`);
    for (let end = SHORTEST_PREFIX; end < word.length; end += 1) {
      tokens.add(`word:${word.slice(0, end)}`);
    }
    const sound = soundOf(word);
    if (sound.length > 1) tokens.add(`sound:${sound}`);
  }
  return [...tokens].sort();
}

/** A key finds its case only when it is asked for whole: no word that people type is one. */
export function keyTokens(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].sort().map((key) => `key:${key}`);
}

export function hashesOf(tokens: readonly string[], indexKey: KeyObject): readonly string[] {
  return tokens.map((token) => hmac(indexKey, token).slice(0, HASH_CHARACTERS));
}

export async function rewriteTokens(
  connection: Connection,
  caseId: string,
  hashes: readonly string[],
): Promise<void> {
  await remove.run(connection, { caseId });
  for (const hash of hashes) await insert.run(connection, { hash, caseId });
}

/** Cases that have this very key. */
export async function findByKey(
  connection: Connection,
  key: string,
  indexKey: KeyObject,
): Promise<readonly string[]> {
  const hashes = hashesOf(keyTokens([key]), indexKey);
  const rows = await listCases.all(connection, { hashes: JSON.stringify(hashes) });
  return rows.map((row) => row.case_id).toSorted();
}

/** Cases that have, for each word asked for, that word, a word it begins, or one that sounds alike. */
export async function findCases(
  connection: Connection,
  texts: readonly string[],
  indexKey: KeyObject,
): Promise<readonly string[]> {
  let found: readonly string[] | null = null;
  for (const word of texts.flatMap(wordsOf)) {
    const hashes = hashesOf([`word:${word}`, `sound:${soundOf(word)}`], indexKey);
    const rows = await listCases.all(connection, { hashes: JSON.stringify(hashes) });
    const cases = new Set(rows.map((row) => row.case_id));
    found = found === null ? [...cases] : found.filter((caseId) => cases.has(caseId));
  }
  return (found ?? []).toSorted();
}
