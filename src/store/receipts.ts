// Receipts of accepted commands: one for each actor and command id, so that a command tried again does nothing twice.
import type { Receipt } from '../engine/ports.ts';
import { canonical } from './canonical.ts';
import { statement } from './statement.ts';
import type { Writing } from './writing.ts';

const find = statement<{ actor: string; commandId: string }>()((db, slot) =>
  db
    .selectFrom('receipts')
    .select(['request_digest as requestDigest', 'case_id as caseId', 'versions'])
    .where('actor', '=', slot('actor'))
    .where('command_id', '=', slot('commandId')),
);

export async function findReceipt(
  { receipts, stored }: Writing,
  actor: string,
  commandId: string,
): Promise<Receipt | null> {
  const made = receipts.find((row) => row.commandId === commandId && row.actor === actor);
  const row = made ?? (await find.first(stored, { actor, commandId }));
  if (row === undefined) return null;
  const { requestDigest, caseId } = row;
  const versions: Receipt['versions'] = JSON.parse(row.versions);
  return { actor, commandId, requestDigest, caseId, versions };
}

/** A second one for this actor and command id fails the whole transaction when it is written. */
export function keepReceipt({ receipts }: Writing, receipt: Receipt): void {
  receipts.add({ ...receipt, versions: canonical(receipt.versions) });
}
