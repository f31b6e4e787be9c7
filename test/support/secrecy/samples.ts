// Data that a command might be sent by who has no idea of the case: every field there, of the right shape.

import type { z } from 'zod';
import { filled, type Shape, shapeOf, textKind } from './textFields.ts';

export interface Samples {
  /** What every id in it names. */
  readonly id: string;
  readonly today: string;
}

export function sampleOf(schema: z.ZodType, samples: Samples): unknown {
  return sample(shapeOf(schema), samples);
}

const texts = {
  texte: 'Un essai.',
  telephone: '06 00 00 00 00',
  codePostal: '71300',
  courriel: 'essai@exemple.invalid',
} as const;

const shapes = ['09:00', '2026-10', 'a'.repeat(64)];

function sample(nullable: Shape, samples: Samples): unknown {
  const shape = filled(nullable);
  const kind = textKind(shape);
  if (kind) return texts[kind];
  if (shape.enum) return shape.enum[0];
  if (shape.const !== undefined) return shape.const;
  if (shape.items) return [sample(shape.items, samples)];
  if (shape.properties) {
    const fields = Object.entries(shape.properties);
    return Object.fromEntries(fields.map(([name, one]) => [name, sample(one, samples)]));
  }
  if (shape.format === 'date') return samples.today;
  if (shape.format === 'uuid' || shape.format === 'lowercase') return samples.id;
  switch (shape.type) {
    case 'boolean':
      return true;
    case 'integer':
      return 20;
    default:
      return shapes.find((one) => new RegExp(shape.pattern ?? '').test(one)) ?? '';
  }
}
