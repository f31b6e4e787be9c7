// Ids that a retry finds again: a UUID (version 8) made from a digest of the texts it is derived from.
import { hash } from 'node:crypto';

/** The same lower-case UUID for the same texts, and for no others. Texts are told apart by their lengths. */
export function deriveId(texts: readonly string[]): string {
  const hex = hash('sha256', texts.map((text) => `${text.length}:${text}`).join(''), 'hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
