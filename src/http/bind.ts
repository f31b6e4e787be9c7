// Ties a route of the table to the function that answers it: reads, checks and types what comes in and what goes out.
import type { Request } from 'express';
import type { z } from 'zod';
import {
  champsInvalides,
  corpsIllisible,
  introuvable,
  signatureRefusee,
} from '../contract/doorProblems.ts';
import { faultyFields } from '../contract/faultyFields.ts';
import type { Problem } from '../contract/problem.ts';
import type { RouteSpec } from '../contract/routeSpec.ts';
import { findUnstorable } from '../contract/storable.ts';
import type { SignedIn } from '../engine/ports/doorkeeper.ts';
import { HttpRefusal } from './httpRefusal.ts';
import type { Reply } from './reply.ts';

/** What a handler is given: everything parsed by the route's own schemas. */
export interface Input<S extends RouteSpec> {
  readonly params: z.output<S['params']>;
  readonly query: z.output<S['query']>;
  readonly body: z.output<S['body']>;
  readonly request: Request;
}

/** The body of the route's answer with the headers that go with it, or a problem. */
export type Answered<S extends RouteSpec> =
  | { readonly body: BodyOf<S['answer']>; readonly headers?: Reply['headers'] }
  | { readonly problem: Problem };

type BodyOf<T> = T extends z.ZodType ? z.output<T> : null;

/** A route with its answer, its types forgotten: what Express needs. */
export interface Binding {
  readonly spec: RouteSpec;
  /** `signedIn` is null on public routes only. */
  answer(request: Request, signedIn: SignedIn | null): Promise<Reply | { problem: Problem }>;
}

/** A route that anyone may call. */
export function open<S extends RouteSpec & { readonly access: 'public' }>(
  spec: S,
  handle: (input: Input<S>) => Promise<Answered<S>>,
): Binding {
  return { spec, answer: async (request) => reply(spec, await handle(readInput(spec, request))) };
}

/** A route for who is signed in. */
export function signed<S extends RouteSpec & { readonly access: 'session' }>(
  spec: S,
  handle: (input: Input<S>, signedIn: SignedIn) => Promise<Answered<S>>,
): Binding {
  return {
    spec,
    async answer(request, signedIn) {
      if (!signedIn) throw new Error(`${spec.path} was called without a session`);
      return reply(spec, await handle(readInput(spec, request), signedIn));
    },
  };
}

/** A route for who signs what they send: nothing of it is looked at before. */
export function signedBody<S extends RouteSpec & { readonly access: 'signature' }>(
  spec: S,
  isGenuine: (request: Request, params: z.output<S['params']>) => boolean,
  handle: (input: Input<S>) => Promise<Answered<S>>,
): Binding {
  return {
    spec,
    async answer(request) {
      const params = readParams<S['params']>(spec.params, request);
      if (!isGenuine(request, params)) throw new HttpRefusal(signatureRefusee);
      return reply(spec, await handle(readInput(spec, request)));
    },
  };
}

function reply(
  { status, produces }: RouteSpec,
  answered: { body: unknown; headers?: Reply['headers'] } | { problem: Problem },
): Reply | { problem: Problem } {
  return 'problem' in answered ? answered : { status, produces, ...answered };
}

function readInput<S extends RouteSpec>(spec: S, request: Request): Input<S> {
  return {
    params: readParams<S['params']>(spec.params, request),
    query: parse<S['query']>(spec.query, request.query, 'query'),
    body: parse<S['body']>(spec.body, request.body ?? {}, ''),
    request,
  };
}

/** A malformed id names nothing: the same answer as an id that names nothing. */
function readParams<T extends z.ZodType>(schema: T, request: Request): z.output<T> {
  const params = schema.safeParse(request.params);
  if (!params.success) throw new HttpRefusal(introuvable);
  return params.data;
}

function parse<T extends z.ZodType>(schema: T, value: unknown, prefix: string): z.output<T> {
  const parsed = withoutEnd(() => schema.safeParse(value));
  if (!parsed.success) throw new HttpRefusal(champsInvalides(faultyFields(parsed.error, prefix)));
  const unstorable = withoutEnd(() => findUnstorable(parsed.data, prefix));
  if (unstorable) throw new HttpRefusal(champsInvalides([unstorable]));
  return parsed.data;
}

/** JSON nested thousands of times deep exhausts the stack of whoever walks it: unreadable, not a breakdown. */
function withoutEnd<T>(walk: () => T): T {
  try {
    return walk();
  } catch (error) {
    if (error instanceof RangeError) throw new HttpRefusal(corpsIllisible);
    throw error;
  }
}
