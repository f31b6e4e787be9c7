// Chance that gives the same again: drawn from a text, so that one case's draws never move another's.

export interface Hasard {
  /** A whole number from `min` to `max`, both included. */
  entier(min: number, max: number): number;
  parmi<T>(list: readonly T[]): T;
  /** Draws from a list without giving the same twice until all have been given. */
  pioche<T>(list: readonly T[]): () => T;
}

function seedOf(text: string): number {
  let seed = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    seed = Math.imul(seed ^ text.charCodeAt(at), 0x01000193);
  }
  return seed >>> 0;
}

/** Mulberry32: small, even enough for stories. */
export function hasardDe(text: string): Hasard {
  let state = seedOf(text);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const entier = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const take = <T>(list: readonly T[], at: number): T => {
    const found = list[at];
    if (found === undefined) throw new Error('nothing to draw from');
    return found;
  };
  return {
    entier,
    parmi: (list) => take(list, entier(0, list.length - 1)),
    pioche: <T>(list: readonly T[]) => {
      let left: T[] = [];
      return () => {
        if (left.length === 0) left = [...list];
        const at = entier(0, left.length - 1);
        const drawn = take(left, at);
        left.splice(at, 1);
        return drawn;
      };
    },
  };
}
