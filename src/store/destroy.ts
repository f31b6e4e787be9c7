// Destruction: what a destruction fact names loses its bytes in the log at once, and its keys after the commit.
import type { DestructionsTable } from '../../db/schema.ts';
import type { Destruction } from '../engine/ports/destruction.ts';
import { CaseProjection } from '../projections/caseProjection.ts';
import type { Connection, Database } from './connection.ts';
import * as queries from './destroyQueries.ts';
import { readCounter, setCounter } from './heads.ts';
import { inTransaction } from './inTransaction.ts';
import type { KeyStore } from './keyStore.ts';
import type { Writing } from './writing.ts';

interface Scope {
  readonly kind: string;
  readonly id: string;
}

const COUNTER = 'destructions';

/**
 * Writes the destruction and nulls what it names, as far as it was written before the destruction fact.
 * @throws when the fact that orders it is not in the log, or the part it names is not there.
 */
export async function destroy(
  writing: Writing,
  keyStore: KeyStore,
  what: Destruction,
): Promise<void> {
  const { connection } = writing;
  const fact = await queries.findPosition.first(connection, what.by);
  if (fact === undefined) {
    throw new Error(`no fact ${what.by.stream} ${what.by.version} orders this destruction`);
  }
  const { position } = fact;
  // A log restored from a backup counts less than the key store has seen: what comes now must come after.
  const last = await readCounter(connection, COUNTER);
  const id = Math.max(last, await keyStore.destroyedThrough()) + 1;
  await setCounter(connection, COUNTER, id);
  await queries.insertDestruction.run(connection, { id, position, ...rowOf(what) });
  switch (what.kind) {
    case 'part': {
      const { stream, version, part } = what;
      const named = { stream, version, part, position };
      if ((await queries.erasePart.run(connection, named)) === 0) {
        throw new Error(`there is no part ${part} of ${stream} ${version} to destroy`);
      }
      break;
    }
    case 'stream':
      await queries.eraseStreamParts.run(connection, { stream: what.stream, position });
      await queries.eraseClear.run(connection, { stream: what.stream, position });
      break;
    case 'scope':
      await queries.eraseScope.run(connection, { ...what.scope, position });
      await forgetOwnTruth(writing, keyStore, what.scope);
      break;
  }
  writing.destroys = true;
}

/**
 * Destroys the keys of all that the log says destroyed and that the key store has not yet carried out: after a commit,
 * and at every opening, so that a key store restored from its backup forgets again.
 */
export async function carryOutDestructions(database: Database, keyStore: KeyStore): Promise<void> {
  const through = await keyStore.destroyedThrough();
  // Under the writers' lock: nobody makes keys in these scopes meanwhile.
  const done = await inTransaction(database, async (connection) => {
    const rows = await queries.listAfter.all(connection, { id: through });
    const last = rows.at(-1);
    if (last === undefined) return false;
    const keyIds: string[] = [];
    const scopes = new Map<string, Scope>();
    for (const row of rows) {
      for (const { key_id, scope_kind: kind, scope_id: id } of await keysOf(connection, row)) {
        keyIds.push(key_id);
        scopes.set(`${kind} ${id}`, { kind, id });
      }
    }
    const idle: Scope[] = [];
    for (const scope of scopes.values()) if (await isIdle(connection, scope)) idle.push(scope);
    await keyStore.forget(keyIds, idle, last.id);
    return true;
  });
  if (done) await database.scrub(['facts', 'parts', 'drafts', 'case_rows', 'search_tokens']);
}

/** Nothing is left that this scope's keys open. */
async function isIdle(connection: Connection, scope: Scope): Promise<boolean> {
  if ((await queries.anyPartOf.first(connection, { ...scope })) !== undefined) return false;
  return (
    scope.kind !== 'agent' || (await queries.draftsOfAgent.all(connection, scope)).length === 0
  );
}

/** Keys of drafts that are gone: a crash between the commit and their destruction left them. */
export async function forgetLostDrafts(connection: Connection, keyStore: KeyStore): Promise<void> {
  const known = new Set((await queries.listDraftKeys.all(connection, {})).map((row) => row.key_id));
  const lost = (await keyStore.draftKeyIds()).filter((id) => !known.has(id));
  await keyStore.forgetDrafts(lost);
}

async function keysOf(connection: Connection, row: DestructionsTable) {
  const { position } = row;
  if (row.kind === 'scope' && row.scope_kind !== null && row.scope_id !== null) {
    return queries.keysOfScope.all(connection, {
      kind: row.scope_kind,
      id: row.scope_id,
      position,
    });
  }
  if (row.kind === 'stream' && row.stream !== null) {
    return queries.keysOfStream.all(connection, { stream: row.stream, position });
  }
  if (row.kind === 'part' && row.stream !== null && row.version !== null && row.part !== null) {
    const { stream, version, part } = row;
    return queries.keysOfPart.all(connection, { stream, version, part, position });
  }
  throw new Error(`destruction ${row.id} names nothing that this program knows`);
}

/** What hangs on a destroyed case or agent outside the log. */
async function forgetOwnTruth(
  writing: Writing,
  keyStore: KeyStore,
  { kind, id }: Scope,
): Promise<void> {
  const { connection, keys } = writing;
  if (kind === 'case') {
    for (const { key_id } of await queries.draftsOfCase.all(connection, { id }))
      keys.condemn(key_id);
    for (const table of Object.values(queries.forgetCase)) await table.run(connection, { id });
    await new CaseProjection(connection, keyStore).forget(id);
  }
  if (kind === 'agent') {
    for (const { key_id } of await queries.draftsOfAgent.all(connection, { id }))
      keys.condemn(key_id);
    for (const table of Object.values(queries.forgetAgent)) await table.run(connection, { id });
  }
}

function rowOf(what: Destruction) {
  const by = { kind: what.kind, byStream: what.by.stream, byVersion: what.by.version };
  const none = { stream: null, version: null, part: null, scopeKind: null, scopeId: null };
  switch (what.kind) {
    case 'part':
      return { ...none, ...by, stream: what.stream, version: what.version, part: what.part };
    case 'stream':
      return { ...none, ...by, stream: what.stream };
    case 'scope':
      return { ...none, ...by, scopeKind: what.scope.kind, scopeId: what.scope.id };
  }
}
