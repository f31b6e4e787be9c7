// Keeps sockets as short-lived as their sessions and as narrow as their rights: what has ended is closed at once.
import type { Doorkeeper } from '../engine/ports/doorkeeper.ts';
import type { Connections } from './connections.ts';
import type { Delivery } from './delivery.ts';
import type { TellFailure } from './edge.ts';

export class SessionWatch {
  private readonly doorkeeper: Doorkeeper;
  private readonly connections: Connections;
  private readonly delivery: Delivery;
  private readonly tellFailure: TellFailure;

  constructor(
    doorkeeper: Doorkeeper,
    connections: Connections,
    delivery: Delivery,
    tellFailure: TellFailure,
  ) {
    this.doorkeeper = doorkeeper;
    this.connections = connections;
    this.delivery = delivery;
    this.tellFailure = tellFailure;
  }

  ended(session: string): void {
    for (const connection of this.connections.ofSession(session)) connection.end();
  }

  /** Until the rights of now are known, what commits for this agent waits; when they cannot be known, the sockets close. */
  async rightsChanged(agent: string): Promise<void> {
    const theirs = this.connections.ofAgent(agent);
    for (const connection of theirs) connection.waitForRights();
    try {
      await this.doorkeeper.rightsChanged(agent);
      for (const connection of theirs) {
        const signedIn = await this.doorkeeper.recheck(connection.signedIn.session, false);
        if (!signedIn) continue;
        for (const commit of connection.rightsAre(signedIn))
          this.delivery.bring(connection, commit);
      }
    } catch (error) {
      this.tellFailure(error, 'rights', '-');
      for (const connection of theirs) connection.close();
    }
  }

  /** Looks at every session again: some end by time, or in another process. */
  async sweep(): Promise<void> {
    for (const session of this.connections.sessions()) {
      const theirs = this.connections.ofSession(session);
      const active = theirs.some((connection) => connection.active);
      for (const connection of theirs) connection.active = false;
      const signedIn = await this.doorkeeper.recheck(session, active);
      if (signedIn) for (const connection of theirs) connection.sessionIs(signedIn);
    }
  }
}
