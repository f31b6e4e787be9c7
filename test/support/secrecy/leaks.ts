// What an answer says that it should not: planted words, words of a parent's situation, ids of cases not to be known of.
import type { Answer } from './answers.ts';
import { holdsAny, wordsIn } from './search.ts';

export interface Forbidden {
  /** Texts that are not this reader's. */
  readonly texts: readonly string[];
  /** Ids of cases and persons that are none of theirs. */
  readonly ids: readonly string[];
  /** Ids of requests that they may not know of: the links of a request, and the decisions of a séance, name some. */
  readonly linked: readonly string[];
}

/** Where a clear fact names another request, which answers 404 to who may not know of it. */
const namesRequests = /(?:\.liees|\.avec|\.decisions\.\d+\.demande|\.before|\.after)(?:\.\d+)?$/;

/** One line a leak: the route, the status, what leaked. What somebody says themselves proves nothing. */
export function leaksOf({ ask, status, headers, text }: Answer, forbidden: Forbidden): string[] {
  const own = JSON.stringify([ask.path, ask.query, ask.body]);
  const leaked = [...leaksIn(headers, forbidden, own), ...leaksIn(text, forbidden, own)];
  return leaked.map((what) => `${ask.route} ${status}: ${what}`);
}

/** What a text should not say, but for what was said in the question. */
export function leaksIn(text: string, { texts, ids, linked }: Forbidden, own = ''): string[] {
  const said = wordsIn(own);
  return [
    ...wordsIn(text).filter((word) => !said.includes(word)),
    ...holdsAny(text, texts).filter((word) => !own.includes(word)),
    ...ids.filter((id) => text.includes(id) && !own.includes(id)),
    ...linked.filter((id) => !own.includes(id) && text.includes(id) && isNamed(text, id)),
  ];
}

function isNamed(text: string, id: string): boolean {
  const json = /[[{].*$/s.exec(text)?.[0] ?? '';
  const paths = json === '' ? [''] : pathsTo(JSON.parse(json), id, '');
  return paths.some((path) => !namesRequests.test(path));
}

function pathsTo(value: unknown, id: string, path: string): string[] {
  if (typeof value === 'string') return value.includes(id) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => pathsTo(one, id, `${path}.${key}`));
}
