// Who follows the places of which crèches, and the one word that they are told: ask the week and the list again.
import type { Engine, Result } from '../engine/api.ts';
import type { Connection } from './connection.ts';
import type { TellFailure } from './edge.ts';

/** Several commits in a row change a week once, as far as a screen is concerned. */
const HINT_MS = 100;

/** Of one connection: the names under which commits tell of each crèche that it follows. */
type Followed = Map<string, readonly string[]>;

export class PlacesBoard {
  private readonly engine: Engine;
  private readonly tellFailure: TellFailure;
  private readonly followers = new Map<Connection, Followed>();
  private readonly changed = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(engine: Engine, tellFailure: TellFailure) {
    this.engine = engine;
    this.tellFailure = tellFailure;
  }

  /** Told of every commit after the answer: who reads the week after it misses nothing. */
  async follow(connection: Connection, crecheId: string): Promise<Result<null>> {
    const names = await this.engine.placesNames(connection.viewer, crecheId);
    if (!names.ok) return names;
    if (!connection.isOpen) return { ok: true, value: null };
    const followed: Followed = this.followers.get(connection) ?? new Map();
    this.followers.set(connection, followed.set(crecheId, names.value));
    return { ok: true, value: null };
  }

  unfollow(connection: Connection, crecheId: string): void {
    const followed = this.followers.get(connection);
    followed?.delete(crecheId);
    if (followed?.size === 0) this.leaveAll(connection);
  }

  leaveAll(connection: Connection): void {
    this.followers.delete(connection);
  }

  announce(creches: readonly string[]): void {
    if (creches.length === 0 || this.followers.size === 0) return;
    for (const name of creches) this.changed.add(name);
    this.timer ??= setTimeout(() => this.flush(), HINT_MS);
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.followers.clear();
  }

  private flush(): void {
    this.timer = null;
    const changed = new Set(this.changed);
    this.changed.clear();
    for (const [connection, followed] of this.followers) {
      for (const [crecheId, names] of followed) {
        if (!names.some((name) => changed.has(name))) continue;
        this.tell(connection, crecheId).catch((error: unknown) => {
          this.tellFailure(error, 'places', '-');
        });
      }
    }
  }

  /** With the rights of now: who may no longer know of the crèche is told so once, and nothing after. */
  private async tell(connection: Connection, crecheId: string): Promise<void> {
    const viewer = await this.engine.viewer(connection.viewer.agent);
    const names = viewer && (await this.engine.placesNames(viewer, crecheId));
    if (!this.followers.get(connection)?.has(crecheId)) return;
    if (names?.ok) {
      connection.emit('places', { crecheId });
      return;
    }
    this.unfollow(connection, crecheId);
    connection.emit('lost', { caseId: crecheId });
  }
}
