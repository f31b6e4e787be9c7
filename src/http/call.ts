// What is known of one HTTP call while it is answered: its number, its route, who calls.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Call {
  /** Names the call in the log, and to the caller when something broke. */
  readonly correlationId: string;
  readonly startedAt: number;
  /** The route as the table writes it; never the address itself, which may carry ids. */
  route: string;
  agent: string | null;
}

const calls = new WeakMap<IncomingMessage, Call>();

export function beginCall(request: IncomingMessage): Call {
  const call = {
    correlationId: randomUUID(),
    startedAt: performance.now(),
    route: '-',
    agent: null,
  };
  calls.set(request, call);
  return call;
}

/** The call of a request that has gone through `beginCall`. */
export function callOf(request: IncomingMessage): Call {
  return calls.get(request) ?? beginCall(request);
}
