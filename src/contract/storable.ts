// Finds the text that no fact, draft or table could keep (U+0000, half of a surrogate pair), wherever it hides in a message.
import { estTexteStockable } from '../../workflows/kernel/json.ts';
import type { FieldError } from './problemOf.ts';

const message = 'Ce texte contient un caractère qui ne peut pas être conservé.';

/** The first such text, names of fields included; null when everything can be kept. */
export function findUnstorable(value: unknown, path = ''): FieldError | null {
  if (typeof value === 'string') return estTexteStockable(value) ? null : { path, message };
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    // The name itself cannot be told: the place that holds it is.
    if (!estTexteStockable(name)) return { path, message };
    const found = findUnstorable(inner, path === '' ? name : `${path}.${name}`);
    if (found) return found;
  }
  return null;
}
