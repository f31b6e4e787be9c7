// A no of the HTTP door, with the headers that go with it, on its way to the one place that answers.
import type { Problem } from '../contract/problem.ts';

export class HttpRefusal extends Error {
  readonly problem: Problem;
  readonly headers: { readonly [name: string]: string };
  constructor(problem: Problem, headers: { readonly [name: string]: string } = {}) {
    super(problem.code);
    this.name = 'HttpRefusal';
    this.problem = problem;
    this.headers = headers;
  }
}
