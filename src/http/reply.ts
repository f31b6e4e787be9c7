// Writes an answer of the API: JSON or a problem, never stored by anyone on the way.
import type { ServerResponse } from 'node:http';
import type { Problem } from '../contract/problem.ts';

export interface Headers {
  readonly [name: string]: string;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
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
  sendJson(response, reply.status, 'application/json; charset=utf-8', reply.body, reply.headers);
}

export function sendProblem(
  response: ServerResponse,
  problem: Problem,
  headers: Headers = {},
): void {
  sendJson(response, problem.status, 'application/problem+json; charset=utf-8', problem, headers);
}

function sendJson(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: unknown,
  headers: Headers = {},
): void {
  const text = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    ...always,
    'Content-Type': contentType,
    'Content-Length': text.length,
    ...headers,
  });
  response.end(text);
}
