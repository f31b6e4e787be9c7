// When two records may be one person's: the same first name, name and day of birth, however they are typed.
import type { Jour } from '../dates.ts';

export interface FullIdentity {
  readonly prenom: string;
  readonly nom: string;
  readonly naissance: Jour;
}

/** Without accents, case, hyphens or apostrophes. */
function plain(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).join('');
}

/** AG-40. Under this key full identities are compared, as keyed hashes; null where one of the three is not known. */
export function identityKey({
  prenom,
  nom,
  naissance,
}: { readonly [K in keyof FullIdentity]: FullIdentity[K] | null }): string | null {
  if (prenom === null || nom === null || naissance === null) return null;
  return `identite:${plain(prenom)}|${plain(nom)}|${naissance}`;
}
