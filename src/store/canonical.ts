// Canonical bytes: JSON values as their one exact text (RFC 8785), and what may not be stored refused.
import type { Json } from '../../workflows/kernel/json.ts';

type Path = (string | number)[];

/** A value that has no exact canonical text. `path` is like `freins.0.theme`. */
export class UnstorableValue extends Error {
  override readonly name = 'UnstorableValue';
  readonly path: string;
  readonly why: string;
  constructor(path: Readonly<Path>, why: string) {
    super(`${path.join('.') || 'the value'}: ${why}`);
    this.path = path.join('.');
    this.why = why;
  }
}

/**
 * The canonical text of a value. Checked and written in one pass: the package `canonicalize` gives the same texts
 * (LOG-20 holds both together) in five times as long, on the way of every fact.
 * @throws UnstorableValue for floats and unsafe integers, strings not in NFC, U+0000, lone surrogates, keys that are not
 * ASCII, and whatever is not JSON (undefined, dates, cycles).
 */
export function canonical(value: Json): string {
  return textOf(value, []);
}

/** Nothing reads deeper than this; a cycle ends here too. */
const MAX_DEPTH = 64;

function textOf(value: unknown, path: Path): string {
  switch (typeof value) {
    case 'string':
      return stringText(value, path);
    case 'number':
      if (!Number.isSafeInteger(value)) throw new UnstorableValue(path, 'is not a safe integer');
      // RFC 8785 has no negative zero.
      return value === 0 ? '0' : `${value}`;
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return value === null ? 'null' : structureText(value, path);
    default:
      throw new UnstorableValue(path, `is ${typeof value}, not JSON`);
  }
}

function structureText(value: object, path: Path): string {
  if (path.length >= MAX_DEPTH) throw new UnstorableValue(path, 'is too deep');
  return Array.isArray(value) ? arrayText(value, path) : objectText(value, path);
}

function arrayText(values: readonly unknown[], path: Path): string {
  let text = '[';
  for (let index = 0; index < values.length; index += 1) {
    path.push(index);
    text += (index === 0 ? '' : ',') + textOf(values[index], path);
    path.pop();
  }
  return `${text}]`;
}

function objectText(value: object, path: Path): string {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new UnstorableValue(path, 'is not a plain object');
  }
  const fields = Object.entries(value).sort(byKey);
  let text = '{';
  for (const [key, field] of fields) {
    path.push(key);
    if (!isPlain(key)) throw new UnstorableValue(path, 'its key is not ASCII');
    text += `${text === '{' ? '' : ','}${JSON.stringify(key)}:${textOf(field, path)}`;
    path.pop();
  }
  return `${text}}`;
}

/** By UTF-16 code units, as RFC 8785 asks. */
function byKey([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

function stringText(text: string, path: Path): string {
  if (!isPlain(text)) checkString(text, path);
  // ECMAScript's own quoting of strings is the one that RFC 8785 took.
  return JSON.stringify(text);
}

/** Printable ASCII, where nothing can be wrong. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

function checkString(text: string, path: Path): void {
  if (text.includes('\u0000')) throw new UnstorableValue(path, 'contains U+0000');
  if (!text.isWellFormed()) throw new UnstorableValue(path, 'contains a lone surrogate');
  if (text !== text.normalize('NFC')) throw new UnstorableValue(path, 'is not in Unicode NFC');
}
