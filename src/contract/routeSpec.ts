// What a route says of itself before it may exist: method, path, who may call it, what goes in, what may come out.
import { z } from 'zod';

export type Method = 'get' | 'post' | 'put' | 'delete';

/**
 * `session`: 401 without a live session. `signature`: 401 unless the body is signed with a secret shared beforehand.
 * There is no default: a route that does not say it does not compile.
 */
export type Access = 'public' | 'session' | 'signature';

/** What an answer is written in: JSON, or a file as other programs read it. */
export const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar',
} as const;
export type MediaType = (typeof mediaTypes)[keyof typeof mediaTypes];

export interface RouteSpec {
  readonly method: Method;
  /** Below /api, parameters in braces as OpenAPI writes them: `/cases/{caseId}`. */
  readonly path: `/${string}`;
  readonly access: Access;
  /** One French line for the documentation. */
  readonly summary: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodObject;
  /** True when the route reads If-Match. */
  readonly ifMatch: boolean;
  /** What it answers when all went well: the status, and the body, null when there is none. */
  readonly status: 200 | 201 | 204;
  readonly answer: z.ZodType | null;
  readonly produces: MediaType;
  /** Statuses of this route's own refusals; those of its shape (401, 413, 415, 422, 500…) go without saying. */
  readonly problems: readonly number[];
}

const Nothing = z.strictObject({});

/** The body of an answer that is a file. */
export const FileBody = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** What most routes leave out. */
export const takesNothing = {
  params: Nothing,
  query: Nothing,
  body: Nothing,
  ifMatch: false,
  produces: mediaTypes.json,
  problems: [],
} as const;

/** True when the route has a body to read. */
export function takesBody(spec: RouteSpec): boolean {
  return spec.body !== Nothing;
}
