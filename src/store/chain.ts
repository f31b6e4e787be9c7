// The chain of facts: an envelope's canonical text, its digests under a salt of its own, its hash over the one before.
import { createSecretKey } from 'node:crypto';
import type { Json } from '../../workflows/kernel/json.ts';
import type { Envelope, FactToAppend } from '../engine/ports.ts';
import { canonical } from './canonical.ts';
import { randomBytes } from './chance.ts';
import type { Head } from './heads.ts';
import { hmac, sha256 } from './seal.ts';

const SALT_BYTES = 32;

export type PartDigest = Envelope['parts'][number];

/** One fact as it is written: texts exactly as they were digested. */
export interface Link {
  readonly envelope: Envelope;
  readonly text: string;
  readonly hash: string;
  readonly clear: string;
  readonly salt: Buffer;
}

/** `parts` in order of name. */
export function link(
  stream: string,
  head: Head,
  fact: FactToAppend,
  parts: readonly PartDigest[],
): Link {
  const salt = randomBytes(SALT_BYTES);
  const key = createSecretKey(salt);
  const clear = canonical(fact.clear);
  const envelope: Envelope = {
    format: 1,
    stream,
    version: head.version + 1,
    type: fact.type,
    commandId: fact.commandId,
    commandType: fact.commandType,
    index: fact.index,
    count: fact.count,
    actor: fact.actor,
    actingFor: fact.actingFor,
    occurredOn: fact.occurredOn,
    recordedAt: fact.recordedAt,
    rules: fact.rules,
    settingsVersion: fact.settingsVersion,
    chart: fact.chart,
    clearDigest: hmac(key, clear),
    stateDigest: hmac(key, stateText(fact.state)),
    parts,
    previous: head.hash,
  };
  const text = canonical(jsonOf(envelope));
  return { envelope, text, hash: hashOf(text), clear, salt };
}

/** The hash of a fact: SHA-256 over its envelope's text, in hex. */
export function hashOf(envelopeText: string): string {
  return sha256(envelopeText);
}

/** The digest of a sealed part: SHA-256 over its bytes, in hex. It outlives the bytes. */
export function partDigest(sealed: Buffer): string {
  return sha256(sealed);
}

/** HMAC-SHA256 of a canonical text under a salt, in hex: without the salt nobody can guess short texts. */
export function saltedDigest(text: string, salt: Buffer): string {
  return hmac(createSecretKey(salt), text);
}

/** A state that facts (notes) left as it was comes again and again as the same object. */
const stateTexts = new WeakMap<object, string>();

function stateText(state: Json): string {
  if (typeof state !== 'object' || state === null) return canonical(state);
  const known = stateTexts.get(state) ?? canonical(state);
  stateTexts.set(state, known);
  return known;
}

/** The envelope of a stored text; `verify` is what checks that the text is what was written. */
export function envelopeOf(text: string): Envelope {
  return JSON.parse(text);
}

/** An envelope is JSON; as a type made of interfaces it lacks the index that JsonObject wants. */
function jsonOf(envelope: Envelope) {
  const { actor, chart, parts, ...plain } = envelope;
  return {
    ...plain,
    actor: { ...actor },
    chart: chart && { ...chart },
    parts: parts.map((part) => ({ ...part })),
  };
}
