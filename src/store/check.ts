// The check of one fact: its envelope against its row, its digests against its contents, its link to the one before.
import type { FactsTable, PartsTable } from '../../db/schema.ts';
import type { Envelope } from '../engine/ports.ts';
import { envelopeOf, hashOf, type PartDigest, partDigest, saltedDigest } from './chain.ts';
import type { Destroyed } from './destroyed.ts';

export type FactRow = FactsTable;
export type PartRow = PartsTable;

/** Why this fact is not as it was written, in one line; null when it is. `head`: the stream's fact before. */
export function whatIsWrong(
  fact: FactRow,
  parts: readonly PartRow[],
  head: { readonly version: number; readonly hash: string | null },
  destroyed: Destroyed,
): string | null {
  if (hashOf(fact.envelope) !== fact.hash) return 'its envelope is not the one that was hashed';
  const envelope = envelopeOf(fact.envelope);
  if (envelope.previous !== head.hash) return 'it does not follow the fact before it';
  return (
    whatIsMisplaced(fact, envelope, head.version + 1) ??
    whatIsWrongInClear(fact, envelope, destroyed) ??
    whatIsWrongInParts(fact, envelope, parts, destroyed)
  );
}

function whatIsMisplaced(fact: FactRow, envelope: Envelope, version: number): string | null {
  if (envelope.stream !== fact.stream) return 'its envelope names another stream';
  if (envelope.version !== fact.version) return 'its envelope has another version';
  if (envelope.type !== fact.type) return 'its envelope has another type';
  if (fact.version !== version) return `version ${version} was expected here`;
  return null;
}

function whatIsWrongInClear(
  fact: FactRow,
  envelope: Envelope,
  destroyed: Destroyed,
): string | null {
  const { clear, salt } = fact;
  if (clear === null && salt === null) {
    return destroyed.hasClear(fact) ? null : 'its clear part is gone and no destruction names it';
  }
  if (clear === null || salt === null) return 'its clear part and its salt do not go together';
  return saltedDigest(clear, salt) === envelope.clearDigest
    ? null
    : 'its clear part or its salt was changed';
}

function whatIsWrongInParts(
  fact: FactRow,
  envelope: Envelope,
  rows: readonly PartRow[],
  destroyed: Destroyed,
): string | null {
  const parts = new Map(rows.map((row) => [row.name, row]));
  for (const part of envelope.parts) {
    const why = whatIsWrongInPart(fact, part, parts.get(part.name), destroyed);
    if (why !== null) return `its part ${part.name} ${why}`;
    parts.delete(part.name);
  }
  const [extra] = parts.keys();
  return extra === undefined ? null : `it has a part ${extra} that it was not written with`;
}

function whatIsWrongInPart(
  fact: FactRow,
  { audience, digest }: PartDigest,
  row: PartRow | undefined,
  destroyed: Destroyed,
): string | null {
  if (row === undefined) return 'is gone with its row';
  if (row.audience !== audience) return 'has another audience';
  if (row.sealed !== null) return partDigest(row.sealed) === digest ? null : 'has other bytes';
  return destroyed.hasPart(fact, row) ? null : 'is gone and no destruction names it';
}
