// What a fact is: a versioned past participle whose schema says, field by field, its part and its audience.
import type { z } from 'zod';
import type { Jour } from '../dates.ts';
import type { Audience } from './audience.ts';
import type { JsonObject } from './json.ts';

/** Whose key wraps a part's key: destroying that scope destroys the part. */
export type ScopeKind = 'case' | 'person' | 'agent' | 'organisation';

/** The two sides of an accompagnement global, each with its own private stream. */
export type Cote = 'emploi' | 'social';

/** One sealed part: its fields, who may open it ("selonFait": the clear field `audience` says it), whose key. */
export interface PartSpec {
  readonly audience: Audience | 'selonFait';
  readonly scope: ScopeKind;
  readonly schema: z.ZodObject;
  /** A crèche opens it only as long as the place runs that it was written for. */
  readonly pendantLaPlace?: boolean;
  /** AG-28. Of those who are asked to take over a seat, only whom this very fact asks opens it (`Place.relais`). */
  readonly auReceveur?: boolean;
}

/**
 * The definition of one type of fact.
 * `clear` is the allow-list of ids, states, dates and neutral classes (docs/decisions/0003); everything personal is in `parts`.
 * `source` names the law, the local convention or "usage" it comes from.
 */
export interface FactSpec {
  readonly type: `${string}.v${number}`;
  readonly label: string;
  readonly source: string;
  readonly clear: z.ZodObject;
  readonly parts: { readonly [name: string]: PartSpec };
}

export type ClearOf<S extends FactSpec> = z.infer<S['clear']>;
export type PartsOf<S extends FactSpec> = {
  [K in keyof S['parts']]?: z.infer<S['parts'][K]['schema']>;
};

/** Whom a private stream of a case is for. A closed set: a cursor counts each, and names none that its reader may not know. */
export const privateKeys = ['emploi', 'social', 'referents'] as const;
export type PrivateKey = (typeof privateKeys)[number];

/** One side's private stream, folded: its own reminders, never fed to the joint chart. */
export interface PrivateState {
  readonly rappels: readonly { readonly id: string; readonly due: Jour }[];
  readonly notes: number;
}

/**
 * Where a fact goes: the case's joint stream, one of its private streams, the joint stream of another case (linked
 * requests, a plan to look at again), or a stream that is no case's, named whole.
 */
export type Target = 'joint' | PrivateKey | { readonly case: string } | { readonly stream: string };

/** A fact that `decide` asks to write. The store gives it its version, seals its parts and chains it. */
export interface NewFact {
  readonly on: Target;
  readonly type: string;
  readonly clear: JsonObject;
  readonly parts: { readonly [name: string]: JsonObject };
  /** The id that a part's scope hangs on, when it is not the case's own (a person, an agent). */
  readonly scopeIds?: { readonly [K in ScopeKind]?: string };
  /** The day the thing happened, which may be before the day it was written down. */
  readonly occurredOn: Jour;
  readonly rules: readonly string[];
}

/** Who acted, and as what, at that time. `systeme` is the clock of deadlines. */
export interface Actor {
  readonly agent: string | 'systeme';
  readonly organisation: string | null;
  readonly role: string | null;
  readonly seat: string | null;
}

/** A fact as the folds see it: what is clear, who, and both times. */
export interface ClearFact<T extends string = string, C = JsonObject> {
  readonly type: T;
  readonly clear: C;
  readonly actor: Actor;
  /** The case's joint (or private) stream version of this fact, from 1. */
  readonly version: number;
  readonly occurredOn: Jour;
  /** ISO instant, UTC, milliseconds. */
  readonly recordedAt: string;
}

/** A fact with those of its parts that the reader may open; a part absent is closed or destroyed. */
export interface OpenedFact extends ClearFact {
  readonly parts: { readonly [name: string]: JsonObject | undefined };
}

/** The event that the chart of a pathway folds for one type of fact; for a union of definitions, the union of theirs. */
export type FactEvent<S extends FactSpec> = S extends FactSpec
  ? ClearFact<S['type'], ClearOf<S>>
  : never;

export function defineFact<const S extends FactSpec>(spec: S): S {
  return spec;
}

interface FactBody<S extends FactSpec> {
  readonly on: Target;
  readonly clear: ClearOf<S>;
  readonly parts: { [K in keyof S['parts']]: z.infer<S['parts'][K]['schema']> | undefined };
  readonly occurredOn: Jour;
  readonly rules: readonly string[];
  readonly scopeIds?: { readonly [K in ScopeKind]?: string };
}

/** Builds a fact of one definition, its schemas checked: a decision that writes a malformed fact is a bug and throws. */
export function fact<S extends FactSpec>(spec: S, body: FactBody<S>): NewFact {
  const parts: Record<string, JsonObject> = {};
  for (const [name, part] of Object.entries(spec.parts)) {
    const content = body.parts[name];
    if (content !== undefined) parts[name] = part.schema.parse(content) as JsonObject;
  }
  return {
    on: body.on,
    type: spec.type,
    clear: spec.clear.parse(body.clear) as JsonObject,
    parts,
    occurredOn: body.occurredOn,
    rules: body.rules,
    ...(body.scopeIds ? { scopeIds: body.scopeIds } : {}),
  };
}
