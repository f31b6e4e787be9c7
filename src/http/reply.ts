// Writes an answer of the API: JSON, a file or a problem, never stored by anyone on the way.
import type { ServerResponse } from 'node:http';
import type { Problem } from '../contract/problem.ts';
import { type MediaType, mediaTypes } from '../contract/routeSpec.ts';

export interface Headers {
  readonly [name: string]: string;
}

export interface Reply {
  readonly status: number;
  /** Bytes as they are, anything else as JSON. */
  readonly body: unknown;
  readonly produces: MediaType;
  readonly headers?: Headers | undefined;
}

/** The API answers with data only: nothing of it may run, be framed or be kept. */
const always = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Written by hand: Express would answer 304 on an ETag that says nothing of this viewer's private part. */
export function sendReply(response: ServerResponse, reply: Reply): void {
  if (reply.status === 204) {
    response.writeHead(204, { ...always, ...reply.headers });
    response.end();
    return;
  }
  const { status, body, produces, headers } = reply;
  const text = produces === mediaTypes.json || produces.startsWith('text/');
  const bytes = body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body));
  send(response, status, text ? `${produces}; charset=utf-8` : produces, bytes, headers);
}

export function sendProblem(
  response: ServerResponse,
  problem: Problem,
  headers: Headers = {},
): void {
  const text = Buffer.from(JSON.stringify(problem));
  send(response, problem.status, 'application/problem+json; charset=utf-8', text, headers);
}

function send(
  response: ServerResponse,
  status: number,
  contentType: string,
  bytes: Uint8Array,
  headers: Headers = {},
): void {
  response.writeHead(status, {
    ...always,
    'Content-Type': contentType,
    'Content-Length': bytes.length,
    ...headers,
  });
  response.end(bytes);
}
