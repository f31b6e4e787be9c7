// For whom the sealed parts of a fact are: what its definition says or, where the fact itself says it, its clear part.
import { getFactSpec } from '../../workflows/facts.ts';
import type { Audience } from '../../workflows/kernel/audience.ts';
import type { ClearFact, OpenedFact, PartSpec } from '../../workflows/kernel/fact.ts';
import type { JsonObject } from '../../workflows/kernel/json.ts';

export function audienceOf(part: PartSpec, clear: JsonObject): Audience {
  if (part.audience !== 'selonFait') return part.audience;
  const audience = clear['audience'];
  // The fact's own schema lets nothing but audiences into this field.
  return audience as Audience;
}

export function audiencesOf({ type, clear }: Pick<ClearFact, 'type' | 'clear'>): Audience[] {
  return Object.values(getFactSpec(type).parts).map((part) => audienceOf(part, clear));
}

/** Skeletons of commands are no part of what a fact says. */
export const isTold = (audience: Audience): boolean => audience !== 'systeme';

/** Of the parts that are opened. */
export function audiencesThere({ type, clear, parts }: OpenedFact): Audience[] {
  return Object.entries(getFactSpec(type).parts)
    .filter(([name]) => parts[name] !== undefined)
    .map(([, part]) => audienceOf(part, clear));
}
