// Rebuild: every derived table made anew from the log, under a new index key, while readers go on with the old rows.
import { tables } from '../../db/tables.ts';
import type { LogReader, Unit } from '../engine/ports.ts';
import { CaseProjection, findIndexKeyId } from '../projections/caseProjection.ts';
import { claimSlots } from '../projections/placeSlots.ts';
import type { Connection } from './connection.ts';
import type { KeyStore } from './keyStore.ts';
import { pause } from './pause.ts';
import { Reading } from './read.ts';
import { statement } from './statement.ts';
import type { Writer } from './writer.ts';

const keepState = statement<{ keyId: string }>()((db, slot) =>
  db.insertInto('search_state').values({ key_id: slot('keyId') }),
);

const derived = (Object.keys(tables) as (keyof typeof tables)[]).filter(
  (table) => tables[table] === 'derived',
);

/** So many cases, then others have their turn: reading goes on during a rebuild. */
const CASES_IN_A_ROW = 32;

/**
 * One transaction is both the shadow and the swap: nobody sees the new rows before it commits, and a rebuild that was cut
 * short leaves no trace. Writers wait meanwhile.
 */
export async function rebuild(
  writer: Writer,
  keyStore: KeyStore,
  project: (unit: Pick<Unit, 'projectCase' | 'claimSlots'> & LogReader) => Promise<void>,
): Promise<void> {
  const old = await writer.write(async ({ connection, keys }) => {
    const before = await findIndexKeyId(connection);
    for (const table of derived) await connection.execute(`delete from ${table}`, []);
    await startIndex(connection, keyStore);
    const cases = new CaseProjection(connection, keyStore);
    const reading = new Reading(connection, keys);
    let projected = 0;
    await project({
      versions: (streams) => reading.versions(streams),
      read: (stream, after, mayOpen, until) => reading.read(stream, after, mayOpen, until),
      streams: (prefix) => reading.streams(prefix),
      async projectCase(caseId, summary, tokens, keys) {
        projected += 1;
        if (projected % CASES_IN_A_ROW === 0) await pause();
        await cases.project(caseId, summary, tokens, keys);
      },
      claimSlots: (caseId, change) => claimSlots(connection, caseId, change),
    });
    return before;
  });
  if (old !== null) await keyStore.named.dropIndexes([old]);
}

/** The index key is lost: nothing can be found under it any more, a rebuild fills the tables again. */
export async function restartIndex(connection: Connection, keyStore: KeyStore): Promise<void> {
  for (const table of ['search_tokens', 'search_state']) {
    await connection.execute(`delete from ${table}`, []);
  }
  await startIndex(connection, keyStore);
}

/** A new index key, and the search tables begin under it. */
export async function startIndex(connection: Connection, keyStore: KeyStore): Promise<void> {
  await keepState.run(connection, { keyId: await keyStore.named.newIndex() });
}
