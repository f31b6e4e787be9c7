// Walks the routes as somebody, and holds the answers against what that somebody may know.
import { expect } from 'vitest';
import type { RouteName } from '../../../src/contract/routes.ts';
import type { Agent } from '../doors.ts';
import { type Answer, asked } from './answers.ts';
import { type Forbidden, leaksOf } from './leaks.ts';
import { asksOf, type Pool, readings } from './walk.ts';

/** Hundreds of questions in a row. */
export const LONG = 120_000;

export async function walk(
  http: Agent,
  pool: Pool,
  names: readonly RouteName[] = readings,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const name of names) {
    for (const ask of asksOf(name, pool)) answers.push(await asked(http, ask));
  }
  return answers;
}

/** Each leak once. */
export function leaks(answers: readonly Answer[], forbidden: Forbidden): string[] {
  return [...new Set(answers.flatMap((answer) => leaksOf(answer, forbidden)))];
}

export const toldIn = (answers: readonly Answer[]) => answers.map(({ text }) => text).join('\n');

/** Answers to one question, the ids of what may not be known apart, are one and the same; how many questions there were. */
export function expectSame(answers: readonly Answer[], ids: readonly string[]): number {
  const apart = (text: string) => ids.reduce((all, id) => all.replaceAll(id, 'ID'), text);
  const first = new Map<string, string>();
  for (const { ask, status, headers, text } of answers) {
    const put = JSON.stringify([ask.route, ask.path, ask.query, ask.body]);
    const whole = [status, headers, apart(text)].join('\n');
    const same = first.get(apart(put)) ?? whole;
    first.set(apart(put), same);
    expect([put, whole]).toEqual([put, same]);
  }
  return first.size;
}
