// Reads a JSON body: uncompressed, at most 256 kB, or says which of these it was not.
import type { IncomingMessage } from 'node:http';
import express, { type RequestHandler } from 'express';
import { contenuTropGros, corpsIllisible, formatRefuse } from '../contract/doorProblems.ts';
import { HttpRefusal } from './httpRefusal.ts';

const MAX_BODY_BYTES = 256 * 1024;

/** The bytes of a body as they came, as long as its request lives: what a signature is made over. */
const bytes = new WeakMap<IncomingMessage, Buffer>();

export function bytesOf(request: IncomingMessage): Buffer {
  return bytes.get(request) ?? Buffer.alloc(0);
}

const parseJson = express.json({
  verify: (request, _response, body) => {
    bytes.set(request, body);
  },
  limit: MAX_BODY_BYTES,
  inflate: false,
  type: 'application/json',
});

/** JSON alone: the types that another site's form can send are turned away unread. */
export const readJson: RequestHandler = (request, response, next) => {
  parseJson(request, response, (error?: unknown) => {
    if (error !== undefined) next(refusalOf(error));
    else if (request.body === undefined) next(new HttpRefusal(formatRefuse));
    else next();
  });
};

function refusalOf(error: unknown): unknown {
  const type = error instanceof Error && 'type' in error ? error.type : null;
  switch (type) {
    case 'entity.too.large':
      return new HttpRefusal(contenuTropGros);
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return new HttpRefusal(formatRefuse);
    case 'entity.parse.failed':
    case 'request.aborted':
    case 'request.size.invalid':
      return new HttpRefusal(corpsIllisible);
    default:
      return error;
  }
}
