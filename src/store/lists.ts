// What lists ask: cases by id, by place, by names, by deadline.
import type { CaseLists, CaseRow } from '../engine/ports/lists.ts';
import { CaseProjection } from '../projections/caseProjection.ts';
import { summaryOf } from '../projections/cases.ts';
import { placeSlots } from '../projections/placeSlots.ts';
import type { Connection } from './connection.ts';
import type { KeyStore } from './keyStore.ts';
import { statement, textsOf } from './statement.ts';

const find = statement<{ caseId: string }>()((db, slot) =>
  db.selectFrom('case_rows').select(['case_id', 'summary']).where('case_id', '=', slot('caseId')),
);

const listAll = statement()((db) =>
  db.selectFrom('case_rows').select(['case_id', 'summary']).orderBy('case_id'),
);

const listAmong = statement<{ agent: string | null; organisations: string }>()(
  (db, slot, dialect) =>
    db
      .selectFrom('case_rows')
      .select(['case_id', 'summary'])
      .where((where) =>
        where(
          'case_id',
          'in',
          where
            .selectFrom('case_agents')
            .select('case_id')
            .where('agent', '=', slot('agent'))
            .union(
              where
                .selectFrom('case_organisations')
                .select('case_id')
                .where('organisation', 'in', textsOf(dialect, slot('organisations'))),
            ),
        ),
      )
      .orderBy('case_id'),
);

const listInStates = statement<{ pathway: string; states: string }>()((db, slot, dialect) =>
  db
    .selectFrom('case_rows')
    .select('case_id')
    .where('pathway', '=', slot('pathway'))
    .where('state', 'in', textsOf(dialect, slot('states')))
    .orderBy('case_id'),
);

const listRowsInStates = statement<{ pathway: string; states: string }>()((db, slot, dialect) =>
  db
    .selectFrom('case_rows')
    .select(['case_id', 'summary'])
    .where('pathway', '=', slot('pathway'))
    .where('state', 'in', textsOf(dialect, slot('states')))
    .orderBy('case_id'),
);

const listExpiring = statement<{ jour: string }>()((db, slot) =>
  db
    .selectFrom('case_deadlines')
    .select('case_id')
    .distinct()
    .where('expires', '=', 1)
    .where('due', '<=', slot('jour'))
    .orderBy('case_id'),
);

export function caseLists(connection: Connection, keyStore: KeyStore): CaseLists {
  return {
    async find(caseId) {
      const row = await find.first(connection, { caseId });
      return row === undefined ? null : asRow(row);
    },
    async among({ agent, organisations, all }) {
      const rows = all
        ? await listAll.all(connection, {})
        : await listAmong.all(connection, { agent, organisations: JSON.stringify(organisations) });
      return rows.map(asRow);
    },
    async inStates(pathway, states) {
      const asked = { pathway, states: JSON.stringify(states) };
      return (await listInStates.all(connection, asked)).map((row) => row.case_id);
    },
    async rowsInStates(pathway, states) {
      const asked = { pathway, states: JSON.stringify(states) };
      return (await listRowsInStates.all(connection, asked)).map(asRow);
    },
    matching(tokens) {
      return new CaseProjection(connection, keyStore).matching(tokens);
    },
    withKey(key) {
      return new CaseProjection(connection, keyStore).withKey(key);
    },
    async expiringBy(jour) {
      return (await listExpiring.all(connection, { jour })).map((row) => row.case_id);
    },
    slots: placeSlots(connection),
  };
}

function asRow(row: { readonly case_id: string; readonly summary: string }): CaseRow {
  return { caseId: row.case_id, summary: summaryOf(row.summary) };
}
