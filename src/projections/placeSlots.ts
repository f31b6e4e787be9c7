// Which case holds which half-day of which reserved place: each once, by the primary key of the table.
import type { Slot } from '../../workflows/kernel/pathway.ts';
import { type SlotChange, SlotTaken } from '../engine/ports/places.ts';
import type { Connection } from '../store/connection.ts';
import { statement } from '../store/statement.ts';

interface Key {
  readonly caseId: string;
  readonly place: string;
  readonly jour: string;
  readonly demi: string;
}
interface Row extends Key {
  readonly etat: string;
}

const free = statement<Key>()((db, slot) =>
  db
    .deleteFrom('place_slots')
    .where('place', '=', slot('place'))
    .where('jour', '=', slot('jour'))
    .where('demi', '=', slot('demi'))
    .where('case_id', '=', slot('caseId')),
);

/** Written or not, never an error: on PostgreSQL an error would end the whole transaction. */
const claim = statement<Row>()((db, slot) =>
  db
    .insertInto('place_slots')
    .values({
      place: slot('place'),
      jour: slot('jour'),
      demi: slot('demi'),
      case_id: slot('caseId'),
      etat: slot('etat'),
    })
    .onConflict((conflict) => conflict.doNothing()),
);

function rowOf(caseId: string, { place, jour, demi, etat }: Slot): Row {
  return { caseId, place, jour, demi, etat };
}

/** @throws SlotTaken at the first half-day that another case holds; the caller undoes what was claimed before it. */
export async function claimSlots(
  connection: Connection,
  caseId: string,
  { freed, claimed }: SlotChange,
): Promise<void> {
  for (const slot of freed) {
    const { etat: _, ...key } = rowOf(caseId, slot);
    await free.run(connection, key);
  }
  for (const slot of claimed) {
    if ((await claim.run(connection, rowOf(caseId, slot))) === 0) throw new SlotTaken(slot);
  }
}
