// Canonical bytes: JSON values as their one exact text (RFC 8785), and what may not be stored refused.
import canonicalize from 'canonicalize';
import type { Json } from '../../workflows/kernel/json.ts';

/** A value that has no exact canonical text. `path` is like `freins.0.theme`. */
export class UnstorableValue extends Error {
  override readonly name = 'UnstorableValue';
  readonly path: string;
  readonly why: string;
  constructor(path: readonly (string | number)[], why: string) {
    super(`${path.join('.') || 'the value'}: ${why}`);
    this.path = path.join('.');
    this.why = why;
  }
}

/**
 * The canonical text of a value.
 * @throws UnstorableValue for floats and unsafe integers, strings not in NFC, U+0000, lone surrogates, keys that are not
 * ASCII, and whatever is not JSON (undefined, dates, cycles).
 */
export function canonical(value: Json): string {
  check(value, []);
  const text = canonicalize(value);
  if (text === undefined) throw new UnstorableValue([], 'is not JSON');
  return text;
}

/** Nothing reads deeper than this; a cycle ends here too. */
const MAX_DEPTH = 64;

function check(value: unknown, path: (string | number)[]): void {
  switch (typeof value) {
    case 'boolean':
      return;
    case 'string':
      checkString(value, path);
      return;
    case 'number':
      if (!Number.isSafeInteger(value)) throw new UnstorableValue(path, 'is not a safe integer');
      return;
    case 'object':
      if (value !== null) checkObject(value, path);
      return;
    default:
      throw new UnstorableValue(path, `is ${typeof value}, not JSON`);
  }
}

function checkObject(value: object, path: (string | number)[]): void {
  if (path.length >= MAX_DEPTH) throw new UnstorableValue(path, 'is too deep');
  if (Array.isArray(value)) checkArray(value, path);
  else checkPlainObject(value, path);
}

function checkArray(values: readonly unknown[], path: (string | number)[]): void {
  for (let index = 0; index < values.length; index += 1) {
    path.push(index);
    check(values[index], path);
    path.pop();
  }
}

function checkPlainObject(value: object, path: (string | number)[]): void {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new UnstorableValue(path, 'is not a plain object');
  }
  for (const [key, field] of Object.entries(value)) {
    path.push(key);
    if (!/^[\x20-\x7e]*$/.test(key)) throw new UnstorableValue(path, 'its key is not ASCII');
    check(field, path);
    path.pop();
  }
}

function checkString(text: string, path: readonly (string | number)[]): void {
  // Most texts are printable ASCII, where nothing can be wrong.
  if (/^[\x20-\x7e]*$/.test(text)) return;
  if (text.includes('\u0000')) throw new UnstorableValue(path, 'contains U+0000');
  if (!text.isWellFormed()) throw new UnstorableValue(path, 'contains a lone surrogate');
  if (text !== text.normalize('NFC')) throw new UnstorableValue(path, 'is not in Unicode NFC');
}
