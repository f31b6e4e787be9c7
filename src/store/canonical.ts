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
 * (LOG-20 holds both together) in four times as long, and every fact passes here several times.
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
      // Negative zero becomes zero, as RFC 8785 asks.
      return `${value}`;
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
  if (Array.isArray(value)) return arrayText(value, path);
  if (!isPlainObject(value)) throw new UnstorableValue(path, 'is not a plain object');
  return objectText(value, path);
}

function arrayText(values: readonly unknown[], path: Path): string {
  let text = '[';
  for (let index = 0; index < values.length; index += 1) {
    path.push(index);
    text += index === 0 ? textOf(values[index], path) : `,${textOf(values[index], path)}`;
    path.pop();
  }
  return `${text}]`;
}

function objectText(value: PlainObject, path: Path): string {
  // sort() compares UTF-16 code units, as RFC 8785 asks.
  const keys = Object.keys(value).sort();
  let text = '{';
  for (const key of keys) {
    path.push(key);
    text += `${text === '{' ? '' : ','}${keyText(key, path)}${textOf(value[key], path)}`;
    path.pop();
  }
  return `${text}}`;
}

interface PlainObject {
  readonly [key: string]: unknown;
}

function isPlainObject(value: object): value is PlainObject {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The keys of schemas come again and again. */
const keyTexts = new Map<string, string>();
const KEYS_REMEMBERED = 4096;

function keyText(key: string, path: Path): string {
  const known = keyTexts.get(key);
  if (known !== undefined) return known;
  if (!/^[\x20-\x7e]*$/.test(key)) throw new UnstorableValue(path, 'its key is not ASCII');
  if (keyTexts.size >= KEYS_REMEMBERED) keyTexts.clear();
  const text = `${JSON.stringify(key)}:`;
  keyTexts.set(key, text);
  return text;
}

function stringText(text: string, path: Path): string {
  // Printable ASCII without quotes or backslashes: nothing can be wrong, nothing is escaped.
  if (/^[\x20\x21\x23-\x5b\x5d-\x7e]*$/.test(text)) return `"${text}"`;
  if (text.includes('\u0000')) throw new UnstorableValue(path, 'contains U+0000');
  if (!text.isWellFormed()) throw new UnstorableValue(path, 'contains a lone surrogate');
  if (text !== text.normalize('NFC')) throw new UnstorableValue(path, 'is not in Unicode NFC');
  // ECMAScript's own quoting of strings is the one that RFC 8785 took.
  return JSON.stringify(text);
}
