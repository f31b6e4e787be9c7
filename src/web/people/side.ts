// Which colour and which words a side of the partnership wears: never colour alone.
export type Side = 'emploi' | 'social' | 'creche' | 'systeme';

/** The side of an organisation's kind. */
export function sideOfKind(kind: string | null | undefined): Side {
  if (kind === 'franceTravail') return 'emploi';
  if (kind === 'mds') return 'social';
  if (kind === 'creche') return 'creche';
  return 'systeme';
}

/** « Marc Duval » gives « MD »; no name gives a dash. */
export function initialsOf(nom: string | null | undefined): string {
  const words = (nom ?? '').split(/[\s-]+/).filter((word) => word !== '');
  const first = words[0]?.charAt(0) ?? '–';
  const last = words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : '';
  return `${first}${last}`.toUpperCase();
}
