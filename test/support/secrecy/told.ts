// Everything that one viewer is told of some cases: every reading of the table, and what reaches their socket.
import { randomUUID } from 'node:crypto';
import { courriel, type Doors } from '../doors.ts';
import { type Listener, listenTo } from '../liveClient.ts';
import type { Name } from '../partnership.ts';
import { signsIn } from './gestionnaires.ts';
import { type Pool, readings } from './walk.ts';
import { toldIn, walk } from './walking.ts';

/** Every reading of the table, on the cases that this viewer may know of; `more`: what is looked for, and feeds of theirs. */
export async function toldTo(
  doors: Doors,
  name: Name,
  cases: readonly string[],
  more: Partial<Pick<Pool, 'words' | 'feeds' | 'tokens'>> = {},
): Promise<string> {
  const http = await signsIn(doors, name);
  const known = [];
  const hidden = [];
  for (const id of cases) {
    const { status, body } = await http.get(`/api/cases/${id}`);
    if (status === 200) known.push({ id, pathway: body.pathway.id });
    else hidden.push(id);
  }
  const nothing = { named: [], drafts: [], feeds: [], tokens: [], seances: [], words: [] };
  const today = doors.engine.today();
  const who = { today, courriel: courriel(name), nowhere: randomUUID() };
  const pool: Pool = { ...nothing, ...who, ...more, known, hidden };
  const asked = readings.filter((route) => route !== 'putDraft');
  return toldIn(await walk(http, pool, asked));
}

export async function follows(doors: Doors, name: Name, caseId: string): Promise<Listener> {
  const listener = listenTo(await doors.live(name));
  await listener.follow(caseId);
  return listener;
}
