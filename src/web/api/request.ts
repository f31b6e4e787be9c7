// The only module that calls fetch: follows the table of routes, parses every answer, turns noes into errors.
import type { z } from 'zod';
import { Problem } from '../../contract/problem.ts';
import type { RouteSpec } from '../../contract/routeSpec.ts';
import { API } from '../../contract/routes.ts';
import { Refused, Unreachable } from './refused.ts';

export interface RequestOptions {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The joint version that a decisive command was decided on. */
  readonly ifMatch?: number | null;
}

/** Asks a route that answers with a body. */
export async function ask<S extends z.ZodType>(
  route: RouteSpec & { readonly answer: S },
  options: RequestOptions = {},
): Promise<z.output<S>> {
  const parsed = route.answer.safeParse(await exchange(route, options));
  if (!parsed.success) throw new Unreachable();
  return parsed.data;
}

/** Asks a route that answers with nothing but its status. */
export async function tell(
  route: RouteSpec & { readonly answer: null },
  options: RequestOptions = {},
): Promise<null> {
  await exchange(route, options);
  return null;
}

/** Asks for a file whose question is no part of an address; its name is the one the server gave it. */
export async function fetchFile(
  route: RouteSpec,
  options: RequestOptions,
): Promise<{ readonly name: string; readonly content: Blob }> {
  const response = await send(route, options);
  if (!response.ok) throw refusedBy(await readJson(response));
  const [, name = 'tandem'] =
    /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { name, content: await response.blob() };
}

async function exchange(route: RouteSpec, options: RequestOptions): Promise<unknown> {
  const response = await send(route, options);
  const body = await readJson(response);
  if (!response.ok) throw refusedBy(body);
  return body;
}

async function send(route: RouteSpec, options: RequestOptions): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (options.body !== undefined) headers['content-type'] = 'application/json';
  if (options.ifMatch != null) headers['if-match'] = `"${options.ifMatch}"`;
  try {
    return await fetch(addressOf(route, options), {
      method: route.method.toUpperCase(),
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    });
  } catch {
    throw new Unreachable();
  }
}

/** What a link to download follows: the browser brings the session, and the answer is a file. */
export function addressOf(route: RouteSpec, { params = {}, query = {} }: RequestOptions): string {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const search = new URLSearchParams(query).toString();
  return `${API}${path}${search === '' ? '' : `?${search}`}`;
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text().catch(() => '');
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refusedBy(body: unknown): Refused | Unreachable {
  const problem = Problem.safeParse(body);
  return problem.success ? new Refused(problem.data) : new Unreachable();
}
