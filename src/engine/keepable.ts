// A draft as it can be kept: texts in Unicode NFC, as they come from any keyboard or paste; numbers whole, names ASCII.
import type { Json, JsonObject } from '../../workflows/kernel/json.ts';

const ascii = /^[\x20-\x7e]*$/;

function kept(value: Json): Json | undefined {
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(kept);
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  return keepable(value as JsonObject) ?? undefined;
}

/** Null when something in it cannot be kept (a fraction, a name that is not ASCII). */
export function keepable(content: JsonObject): JsonObject | null {
  const entries: [string, Json][] = [];
  for (const [name, value] of Object.entries(content)) {
    const inner = kept(value);
    if (inner === undefined || !ascii.test(name)) return null;
    entries.push([name, inner]);
  }
  return Object.fromEntries(entries);
}
