// One socket of a signed-in agent: whom it belongs to now, which cases it follows, and what it is told.
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import type { ServerToClient } from '../contract/live.ts';
import type { Commit } from '../engine/api.ts';
import type { SignedIn } from '../engine/ports/doorkeeper.ts';
import { Following } from './following.ts';
import type { LiveSocket } from './wire.ts';

/** Several commits in a row change the lists once, as far as a screen is concerned. */
const AGENDA_HINT_MS = 100;

export class Connection {
  /** Something was done since the session was last looked at: it counts as activity. */
  active = true;
  signedIn: SignedIn;
  private readonly socket: LiveSocket;
  private readonly followings = new Map<string, Following>();
  private changesOfRights = 0;
  private readonly waiting: Commit[] = [];
  private hint: ReturnType<typeof setTimeout> | null = null;

  constructor(socket: LiveSocket) {
    this.socket = socket;
    this.signedIn = socket.data.signedIn;
  }

  get nom(): string {
    return this.socket.data.nom;
  }

  get isOpen(): boolean {
    return this.socket.connected;
  }

  get viewer(): Viewer {
    return this.signedIn.viewer;
  }

  emit<E extends keyof ServerToClient>(event: E, ...message: Parameters<ServerToClient[E]>): void {
    this.socket.emit(event, ...message);
  }

  /** Follows anew: who follows the same case twice asks to begin again after another cursor. */
  follow(caseId: string): Following {
    const following = new Following(caseId);
    this.followings.set(caseId, following);
    return following;
  }

  unfollow(caseId: string): void {
    this.followings.delete(caseId);
  }

  following(caseId: string): Following | undefined {
    return this.followings.get(caseId);
  }

  follows(): readonly string[] {
    return [...this.followings.keys()];
  }

  /** While the rights are being looked up again nothing is delivered: it waits for them. True when it has to wait. */
  holds(commit: Commit): boolean {
    if (this.changesOfRights === 0) return false;
    this.waiting.push(commit);
    return true;
  }

  waitForRights(): void {
    this.changesOfRights += 1;
  }

  /** The rights after one change; gives back the commits that waited, once no other change is being looked up. */
  rightsAre(signedIn: SignedIn): readonly Commit[] {
    this.signedIn = signedIn;
    this.changesOfRights -= 1;
    return this.changesOfRights === 0 ? this.waiting.splice(0) : [];
  }

  /** The session as it was found by itself: a change of rights under way knows better. */
  sessionIs(signedIn: SignedIn): void {
    if (this.changesOfRights === 0) this.signedIn = signedIn;
  }

  hintAgenda(): void {
    this.hint ??= setTimeout(() => {
      this.hint = null;
      this.emit('agenda');
    }, AGENDA_HINT_MS);
  }

  /** Told, then closed: nothing reaches this socket after. */
  end(): void {
    this.emit('ended');
    this.close();
  }

  close(): void {
    if (this.hint) clearTimeout(this.hint);
    this.followings.clear();
    this.socket.disconnect(true);
  }
}
