// Receipts of accepted commands: one for each actor and command id, so that a command tried again does nothing twice.
import type { Receipt } from '../engine/ports.ts';
import { canonical } from './canonical.ts';
import type { Connection } from './connection.ts';
import { statement } from './statement.ts';

const find = statement<{ actor: string; commandId: string }>()((db, slot) =>
  db
    .selectFrom('receipts')
    .select(['request_digest', 'case_id', 'versions'])
    .where('actor', '=', slot('actor'))
    .where('command_id', '=', slot('commandId')),
);

const insert = statement<{
  actor: string;
  commandId: string;
  requestDigest: string;
  caseId: string | null;
  versions: string;
}>()((db, slot) =>
  db.insertInto('receipts').values({
    actor: slot('actor'),
    command_id: slot('commandId'),
    request_digest: slot('requestDigest'),
    case_id: slot('caseId'),
    versions: slot('versions'),
  }),
);

export async function findReceipt(
  connection: Connection,
  actor: string,
  commandId: string,
): Promise<Receipt | null> {
  const row = await find.first(connection, { actor, commandId });
  if (row === undefined) return null;
  const versions: Receipt['versions'] = JSON.parse(row.versions);
  return { actor, commandId, requestDigest: row.request_digest, caseId: row.case_id, versions };
}

/** @throws when there is one already for this actor and command id. */
export async function keepReceipt(connection: Connection, receipt: Receipt): Promise<void> {
  await insert.run(connection, { ...receipt, versions: canonical(receipt.versions) });
}
