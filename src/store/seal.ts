// The seal of a part: AES-256-GCM bytes bound to the very place where they lie, and keys wrapped by keys.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hash,
  type KeyObject,
} from 'node:crypto';
import type { Json, JsonObject } from '../../workflows/kernel/json.ts';
import { canonical } from './canonical.ts';
import { randomBytes } from './chance.ts';

/** Bytes: 1 (this format) · 12 (IV) · ciphertext · 16 (tag). */
const FORMAT = 1;
const IV = 12;
const HEAD = 1 + IV;
const TAG = 16;
const KEY = 32;
/** A content is filled with spaces to a multiple of this, so that its length does not tell one status from another. */
const BLOCK = 64;
const SPACE = 0x20;

/** The bytes are not what was sealed here: changed, moved from elsewhere, or under another key. */
export class BrokenSeal extends Error {
  override readonly name = 'BrokenSeal';
}

/** Where a part lies: its seal opens there and nowhere else. `audience` is the first one. */
export interface PartPlace {
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly name: string;
  readonly audience: string;
}

export interface DataKey {
  readonly bytes: Buffer;
  readonly key: KeyObject;
}

export function newKey(): DataKey {
  const bytes = randomBytes(KEY);
  return { bytes, key: createSecretKey(bytes) };
}

export function sealPart(place: PartPlace, content: JsonObject, key: KeyObject): Buffer {
  return sealContent(boundTo(place), content, key);
}

/** @throws BrokenSeal */
export function openPart(place: PartPlace, sealed: Buffer, key: KeyObject): JsonObject {
  return openContent(boundTo(place), sealed, key);
}

/** Seals a content that is no fact's part; `bound` says the one place where it opens. */
export function sealContent(bound: readonly Json[], content: JsonObject, key: KeyObject): Buffer {
  const text = canonical(content);
  const filled = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / BLOCK) * BLOCK, SPACE);
  filled.write(text);
  return encrypt(filled, key, bound);
}

/** @throws BrokenSeal */
export function openContent(bound: readonly Json[], sealed: Buffer, key: KeyObject): JsonObject {
  return JSON.parse(decrypt(sealed, key, bound).toString('utf8'));
}

export function wrapKey(key: Buffer, by: KeyObject, bound: readonly Json[]): Buffer {
  return encrypt(key, by, bound);
}

/** @throws BrokenSeal */
export function unwrapKey(wrapped: Buffer, by: KeyObject, bound: readonly Json[]): DataKey {
  const bytes = decrypt(wrapped, by, bound);
  return { bytes, key: createSecretKey(bytes) };
}

/** HMAC-SHA256, in hex. */
export function hmac(key: KeyObject, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('hex');
}

/** SHA-256 of bytes, or of a text in UTF-8, in hex. */
export function sha256(bytes: Buffer | string): string {
  return hash('sha256', bytes, 'hex');
}

function boundTo(place: PartPlace): readonly Json[] {
  return [place.stream, place.version, place.type, place.name, place.audience];
}

function encrypt(plain: Buffer, key: KeyObject, bound: readonly Json[]): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(JSON.stringify(bound), 'utf8'));
  const ciphertext = cipher.update(plain);
  cipher.final();
  return Buffer.concat([Buffer.of(FORMAT), iv, ciphertext, cipher.getAuthTag()]);
}

function decrypt(sealed: Buffer, key: KeyObject, bound: readonly Json[]): Buffer {
  if (sealed[0] !== FORMAT || sealed.length < HEAD + TAG) {
    throw new BrokenSeal('not bytes that this program sealed');
  }
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, HEAD), {
    authTagLength: TAG,
  });
  decipher.setAAD(Buffer.from(JSON.stringify(bound), 'utf8'));
  decipher.setAuthTag(sealed.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(HEAD, -TAG)), decipher.final()]);
  } catch (cause) {
    throw new BrokenSeal(`the seal of ${JSON.stringify(bound)} does not open`, { cause });
  }
}
