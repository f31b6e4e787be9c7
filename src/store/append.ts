// Appending facts to streams: versions checked, parts sealed, each fact chained to the one before.
import {
  type FactToAppend,
  type PartToSeal,
  type ReadFact,
  StaleStream,
  type StreamAppend,
} from '../engine/ports.ts';
import { type Link, link, partDigest } from './chain.ts';
import { type Head, none } from './heads.ts';
import { sealPart } from './seal.ts';
import type { Writing } from './writing.ts';

type SealedPart = PartToSeal & { readonly keyId: string; readonly sealed: Buffer };

interface Prepared {
  readonly fact: FactToAppend;
  readonly link: Link;
  readonly parts: readonly SealedPart[];
}

/**
 * All or none: whatever can be refused is refused before the first row is made.
 * @throws StaleStream, UnstorableValue
 */
export async function append(
  writing: Writing,
  appends: readonly StreamAppend[],
): Promise<readonly ReadFact[]> {
  const prepared: Prepared[] = [];
  const heads = await writing.heads.of(appends.map(({ stream }) => stream));
  for (const { stream, expected, facts } of appends) {
    let head = heads.get(stream) ?? none;
    if (head.version !== expected) throw new StaleStream(stream, expected, head.version);
    for (const fact of facts) {
      const next = await prepare(writing, stream, head, fact);
      prepared.push(next);
      head = { version: next.link.envelope.version, hash: next.link.hash };
    }
  }
  for (const next of prepared) add(writing, next);
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

function add(writing: Writing, { link: made, parts }: Prepared): void {
  const { envelope, text, hash, clear, salt } = made;
  const { stream, version, type } = envelope;
  const position = writing.nextPosition;
  writing.facts.add({ position, stream, version, type, envelope: text, hash, clear, salt });
  for (const { name, audience, scope, keyId, sealed } of parts) {
    const { kind: scopeKind, id: scopeId } = scope;
    writing.parts.add({ position, name, audience, scopeKind, scopeId, keyId, sealed });
  }
  writing.heads.move(stream, { version, hash });
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
