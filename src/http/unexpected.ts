// What nobody expected: told whole to the log, and to the caller as a fixed sentence with a number.
import { panne } from '../contract/doorProblems.ts';
import type { Problem } from '../contract/problem.ts';
import type { Call } from './call.ts';

/** Told of an error that nobody expected, where it happened, and the number that the caller was given. */
export type TellFailure = (error: unknown, where: string, correlationId: string) => void;

export function failureProblem(
  error: unknown,
  { route, correlationId }: Call,
  tellFailure: TellFailure,
): Problem {
  tellFailure(error, route, correlationId);
  return { ...panne, correlationId };
}
