// The two ways a call can fail: the server said no (a Problem), or nobody answered.
import type { Problem } from '../../contract/problem.ts';
import { typeset } from '../texts/typeset.ts';

/** The server answered with a problem, already said in French for people. */
export class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    const detail = typeset(problem.detail);
    super(detail);
    this.name = 'Refused';
    this.problem = { ...problem, title: typeset(problem.title), detail };
  }
}

/** No answer came: network cut, server restarting, or an answer that could not be read. */
export class Unreachable extends Error {
  constructor() {
    super('Le serveur ne répond pas. Ce que vous avez écrit est toujours ici.');
    this.name = 'Unreachable';
  }
}

/** One French sentence for any failure, for the places where only a sentence fits. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refused || error instanceof Unreachable) return error.message;
  return 'Quelque chose s’est mal passé. Réessayez dans un instant.';
}
