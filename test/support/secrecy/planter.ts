// Plants a word of its own in every text that a command takes: a field added later is planted by itself.
import type { z } from 'zod';
import { filled, type Shape, shapeOf, type TextKind, textKind } from './textFields.ts';

/** Asks for a planted word where a text is needed. */
export const MOT = '*';

export class Planter {
  private count = 0;
  private readonly shapes = new Map<z.ZodType, Shape>();

  /** The data of a command with a word in each text that they leave out or ask for; null stays null. */
  plant(label: string, schema: z.ZodType, data: object): object {
    const shape = this.shapes.get(schema) ?? shapeOf(schema);
    this.shapes.set(schema, shape);
    const whole = this.fill(filled(shape), data, label);
    return typeof whole === 'object' && whole !== null ? whole : data;
  }

  private fill(shape: Shape, value: unknown, label: string): unknown {
    const kind = textKind(shape);
    if (kind) return value === undefined || value === MOT ? this.word(kind, label) : value;
    const { items, properties } = shape;
    if (items && Array.isArray(value)) {
      return value.map((one) => this.fill(filled(items), one, label));
    }
    if (!properties || typeof value !== 'object' || value === null) return value;
    const given = new Map(Object.entries(value));
    for (const [name, one] of Object.entries(properties)) {
      const below = this.fill(filled(one), given.get(name), `${label}${capital(name)}`);
      if (below !== undefined) given.set(name, below);
    }
    return Object.fromEntries(given);
  }

  /** No word begins another: found, it is that one and no other. */
  private word(kind: TextKind, label: string): string {
    this.count += 1;
    const n = this.count;
    switch (kind) {
      case 'texte':
        return `Zq${n}z${label}`.slice(0, 58);
      case 'courriel':
        return `zq${n}z@exemple.invalid`;
      case 'telephone':
        return `06 ${String(70_000_000 + n).replace(/(\d\d)(?=\d)/g, '$1 ')}`;
      case 'codePostal':
        return String(90_000 + n);
    }
  }
}

const capital = (name: string) => `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
