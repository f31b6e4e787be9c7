// Every socket open now, found by its session, its agent, or a case that it follows.
import type { Connection } from './connection.ts';
import type { Following } from './following.ts';

export class Connections {
  private readonly bySession = new Index();
  private readonly byAgent = new Index();
  private readonly byCase = new Index();

  add(connection: Connection): void {
    this.bySession.add(connection.signedIn.session, connection);
    this.byAgent.add(connection.viewer.agent, connection);
  }

  remove(connection: Connection): void {
    this.bySession.remove(connection.signedIn.session, connection);
    this.byAgent.remove(connection.viewer.agent, connection);
    for (const caseId of connection.follows()) this.byCase.remove(caseId, connection);
  }

  follow(connection: Connection, caseId: string): Following {
    this.byCase.add(caseId, connection);
    return connection.follow(caseId);
  }

  unfollow(connection: Connection, caseId: string): void {
    this.byCase.remove(caseId, connection);
    connection.unfollow(caseId);
  }

  ofSession(session: string): readonly Connection[] {
    return this.bySession.of(session);
  }

  ofAgent(agent: string): readonly Connection[] {
    return this.byAgent.of(agent);
  }

  followersOf(caseId: string): readonly Connection[] {
    return this.byCase.of(caseId);
  }

  sessions(): readonly string[] {
    return this.bySession.names();
  }
}

class Index {
  private readonly sets = new Map<string, Set<Connection>>();

  add(name: string, connection: Connection): void {
    const set = this.sets.get(name) ?? new Set();
    this.sets.set(name, set.add(connection));
  }

  remove(name: string, connection: Connection): void {
    const set = this.sets.get(name);
    set?.delete(connection);
    if (set?.size === 0) this.sets.delete(name);
  }

  /** A copy: who is told may leave while the others are told. */
  of(name: string): readonly Connection[] {
    return [...(this.sets.get(name) ?? [])];
  }

  names(): readonly string[] {
    return [...this.sets.keys()];
  }
}
