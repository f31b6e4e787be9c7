// A command's own data, kept so that a what-if can decide again: what its facts say already is not kept twice.
import type { NewFact } from '../../workflows/kernel/fact.ts';
import type { Json, JsonObject } from '../../workflows/kernel/json.ts';
import type { AnyCommandSpec } from '../../workflows/kernel/pathway.ts';

export type DataSchema = AnyCommandSpec<object, unknown>['data'];

/** The data as the command's own schema finds them in one of its facts, by name; null when they are not all there. */
export function dataSaidBy(
  clear: JsonObject,
  parts: { readonly [name: string]: JsonObject | undefined },
  schema: DataSchema,
): JsonObject | null {
  const contents = Object.keys(parts)
    .sort()
    .map((name) => parts[name]);
  const read = schema.safeParse(Object.assign({}, clear, ...contents));
  return read.success ? read.data : null;
}

/** Where each text of the sealed parts lies: `{fact index}/{part}/{path}`. Destroying that part destroys it here too. */
function placesOf(facts: readonly NewFact[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const walk = (value: Json | undefined, path: string): void => {
    if (typeof value === 'string') {
      if (!places.has(value)) places.set(value, path);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
  };
  for (const [index, fact] of facts.entries()) {
    for (const [name, part] of Object.entries(fact.parts)) walk(part, `${index}/${name}`);
  }
  return places;
}

/**
 * The data with every sealed text replaced by `{ $: place }`; null when the fact on which they hang says all of them.
 * Both sides of that comparison come from one schema: their keys stand in the same order.
 */
export function skeletonOf(
  data: JsonObject,
  facts: readonly NewFact[],
  on: NewFact,
  schema: DataSchema,
): JsonObject | null {
  if (JSON.stringify(dataSaidBy(on.clear, on.parts, schema)) === JSON.stringify(data)) return null;
  const places = placesOf(facts);
  const refer = (value: Json): Json => {
    if (typeof value === 'string') {
      const place = places.get(value);
      return place === undefined ? value : { $: place };
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(refer);
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([key, inner]) => [key, refer(inner)]),
    );
  };
  return { data: refer(data) };
}
