// Makes a bare server listen on this machine alone, on any free port, and tells the bench.
import type { Server } from 'node:http';
import { answerParent } from './answerParent.ts';

export function listening(server: Server, close: () => void = () => undefined): void {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    answerParent({ port: address.port }, async () => close());
  });
}
