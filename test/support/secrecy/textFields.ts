// The fields of a schema in which a person may be spoken of: free texts, and names, numbers and addresses of a fixed shape.
import { z } from 'zod';

/** As much of a JSON Schema as is looked at here. */
const Shape = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  get properties(): z.ZodOptional<z.ZodRecord<z.ZodString, typeof Shape>> {
    return z.record(z.string(), Shape).optional();
  },
  get items(): z.ZodOptional<typeof Shape> {
    return Shape.optional();
  },
  get anyOf(): z.ZodOptional<z.ZodArray<typeof Shape>> {
    return z.array(Shape).optional();
  },
});
export type Shape = z.infer<typeof Shape>;

export type TextKind = 'texte' | 'telephone' | 'codePostal' | 'courriel';

export function shapeOf(schema: z.ZodType): Shape {
  return Shape.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}

/** What is there when it is not null. */
export function filled(shape: Shape): Shape {
  return shape.anyOf?.find(({ type }) => type !== 'null') ?? shape;
}

/** Hours, months, digests and salts say nothing of anybody; a reference is an id, as a uuid is. */
const silent = ['[01]\\d|2[0-3]', '0[1-9]|1[0-2]', '[0-9a-f]{', 'AG-\\d{4}'];
const patterns: { readonly [sample: string]: TextKind } = {
  '06 00 00 00 00': 'telephone',
  '71300': 'codePostal',
};

/** Null for what is no text of anybody: ids, days, words of a closed list. A shape never met before throws. */
export function textKind(shape: Shape): TextKind | null {
  const { type, format, pattern } = shape;
  const text = type === 'string' || (Array.isArray(type) && type.includes('string'));
  if (!text || shape.enum || shape.const !== undefined) return null;
  if (format === 'uuid' || format === 'lowercase' || format === 'date') return null;
  if (format === 'email') return 'courriel';
  if (pattern === undefined && format === undefined) return 'texte';
  if (silent.some((known) => pattern?.includes(known))) return null;
  const sample = Object.keys(patterns).find((one) => new RegExp(pattern ?? '').test(one));
  const kind = sample === undefined ? undefined : patterns[sample];
  if (!kind) throw new Error(`a text of an unknown shape: ${JSON.stringify(shape)}`);
  return kind;
}

/** Paths of such fields, `contacts nom` for any element of a list. */
export function textPaths(shape: Shape, path = ''): string[] {
  const { properties, items } = filled(shape);
  const below = (name: string) => (path === '' ? name : `${path} ${name}`);
  if (properties) {
    return Object.entries(properties).flatMap(([name, one]) => textPaths(one, below(name)));
  }
  if (items) return textPaths(items, path);
  return textKind(filled(shape)) ? [path] : [];
}
