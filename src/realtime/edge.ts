// The edge of the live channel: each message is parsed by its schema, each answer is a value or a Problem.
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { champsInvalides, panne } from '../contract/doorProblems.ts';
import { faultyFields } from '../contract/faultyFields.ts';
import type { Ack } from '../contract/live.ts';
import { problemOf } from '../contract/problemOf.ts';
import type { Result } from '../engine/api.ts';

/** What is being answered: a server that stops lets it finish first. */
export type UnderWay = Set<Promise<void>>;

/** Told of what nobody expected, with the number that the caller was given. */
export type TellFailure = (error: unknown, message: string, correlationId: string) => void;

export function ackOf<T>(result: Result<T>): Ack<T> {
  if (result.ok) return { ok: true, value: result.value };
  return { ok: false, problem: problemOf(result.refusal, result.errors) };
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
    const parsed = parse(schema, message);
    if (!parsed.success) {
      answer({ ok: false, problem: champsInvalides(faultyFields(parsed.error)) });
      return;
    }
    const work = handle(parsed.data, answer).catch((error: unknown) => {
      const correlationId = randomUUID();
      tellFailure(error, name, correlationId);
      answer({ ok: false, problem: { ...panne, correlationId } });
    });
    underWay.add(work);
    void work.then(() => underWay.delete(work));
  };
}

/** JSON nested thousands of times deep exhausts the stack of whoever walks it: then nothing of it is walked. */
function parse<S extends z.ZodType>(
  schema: S,
  message: unknown,
): z.ZodSafeParseResult<z.output<S>> {
  try {
    return schema.safeParse(message);
  } catch (error) {
    if (error instanceof RangeError) return schema.safeParse(undefined);
    throw error;
  }
}
