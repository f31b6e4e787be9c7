// From the facts of a decision to what the log appends: streams, expected versions, sealed parts, states.
import type { Instant } from '../../workflows/dates.ts';
import { getFactSpec } from '../../workflows/facts.ts';
import type { Actor, NewFact, OpenedFact } from '../../workflows/kernel/fact.ts';
import type { Json, JsonObject } from '../../workflows/kernel/json.ts';
import type { Pathway } from '../../workflows/kernel/pathway.ts';
import { audienceOf } from './audiences.ts';
import type { StreamKey } from './cursor.ts';
import { applyOpened, type LoadedCase, streamOf } from './loadedCase.ts';
import type { FactToAppend, PartToSeal, StreamAppend } from './ports.ts';
import { type DataSchema, skeletonOf } from './skeleton.ts';

/** The command that facts come from. */
export interface Origin {
  readonly id: string;
  readonly type: string;
  readonly data: JsonObject;
  /** The command's own, that read its data; null where nobody sent any. */
  readonly schema: DataSchema | null;
}

/** What is the same for every fact of one command. */
export interface Writing {
  readonly actor: Actor;
  readonly actingFor: string | null;
  readonly origin: Origin;
  readonly now: Instant;
  readonly settingsVersion: number;
}

/** What facts are written on: the folds of the cases they touch, and the versions of the streams that are no case's. */
export interface Ground {
  /** The case that the command is about; its private streams are meant when a fact names no case. Null: none. */
  readonly own: string | null;
  readonly cases: ReadonlyMap<string, LoadedCase>;
  readonly versions: ReadonlyMap<string, number>;
}

export interface Written {
  readonly appends: readonly StreamAppend[];
  /** The cases of the ground with these facts folded in. */
  readonly cases: ReadonlyMap<string, LoadedCase>;
}

/** Where a fact goes: a stream, and of which case it is the which. */
interface Aim {
  readonly stream: string;
  readonly of: { readonly caseId: string; readonly key: StreamKey } | null;
}

function aimOf({ on, type }: NewFact, own: string | null): Aim {
  if (typeof on === 'object' && 'stream' in on) return { stream: on.stream, of: null };
  const caseId = typeof on === 'string' ? own : on.case;
  if (caseId === null) throw new Error(`${type} belongs to a case`);
  const key = typeof on === 'string' ? on : 'joint';
  return { stream: streamOf(caseId, key), of: { caseId, key } };
}

/** The other cases that these facts are written on. */
export function otherCases(facts: readonly NewFact[]): readonly string[] {
  const ids = facts.flatMap(({ on }) => (typeof on === 'object' && 'case' in on ? [on.case] : []));
  return [...new Set(ids)];
}

/** The streams that these facts name whole. */
export function wholeStreams(facts: readonly NewFact[]): readonly string[] {
  const names = facts.flatMap(({ on }) =>
    typeof on === 'object' && 'stream' in on ? [on.stream] : [],
  );
  return [...new Set(names)];
}

function partsOf(fact: NewFact, { stream, of }: Aim): readonly PartToSeal[] {
  const spec = getFactSpec(fact.type);
  return Object.entries(fact.parts).map(([name, content]) => {
    const part = spec.parts[name];
    if (!part) throw new Error(`unknown part ${name} of ${fact.type}`);
    const own = part.scope === 'case' ? of?.caseId : stream.slice(stream.indexOf('/') + 1);
    const id = fact.scopeIds?.[part.scope] ?? own;
    if (!id) throw new Error(`whose key seals ${name} of ${fact.type}?`);
    const scope = { kind: part.scope, id };
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

/** Throws UnreplayableFact when a decision wrote what a chart refuses: nothing is written then. */
export function prepareWriting(
  facts: readonly NewFact[],
  ground: Ground,
  writing: Writing,
): Written {
  const cases = new Map(ground.cases);
  const groups = new Map<string, { expected: number; facts: FactToAppend[] }>();
  const aims = facts.map((fact) => aimOf(fact, ground.own));
  // The command's own data hangs on the first of its facts that lies in a case.
  const keeper = aims.findIndex(({ of }) => of !== null);
  for (const [index, fact] of facts.entries()) {
    const aim = aims[index];
    if (!aim) continue;
    const group = groups.get(aim.stream) ?? { expected: expectedOn(aim, ground), facts: [] };
    groups.set(aim.stream, group);
    const version = group.expected + group.facts.length + 1;
    const loaded = aim.of && folded(cases, aim.of, version, asOpenedFact(fact, writing, version));
    const skeleton = index === keeper ? commandPart(writing.origin, facts, fact, aim) : [];
    const parts = [...partsOf(fact, aim), ...skeleton];
    const state = aim.of && loaded ? stateOf(loaded, aim.of.key) : null;
    const place = { index, count: facts.length };
    group.facts.push({ ...toAppend(fact, parts, loaded, writing), ...place, state });
  }
  return { appends: [...groups].map(([stream, group]) => ({ stream, ...group })), cases };
}

function expectedOn({ stream, of }: Aim, ground: Ground): number {
  if (!of) return ground.versions.get(stream) ?? 0;
  return ground.cases.get(of.caseId)?.versions[of.key] ?? 0;
}

function folded(
  cases: Map<string, LoadedCase>,
  { caseId, key }: { readonly caseId: string; readonly key: StreamKey },
  version: number,
  fact: OpenedFact,
): LoadedCase {
  const before = cases.get(caseId);
  if (!before) throw new Error(`${fact.type} is written on case ${caseId}, which is not loaded`);
  const after = applyOpened(before, key, version, fact);
  cases.set(caseId, after);
  return after;
}

/** Folded states are JSON by construction: charts and private folds hold texts, numbers, lists and objects only. */
function stateOf(loaded: LoadedCase, key: StreamKey): Json {
  return (key === 'joint' ? loaded.state : loaded.prive[key]) as Json;
}

function commandPart(
  { data, schema }: Origin,
  facts: readonly NewFact[],
  on: NewFact,
  { of }: Aim,
): readonly PartToSeal[] {
  const content = of && schema && skeletonOf(data, facts, on, schema);
  if (!content) return [];
  const scope = { kind: 'case', id: of.caseId } as const;
  return [{ name: 'commande', audience: 'systeme', scope, content }];
}

function toAppend(
  fact: NewFact,
  parts: readonly PartToSeal[],
  loaded: LoadedCase | null,
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
    chart: loaded && chartOf(loaded.pathway),
  };
}
