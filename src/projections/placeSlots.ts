// Which case holds which half-day of which reserved place: each once, by the primary key of the table.
import { sql } from 'kysely';
import type { Slot } from '../../workflows/kernel/slot.ts';
import type { Claim } from '../../workflows/places/books.ts';
import { type PlaceSlots, type SlotChange, SlotTaken } from '../engine/ports/places.ts';
import type { Connection } from '../store/connection.ts';
import { statement, textsOf } from '../store/statement.ts';

type Key = Pick<Claim, 'caseId' | 'place' | 'jour' | 'demi'>;
type Row = Pick<Claim, keyof Key | 'etat'>;

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

const findHolder = statement<Omit<Key, 'caseId'>>()((db, slot) =>
  db
    .selectFrom('place_slots')
    .select('case_id')
    .where('place', '=', slot('place'))
    .where('jour', '=', slot('jour'))
    .where('demi', '=', slot('demi')),
);

const listBetween = statement<{ places: string; du: Claim['jour']; au: Claim['jour'] }>()(
  (db, slot, dialect) =>
    db
      .selectFrom('place_slots')
      .select(['place', 'jour', 'demi', 'case_id', 'etat'])
      .where('place', 'in', textsOf(dialect, slot('places')))
      .where('jour', '>=', slot('du'))
      .where('jour', '<=', slot('au'))
      .orderBy('place')
      .orderBy('jour')
      .orderBy('demi', 'desc'),
);

const listGiven = statement<{ places: string; du: Claim['jour']; au: Claim['jour'] }>()(
  (db, slot, dialect) =>
    db
      .selectFrom('place_slots')
      .select(({ fn }) => ['place', 'case_id', fn.min('jour').as('jour')])
      .where('place', 'in', textsOf(dialect, slot('places')))
      .where('jour', '>=', slot('du'))
      .where('jour', '<=', slot('au'))
      .where('etat', '=', 'donnee')
      .groupBy(['place', 'case_id', sql`substr(jour, 1, 7)`]),
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
    if ((await claim.run(connection, rowOf(caseId, slot))) > 0) continue;
    const { place, jour, demi } = slot;
    const held = await findHolder.first(connection, { place, jour, demi });
    throw new SlotTaken(slot, held?.case_id ?? caseId);
  }
}

export function placeSlots(connection: Connection): PlaceSlots {
  return {
    async between(places, du, au) {
      const rows = await listBetween.all(connection, { places: JSON.stringify(places), du, au });
      return rows.map(({ place, jour, demi, etat, case_id }) => ({
        place,
        jour,
        demi,
        etat,
        caseId: case_id,
      }));
    },
    async given(places, du, au) {
      const rows = await listGiven.all(connection, { places: JSON.stringify(places), du, au });
      return rows.map(({ place, jour, case_id }) => ({
        place,
        jour,
        caseId: case_id,
        etat: 'donnee',
      }));
    },
  };
}
