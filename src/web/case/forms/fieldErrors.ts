// What the shared schema, or the server, refuses of a form, field by field and in French.
import type { z } from 'zod';
import { faultyFields } from '../../../contract/faultyFields.ts';
import type { Problem } from '../../../contract/problem.ts';
import { typeset } from '../../texts/typeset.ts';

export type FieldErrors = Record<string, string>;

export function errorsOfSchema(schema: z.ZodType, data: unknown): FieldErrors {
  const parsed = schema.safeParse(data);
  if (parsed.success) return {};
  return firstByPath(faultyFields(parsed.error));
}

/** The server names the same fields, below `data`. */
export function errorsOfProblem(problem: Problem): FieldErrors {
  return firstByPath(
    (problem.errors ?? []).map(({ path, message }) => ({
      path: path.replace(/^(body\.)?data\./, ''),
      message,
    })),
  );
}

function firstByPath(errors: readonly { path: string; message: string }[]): FieldErrors {
  const first: FieldErrors = {};
  for (const { path, message } of errors) first[path] ??= typeset(sayPlainly(message));
  return first;
}

/** An empty choice or an empty date is said the same way everywhere. */
function sayPlainly(message: string): string {
  return /^(Option|Entrée) invalide/.test(message) ? 'Ce champ est à remplir.' : message;
}

/** Empty optional answers travel as null. */
export function withNulls<T extends object>(values: T, optional: readonly (keyof T)[]): object {
  const blanks = optional.filter((name) => values[name] === '' || values[name] === undefined);
  return { ...values, ...Object.fromEntries(blanks.map((name) => [name, null])) };
}
