// One JSON line a request: method, route pattern, status, time, number, agent. Never an address, a name or a body.
import type { RequestHandler } from 'express';
import { beginCall } from './call.ts';

/** Where lines go: standard output in production, nowhere in most tests. */
export type WriteLine = (line: string) => void;

export function logRequests(write: WriteLine): RequestHandler {
  return (request, response, next) => {
    const call = beginCall(request);
    response.once('close', () => {
      const ms = Math.round((performance.now() - call.startedAt) * 100) / 100;
      write(
        JSON.stringify({
          at: new Date().toISOString(),
          method: request.method,
          route: call.route,
          status: response.writableFinished ? response.statusCode : 499,
          ms,
          correlationId: call.correlationId,
          agent: call.agent,
        }),
      );
    });
    next();
  };
}
