// The edge of the live channel: each message is parsed by its schema, each answer is a value or a Problem.
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { champsInvalides, corpsIllisible, panne } from '../contract/doorProblems.ts';
import { faultyFields } from '../contract/faultyFields.ts';
import type { Ack } from '../contract/live.ts';
import { problemOf } from '../contract/problemOf.ts';
import { findUnstorable } from '../contract/storable.ts';
import type { Result } from '../engine/api.ts';
import type { UnderWay } from './underWay.ts';

/** Told of what nobody expected, with the number that the caller was given. */
export type TellFailure = (error: unknown, message: string, correlationId: string) => void;

export function ackOf<T>(result: Result<T>): Ack<T> {
  if (result.ok) return { ok: true, value: result.value };
  return { ok: false, problem: problemOf(result.refusal, result.errors, result.nearby) };
}

/**
 * A handler of one message. What comes from outside is not believed: neither the message nor that there is somebody to
 * acknowledge to.
 */
export function answering<S extends z.ZodType, T>(
  name: string,
  schema: S,
  { tellFailure, underWay }: { readonly tellFailure: TellFailure; readonly underWay: UnderWay },
  handle: (message: z.output<S>, answer: (ack: Ack<T>) => void) => Promise<void>,
): (message: unknown, ack?: unknown) => void {
  return (message, ack) => {
    const answer = (answered: Ack<T>) => {
      if (typeof ack === 'function') ack(answered);
    };
    if (!underWay.takesMore) return;
    const read = parse(schema, message);
    if (!read.ok) {
      answer({ ok: false, problem: read.problem });
      return;
    }
    const work = handle(read.value, answer).catch((error: unknown) => {
      const correlationId = randomUUID();
      tellFailure(error, name, correlationId);
      answer({ ok: false, problem: { ...panne, correlationId } });
    });
    underWay.add(work);
  };
}

/** JSON nested thousands of times deep exhausts the stack of whoever walks it: unreadable, not a breakdown. */
function parse<S extends z.ZodType>(schema: S, message: unknown): Ack<z.output<S>> {
  try {
    const parsed = schema.safeParse(message);
    if (!parsed.success) {
      return { ok: false, problem: champsInvalides(faultyFields(parsed.error)) };
    }
    const unstorable = findUnstorable(parsed.data);
    if (unstorable) return { ok: false, problem: champsInvalides([unstorable]) };
    return { ok: true, value: parsed.data };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, problem: corpsIllisible };
    throw error;
  }
}
