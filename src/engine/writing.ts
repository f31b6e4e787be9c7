// From the facts of a decision to what the log appends: streams, expected versions, sealed parts, states.
import type { Instant } from '../../workflows/dates.ts';
import { getFactSpec } from '../../workflows/facts.ts';
import type { Audience } from '../../workflows/kernel/audience.ts';
import type { Actor, NewFact, OpenedFact, PartSpec } from '../../workflows/kernel/fact.ts';
import type { Json, JsonObject } from '../../workflows/kernel/json.ts';
import type { Pathway } from '../../workflows/kernel/pathway.ts';
import { applyOpened, keyOf, type LoadedCase, streamOf } from './loadedCase.ts';
import type { FactToAppend, PartToSeal, StreamAppend } from './ports.ts';
import { skeletonOf } from './skeleton.ts';

/** The command that facts come from. */
export interface Origin {
  readonly id: string;
  readonly type: string;
  readonly data: JsonObject;
}

/** What is the same for every fact of one command. */
export interface Writing {
  readonly actor: Actor;
  readonly actingFor: string | null;
  readonly origin: Origin;
  readonly now: Instant;
  readonly settingsVersion: number;
}

export interface Written {
  readonly appends: readonly StreamAppend[];
  /** The case with these facts folded in; the same as before when none is the case's own. */
  readonly loaded: LoadedCase;
}

function audienceOf(part: PartSpec, clear: JsonObject): Audience {
  if (part.audience !== 'selonFait') return part.audience;
  const audience = clear['audience'];
  // The fact's own schema lets nothing but audiences into this field.
  return audience as Audience;
}

function partsOf(fact: NewFact, caseId: string, stream: string): readonly PartToSeal[] {
  const spec = getFactSpec(fact.type);
  return Object.entries(fact.parts).map(([name, content]) => {
    const part = spec.parts[name];
    if (!part) throw new Error(`unknown part ${name} of ${fact.type}`);
    const own = part.scope === 'case' ? caseId : stream.slice(stream.indexOf('/') + 1);
    const scope = { kind: part.scope, id: fact.scopeIds?.[part.scope] ?? own };
    return { name, audience: audienceOf(part, fact.clear), scope, content };
  });
}

function chartOf(pathway: Pathway): FactToAppend['chart'] {
  return { pathway: pathway.id, version: pathway.version, fingerprint: pathway.fingerprint };
}

function asOpenedFact(fact: NewFact, writing: Writing, version: number): OpenedFact {
  const { type, clear, occurredOn, parts } = fact;
  const { actor, now } = writing;
  return { type, clear, actor, version, occurredOn, recordedAt: now, parts };
}

/**
 * `versions`: those of the streams named whole by a fact's target (people, agents…), 0 for a new one.
 * Throws UnreplayableFact when a decision wrote what its own chart refuses: nothing is written then.
 */
export function prepareWriting(
  before: LoadedCase,
  facts: readonly NewFact[],
  versions: ReadonlyMap<string, number>,
  writing: Writing,
): Written {
  let loaded = before;
  // The command's own data hangs on the first of its facts that lies in the case.
  const keeper = facts.findIndex((fact) => typeof fact.on === 'string');
  const groups = new Map<string, { expected: number; facts: FactToAppend[] }>();
  for (const [index, fact] of facts.entries()) {
    const stream = typeof fact.on === 'string' ? streamOf(before.caseId, fact.on) : fact.on.stream;
    const expected = versions.get(stream) ?? before.versions[keyOf(stream)];
    const group = groups.get(stream) ?? { expected, facts: [] };
    groups.set(stream, group);
    if (typeof fact.on === 'string') {
      const version = expected + group.facts.length + 1;
      loaded = applyOpened(loaded, fact.on, version, asOpenedFact(fact, writing, version));
    }
    const own = typeof fact.on === 'string' ? before.pathway : null;
    const parts = partsOf(fact, before.caseId, stream);
    const skeleton = index === keeper ? commandPart(writing.origin.data, facts, before.caseId) : [];
    group.facts.push({
      ...toAppend(fact, [...parts, ...skeleton], own, writing),
      index,
      count: facts.length,
      state: stateAfter(loaded, fact),
    });
  }
  const appends = [...groups].map(([stream, group]) => ({ stream, ...group }));
  return { appends, loaded };
}

/** The same for facts of streams that are no case's: agents, organisations, settings, destructions. */
export function streamAppends(
  facts: readonly NewFact[],
  versions: ReadonlyMap<string, number>,
  writing: Writing,
): readonly StreamAppend[] {
  const groups = new Map<string, { expected: number; facts: FactToAppend[] }>();
  for (const [index, fact] of facts.entries()) {
    if (typeof fact.on === 'string') throw new Error(`${fact.type} belongs to a case`);
    const { stream } = fact.on;
    const group = groups.get(stream) ?? { expected: versions.get(stream) ?? 0, facts: [] };
    groups.set(stream, group);
    const parts = partsOf(fact, '', stream);
    const append = toAppend(fact, parts, null, writing);
    group.facts.push({ ...append, index, count: facts.length, state: null });
  }
  return [...groups].map(([stream, group]) => ({ stream, ...group }));
}

/** Folded states are JSON by construction: charts and private folds hold texts, numbers, lists and objects only. */
function stateAfter(loaded: LoadedCase, { on }: NewFact): Json {
  if (typeof on !== 'string') return null;
  return (on === 'joint' ? loaded.state : loaded.prive[on]) as Json;
}

function commandPart(
  data: JsonObject,
  facts: readonly NewFact[],
  caseId: string,
): readonly PartToSeal[] {
  const content = skeletonOf(data, facts);
  const scope = { kind: 'case', id: caseId } as const;
  return content ? [{ name: 'commande', audience: 'systeme', scope, content }] : [];
}

function toAppend(
  fact: NewFact,
  parts: readonly PartToSeal[],
  pathway: Pathway | null,
  writing: Writing,
): Omit<FactToAppend, 'index' | 'count' | 'state'> {
  const { actor, actingFor, origin, now, settingsVersion } = writing;
  return {
    type: fact.type,
    clear: fact.clear,
    parts,
    actor,
    actingFor,
    commandId: origin.id,
    commandType: origin.type,
    occurredOn: fact.occurredOn,
    recordedAt: now,
    rules: fact.rules,
    settingsVersion,
    chart: pathway && chartOf(pathway),
  };
}
