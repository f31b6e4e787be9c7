// The cursor of a viewer on a case: the version of each stream that this viewer may know, opaque on the wire.
import { mayRead, type Place } from '../../workflows/kernel/audience.ts';
import { type PrivateKey, privateKeys } from '../../workflows/kernel/fact.ts';

export type StreamKey = 'joint' | PrivateKey;
export type Versions = { readonly [K in StreamKey]: number };

export const streamKeys: readonly StreamKey[] = ['joint', ...privateKeys];
export const noVersions: Versions = { joint: 0, emploi: 0, social: 0, referents: 0 };

/** SECRET-04. The streams that a place may know of: the other side's private stream is not there at all. */
export function knownStreams(place: Place): readonly StreamKey[] {
  return streamKeys.filter((key) => key === 'joint' || mayRead(key, place));
}

/** Versions of streams that the viewer may not know never enter a cursor; a stream without facts needs no word. */
export function writeCursor(versions: Versions, place: Place): string {
  return knownStreams(place)
    .filter((key) => key === 'joint' || versions[key] > 0)
    .map((key) => `${key[0]}${versions[key]}`)
    .join('.');
}

/** Null when the text is no cursor. A stream that it does not name is followed from its start. */
export function readCursor(cursor: string): Versions | null {
  const versions: { -readonly [K in StreamKey]: number } = { ...noVersions };
  for (const piece of cursor.split('.')) {
    const match = /^([a-z])(\d{1,9})$/.exec(piece);
    const key = streamKeys.find((candidate) => candidate[0] === match?.[1]);
    if (!match || !key) return null;
    versions[key] = Number(match[2]);
  }
  return versions;
}
