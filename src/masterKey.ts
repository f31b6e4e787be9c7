// The master key: its text form, and the file in which the demonstration keeps a random one.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigError } from './config.ts';

export interface MasterKey {
  readonly id: string;
  readonly key: Uint8Array;
}

const BYTES = 32;

/** `ID:KEY`: a name for the key, a colon, 32 bytes in base64url. `file:/path` says where such a line is written. */
export function parseMasterKey(text: string): MasterKey {
  if (text.startsWith('file:')) return parseMasterKey(readFileSync(text.slice(5), 'utf8').trim());
  const [, id = '', encoded = ''] = /^([\w.-]{1,40}):([\w-]{43})=?$/.exec(text) ?? [];
  const key = Buffer.from(encoded, 'base64url');
  if (key.length !== BYTES) {
    throw new ConfigError(
      'La clé maîtresse s’écrit NOM:CLE, 32 octets en base64url (npm run tandem -- create-master-key en fait une).',
    );
  }
  return { id, key };
}

export function writeMasterKey({ id, key }: MasterKey): string {
  return `${id}:${Buffer.from(key).toString('base64url')}`;
}

export function newMasterKey(id: string): MasterKey {
  return { id, key: randomBytes(BYTES) };
}

/** Read when it is there; made and written once, for its owner alone, when it is not. */
export function masterKeyOfFile(path: string): MasterKey {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    const made = writeMasterKey(newMasterKey('demonstration'));
    // `wx` refuses to write over a key: two starts at once end with the same one.
    writeFileSync(path, `${made}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return parseMasterKey(`file:${path}`);
}
