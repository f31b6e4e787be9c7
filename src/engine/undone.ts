// What a command throws to be undone whole, its answer kept.
// An answer that undoes what was written for it.
import type { Outcome } from './acting.ts';

/** Undone with its savepoint, although it is an answer: a refused opening gives its reference back. */
export class Undone extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super('undone');
    this.name = 'Undone';
    this.outcome = outcome;
  }
}
