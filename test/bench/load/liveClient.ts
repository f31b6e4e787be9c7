// A client of the live channel: the very library that browsers use, over WebSocket.
import { io, type Socket } from 'socket.io-client';
import type { ClientToServer, LiveCommand, ServerToClient } from '../../../src/contract/live.ts';
import type { Client } from './closedLoop.ts';

export type LiveSocket = Socket<ServerToClient, ClientToServer>;
export type EchoSocket = Socket<
  Record<string, never>,
  { echo: (message: object, ack: (same: object) => void) => void }
>;

export async function connectLive(port: number, cookie: string): Promise<LiveSocket> {
  return connected(open(port, cookie));
}

export async function connectEcho(port: number): Promise<EchoSocket> {
  return connected(open(port, ''));
}

/** Follows a case from its start on, as a screen that shows it does. */
export function follow(socket: LiveSocket, caseId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.emit('follow', { caseId, after: null }, (ack) => {
      if (ack.ok) resolve();
      else reject(new Error(JSON.stringify(ack.problem)));
    });
  });
}

export function liveClient(socket: LiveSocket, command: () => LiveCommand): Client {
  return {
    send(answered) {
      socket.emit('command', command(), (ack) => {
        answered(ack.ok ? null : new Error(`not accepted: ${JSON.stringify(ack.problem)}`));
      });
    },
    close: () => socket.close(),
  };
}

export function echoClient(socket: EchoSocket, message: () => object): Client {
  return {
    send: (answered) => void socket.emit('echo', message(), () => answered(null)),
    close: () => void socket.close(),
  };
}

function open(port: number, cookie: string): Socket {
  return io(`http://127.0.0.1:${port}`, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
    reconnection: false,
  });
}

function connected<S extends Socket>(socket: S): Promise<S> {
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
}
