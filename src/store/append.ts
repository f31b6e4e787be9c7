// Appending facts to streams: versions checked, parts sealed, each fact chained to the one before.
import {
  type FactToAppend,
  type PartToSeal,
  type ReadFact,
  StaleStream,
  type StreamAppend,
} from '../engine/ports.ts';
import { type Link, link, partDigest } from './chain.ts';
import type { Head } from './heads.ts';
import { sealPart } from './seal.ts';
import { statement } from './statement.ts';
import type { Writing } from './writer.ts';

const insertFact = statement<{
  position: number;
  stream: string;
  version: number;
  type: string;
  envelope: string;
  hash: string;
  clear: string;
  salt: Buffer;
}>()((db, slot) =>
  db.insertInto('facts').values({
    position: slot('position'),
    stream: slot('stream'),
    version: slot('version'),
    type: slot('type'),
    envelope: slot('envelope'),
    hash: slot('hash'),
    clear: slot('clear'),
    salt: slot('salt'),
  }),
);

const insertPart = statement<{
  position: number;
  name: string;
  audience: string;
  scopeKind: string;
  scopeId: string;
  keyId: string;
  sealed: Buffer;
}>()((db, slot) =>
  db.insertInto('parts').values({
    position: slot('position'),
    name: slot('name'),
    audience: slot('audience'),
    scope_kind: slot('scopeKind'),
    scope_id: slot('scopeId'),
    key_id: slot('keyId'),
    sealed: slot('sealed'),
  }),
);

type SealedPart = PartToSeal & { readonly keyId: string; readonly sealed: Buffer };

interface Prepared {
  readonly fact: FactToAppend;
  readonly link: Link;
  readonly parts: readonly SealedPart[];
}

/**
 * All or none: whatever can be refused is refused before the first row is written.
 * @throws StaleStream, UnstorableValue
 */
export async function append(
  writing: Writing,
  appends: readonly StreamAppend[],
): Promise<readonly ReadFact[]> {
  const prepared: Prepared[] = [];
  for (const { stream, expected, facts } of appends) {
    let head = await writing.heads.of(stream);
    if (head.version !== expected) throw new StaleStream(stream, expected, head.version);
    for (const fact of facts) {
      const next = await prepare(writing, stream, head, fact);
      prepared.push(next);
      head = { version: next.link.envelope.version, hash: next.link.hash };
    }
  }
  for (const next of prepared) await write(writing, next);
  for (const { stream } of appends) {
    const last = prepared.findLast(({ link: { envelope } }) => envelope.stream === stream);
    if (last !== undefined) {
      await writing.heads.move(stream, last.link.envelope.version, last.link.hash);
    }
  }
  return prepared.map(asRead);
}

async function prepare(
  writing: Writing,
  stream: string,
  head: Head,
  fact: FactToAppend,
): Promise<Prepared> {
  const parts = await sealParts(writing, stream, head.version + 1, fact);
  const digests = parts.map(({ name, audience, sealed }) => ({
    name,
    audience,
    digest: partDigest(sealed),
  }));
  return { fact, link: link(stream, head, fact, digests), parts };
}

async function write(writing: Writing, { link: made, parts }: Prepared): Promise<void> {
  const { envelope, text, hash, clear, salt } = made;
  const { stream, version, type } = envelope;
  const position = await writing.heads.nextPosition();
  const row = { position, stream, version, type, envelope: text, hash, clear, salt };
  await insertFact.run(writing.connection, row);
  for (const part of parts) await writePart(writing, position, part);
}

/** In order of name, as the envelope lists them. */
async function sealParts(
  writing: Writing,
  stream: string,
  version: number,
  fact: FactToAppend,
): Promise<readonly SealedPart[]> {
  const sealed: SealedPart[] = [];
  for (const part of [...fact.parts].sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const { name, audience, scope } = part;
    const { id, key } = await writing.keys.newDataKey('part', { ...scope, audience });
    const place = { stream, version, type: fact.type, name, audience };
    sealed.push({ ...part, keyId: id, sealed: sealPart(place, part.content, key) });
  }
  return sealed;
}

async function writePart(writing: Writing, position: number, part: SealedPart): Promise<void> {
  const { name, audience, keyId, sealed } = part;
  const scope = { scopeKind: part.scope.kind, scopeId: part.scope.id };
  await insertPart.run(writing.connection, { position, name, audience, ...scope, keyId, sealed });
}

function asRead({ fact, link: { envelope, hash } }: Prepared): ReadFact {
  return {
    stream: envelope.stream,
    version: envelope.version,
    type: envelope.type,
    envelope,
    hash,
    clear: fact.clear,
    parts: envelope.parts.map(({ name, audience }) => ({ name, audience, destroyed: false })),
    opened: Object.fromEntries(fact.parts.map(({ name, content }) => [name, content])),
  };
}
