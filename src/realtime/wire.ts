// The types of the live channel: what the server of Socket.IO carries, and what it knows of each socket.
import type { Server, Socket } from 'socket.io';
import type { ClientToServer, ServerToClient } from '../contract/live.ts';
import type { SignedIn } from '../engine/ports/doorkeeper.ts';

/** Set at the handshake, before any handler runs. */
export interface SocketData {
  signedIn: SignedIn;
  /** As the pair sees them: « Claire Martin ». */
  nom: string;
}

type NothingBetweenServers = Record<string, never>;

export type LiveServer = Server<ClientToServer, ServerToClient, NothingBetweenServers, SocketData>;
export type LiveSocket = Socket<ClientToServer, ServerToClient, NothingBetweenServers, SocketData>;
