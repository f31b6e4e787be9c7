// Says, field by field, what a schema refuses of what came from outside.
import type { z } from 'zod';
import type { FieldError } from './problemOf.ts';

/** `prefix` says where the value came from (`query`), nothing for the body. */
export function faultyFields(error: z.ZodError, prefix = ''): FieldError[] {
  return error.issues.flatMap((issue) => {
    const path = [prefix, ...issue.path.map(String)].filter(Boolean);
    // A field that nobody expects is named itself, rather than the object that holds it.
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: [...path, key].join('.'),
        message: 'Champ inconnu.',
      }));
    return [{ path: path.join('.'), message: issue.message }];
  });
}
