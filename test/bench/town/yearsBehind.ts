// Years of claims behind a town, written in bulk: what commands would take hours for, as large as they would leave it.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { addDays, addMonths, isWorkingDay, type Jour } from '../../../workflows/dates.ts';
import { idOf } from './acts.ts';
import { copies, drawModel, type Model } from './copies.ts';
import { type Creche, closuresOf } from './creches.ts';

interface Years {
  readonly creches: readonly Creche[];
  readonly since: Jour;
  readonly years: number;
}

/** Of a crèche's places, those that two children share: one in the mornings, one in the afternoons. */
const SHARED = 6;

/**
 * A year a stay, on every place: claims on open days, and the rows of the stay that was lived under other ids. Facts are as
 * many and as large as real ones, but their chain does not hold and nobody can open their parts: what a month is read from
 * has none of them.
 */
export function writeYears(folder: string, model: Model, years: Years): void {
  const db = new BetterSqlite3(join(folder, 'log.sqlite'));
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -262144');
  db.prepare('attach database ? as keys').run(join(folder, 'keys.sqlite'));
  drawStays(db, years);
  drawDays(db, years);
  for (const text of [...drawModel, ...copies]) {
    if (text.includes('@')) db.prepare(text).run({ ...model });
    else db.exec(text);
  }
  // Month after month, as places are given: the table is as full of gaps as life leaves it.
  const claims = db.prepare(claimsOfMonth);
  for (let du = years.since, end = endOf(years); du < end; du = addMonths(du, 1)) {
    claims.run({ du, au: addDays(addMonths(du, 1), -1) });
  }
  db.close();
}

/** What lies in the tables: half-days claimed, and facts. */
export function countsOf(folder: string): { readonly claims: number; readonly facts: number } {
  const db = new BetterSqlite3(join(folder, 'log.sqlite'), { readonly: true });
  const count = (table: string) =>
    Number(db.prepare(`select count(*) from ${table}`).pluck().get());
  const counts = { claims: count('place_slots'), facts: count('facts') };
  db.close();
  return counts;
}

const endOf = ({ since, years }: Pick<Years, 'since' | 'years'>): Jour =>
  addMonths(since, 12 * years);

const claimsOfMonth = `
  insert into place_slots (place, jour, demi, case_id, etat)
  select s.place, d.jour, h.column1, s.case_id, 'donnee'
  from days d cross join stays s cross join (values ('matin'), ('apresMidi')) h
  where d.jour between @du and @au and d.jour between s.du and s.au
    and (s.demi is null or s.demi = h.column1)
  order by s.place, d.jour, h.column1`;

function drawStays(db: BetterSqlite3.Database, { creches, since, years }: Years): void {
  db.exec(`create temp table stays (n integer primary key, case_id, enfant, parent, place, demi,
    organisation, gestionnaire, du, au)`);
  const insert = db.prepare(`insert into stays values
    (null, @caseId, @enfant, @parent, @place, @demi, @organisation, @gestionnaire, @du, @au)`);
  const all = creches.flatMap(childrenOf);
  for (let du = since, end = endOf({ since, years }); du < end; du = addMonths(du, 12)) {
    const au = addDays(addMonths(du, 12), -1);
    for (const child of all) {
      const ids = { caseId: randomUUID(), enfant: randomUUID(), parent: randomUUID() };
      insert.run({ ...child, ...ids, du, au });
    }
  }
}

/** Who has the places of a crèche in one year. */
function childrenOf({ organisation, places, gestionnaires }: Creche) {
  const gestionnaire = idOf(gestionnaires[0] ?? '');
  return places.flatMap((place, index) =>
    (index < SHARED ? ['matin', 'apresMidi'] : [null]).map((demi) => ({
      ...{ place, demi, organisation, gestionnaire },
    })),
  );
}

function drawDays(db: BetterSqlite3.Database, years: Years): void {
  db.exec('create temp table days (jour primary key) without rowid');
  const insert = db.prepare('insert into days values (?)');
  for (let day = years.since, end = endOf(years); day < end; day = addDays(day, 1)) {
    const month = addDays(day, 1 - Number(day.slice(8)));
    const closed = closuresOf(month).some(({ du, au }) => du <= day && day <= au);
    if (isWorkingDay(day) && !closed) insert.run(day);
  }
}
