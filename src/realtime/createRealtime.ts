// The live door: opens sockets on the session's cookie, brings commits, and closes what has ended at once.
import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { Engine } from '../engine/api.ts';
import type { Doorkeeper } from '../engine/ports/doorkeeper.ts';
import { Connection } from './connection.ts';
import { Connections } from './connections.ts';
import { Delivery } from './delivery.ts';
import type { TellFailure } from './edge.ts';
import { type LiveParts, listen } from './handlers.ts';
import { PlacesBoard } from './placesBoard.ts';
import { PresenceBoard } from './presence.ts';
import { SessionWatch } from './sessionWatch.ts';
import { UnderWay } from './underWay.ts';
import type { LiveServer, LiveSocket } from './wire.ts';

const MAX_MESSAGE_BYTES = 256 * 1024;
/** Sessions that end by time, or in another process, are found at the latest then. */
const SWEEP_MS = 15_000;

export interface RealtimeParts {
  readonly server: HttpServer;
  readonly engine: Engine;
  readonly doorkeeper: Doorkeeper;
  readonly tellFailure: TellFailure;
}

export interface Realtime {
  /** Looks at the session of every socket again, and closes those that have ended. */
  sweep(): Promise<void>;
  /** Lets in nobody new, answers what was asked, closes every socket: clients come back by themselves to who starts next. */
  close(): Promise<void>;
}

export function createRealtime(given: RealtimeParts): Realtime {
  const { engine, doorkeeper, tellFailure } = given;
  const io: LiveServer = openServer(given);
  const connections = new Connections();
  const board = new PresenceBoard();
  const places = new PlacesBoard(engine, tellFailure);
  const delivery = new Delivery(engine, connections, board);
  const watch = new SessionWatch(doorkeeper, connections, delivery, tellFailure);
  const underWay = new UnderWay();
  const parts: LiveParts = {
    engine,
    connections,
    delivery,
    board,
    places,
    tellFailure,
    underWay,
  };

  io.use((socket, next) => {
    identify(given, socket).then(
      (known) => next(known ? undefined : new Error('nonConnecte')),
      (error: unknown) => {
        tellFailure(error, 'handshake', socket.id);
        next(new Error('panne'));
      },
    );
  });
  io.on('connection', (socket) => {
    const connection = new Connection(socket);
    connections.add(connection);
    listen(socket, connection, parts);
    socket.on('disconnect', () => {
      board.leaveAll(connection);
      places.leaveAll(connection);
      connections.remove(connection);
    });
  });

  const stops = [
    engine.onCommit((commit) => {
      delivery.announce(commit);
      places.announce(commit.creches);
      if (commit.agent !== null) void watch.rightsChanged(commit.agent);
    }),
    doorkeeper.onEnded((session) => watch.ended(session)),
  ];
  const sweep = () => watch.sweep();
  const timer = setInterval(() => {
    sweep().catch((error: unknown) => tellFailure(error, 'sweep', '-'));
  }, SWEEP_MS);
  timer.unref();

  return {
    sweep,
    async close() {
      clearInterval(timer);
      places.stop();
      const closed = new Promise<void>((resolve) => given.server.close(() => resolve()));
      await underWay.finish();
      for (const stop of stops) stop();
      await Promise.all([...io.of('/').sockets.values()].map(hangUp));
      await io.close();
      await closed;
    },
  };
}

function openServer({ server, doorkeeper }: RealtimeParts): LiveServer {
  return new Server(server, {
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    // Our own pages only: a socket carries the cookie wherever the page that opens it comes from.
    allowRequest: ({ headers }, decide) =>
      decide(null, doorkeeper.addressesUs(headers) && doorkeeper.comesFromHere(headers)),
  });
}

/** Sends what is still to be sent, then closes the line without a word: the client calls again by itself. */
function hangUp({ conn }: LiveSocket): Promise<void> {
  return new Promise((resolve) => {
    conn.once('close', () => resolve());
    conn.close();
  });
}

/** Who opens this socket; false when nobody is signed in. */
async function identify(
  { engine, doorkeeper }: RealtimeParts,
  socket: LiveSocket,
): Promise<boolean> {
  const token = doorkeeper.tokenIn(socket.handshake.headers);
  const signedIn = token === null ? null : await doorkeeper.identify(token);
  const agent = signedIn ? await engine.agent(signedIn.viewer.agent) : null;
  if (!signedIn || !agent) return false;
  socket.data.signedIn = signedIn;
  socket.data.nom = agent.nom;
  return true;
}
