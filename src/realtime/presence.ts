// Who of the pair is on a case right now: in memory only, shown to the pair alone.
import type { Present } from '../contract/live.ts';
import type { Connection } from './connection.ts';

type Activity = Present['activity'];
type Place = Omit<Present, 'activity'>;

interface Presence extends Place {
  activity: Activity;
}

export class PresenceBoard {
  private readonly cases = new Map<string, Map<Connection, Presence>>();

  /** Puts a connection on a case, at its place of now, or takes it off when it has none. Tells the others of a change. */
  place(connection: Connection, caseId: string, place: Place | null): void {
    const here = this.cases.get(caseId) ?? new Map<Connection, Presence>();
    const before = here.get(connection);
    if (before?.seat === place?.seat && before?.agent === place?.agent) return;
    if (place) here.set(connection, { ...place, activity: before?.activity ?? 'ici' });
    else here.delete(connection);
    if (here.size > 0) this.cases.set(caseId, here);
    else this.cases.delete(caseId);
    this.tell(caseId);
  }

  does(connection: Connection, caseId: string, activity: Activity): void {
    const presence = this.cases.get(caseId)?.get(connection);
    if (!presence || presence.activity === activity) return;
    presence.activity = activity;
    this.tell(caseId);
  }

  leaveAll(connection: Connection): void {
    for (const [caseId, here] of this.cases) {
      if (here.has(connection)) this.place(connection, caseId, null);
    }
  }

  /** As this connection may see it: nobody at all unless it is of the pair itself. */
  seenBy(connection: Connection, caseId: string): Present[] {
    const here = this.cases.get(caseId);
    return here?.has(connection) ? present(here) : [];
  }

  private tell(caseId: string): void {
    const here = this.cases.get(caseId);
    if (!here) return;
    const message = { caseId, present: present(here) };
    for (const connection of here.keys()) connection.emit('presence', message);
  }
}

/** One line a person, however many windows they have open: writing in one of them is writing. */
function present(here: ReadonlyMap<Connection, Presence>): Present[] {
  const people = new Map<string, Present>();
  for (const { agent, nom, seat, kind, activity } of here.values()) {
    const known = people.get(agent);
    const most = known?.activity === 'ecrit' ? 'ecrit' : activity;
    people.set(agent, { agent, nom, seat, kind, activity: most });
  }
  return [...people.values()];
}
