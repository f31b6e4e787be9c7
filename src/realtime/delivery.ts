// Brings each commit to the sockets that may hear of it, with the rights that each of them has at that moment.
import type { FactMessage } from '../contract/live.ts';
import type { Commit, Engine } from '../engine/api.ts';
import type { Connection } from './connection.ts';
import type { Connections } from './connections.ts';
import type { PresenceBoard } from './presence.ts';
import { placeOn } from './standing.ts';

const rereads = ({ viewer }: Connection, { reread, ofPersonAlone }: Commit): boolean =>
  reread && !(ofPersonAlone && viewer.kind === 'creche');

export class Delivery {
  private readonly engine: Engine;
  private readonly connections: Connections;
  private readonly board: PresenceBoard;

  constructor(engine: Engine, connections: Connections, board: PresenceBoard) {
    this.engine = engine;
    this.connections = connections;
    this.board = board;
  }

  /** Called in order of commit, before the command itself is answered. */
  announce(commit: Commit): void {
    if (commit.caseId !== null) {
      for (const connection of this.connections.followersOf(commit.caseId)) {
        this.bring(connection, commit);
        if (rereads(connection, commit)) connection.emit('reread', { caseId: commit.caseId });
      }
    }
    for (const agent of commit.concerned) {
      for (const connection of this.connections.ofAgent(agent)) connection.hintAgenda();
    }
  }

  bring(connection: Connection, commit: Commit): void {
    if (commit.caseId === null || connection.holds(commit)) return;
    const following = connection.following(commit.caseId);
    if (!following?.admits(commit)) return;
    const messages = this.engine.deliver(connection.viewer, commit);
    if (messages === 'lost') this.lose(connection, commit.caseId);
    else this.tell(connection, following.news(messages), commit.caseId);
  }

  /** The case is no longer theirs: told once, then never again of it. */
  lose(connection: Connection, caseId: string): void {
    this.connections.unfollow(connection, caseId);
    this.board.place(connection, caseId, null);
    connection.emit('lost', { caseId });
  }

  private tell(connection: Connection, news: readonly FactMessage[], caseId: string): void {
    for (const message of news) connection.emit('fact', message);
    this.board.place(connection, caseId, placeOn(this.engine, connection, caseId));
  }
}
