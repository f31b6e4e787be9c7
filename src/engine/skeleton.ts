// A command's own data, kept so that a what-if can decide again: texts that lie in a sealed part are referred to, not copied.
import type { NewFact } from '../../workflows/kernel/fact.ts';
import type { Json, JsonObject } from '../../workflows/kernel/json.ts';

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

/** The data with every sealed text replaced by `{ $: place }`. Null when there is nothing to keep. */
export function skeletonOf(data: JsonObject, facts: readonly NewFact[]): JsonObject | null {
  if (Object.keys(data).length === 0) return null;
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
