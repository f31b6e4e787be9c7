// The ids that a command's data names: whoever or whatever they are, they are read as they stand in its transaction.
import type { Json } from '../../workflows/kernel/json.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function idsIn(data: Json): readonly string[] {
  if (typeof data === 'string') return uuid.test(data) ? [data] : [];
  if (typeof data !== 'object' || data === null) return [];
  return [...new Set(Object.values(data).flatMap((inner: Json) => idsIn(inner)))];
}
