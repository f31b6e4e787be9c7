// What lists know of each case: its summary, who has a place in it, its deadlines; rewritten only where it changed.
import type { CaseSummary } from '../../workflows/kernel/pathway.ts';
import { canonical } from '../store/canonical.ts';
import type { Connection } from '../store/connection.ts';
import { statement } from '../store/statement.ts';

const find = statement<{ caseId: string }>()((db, slot) =>
  db
    .selectFrom('case_rows')
    .select(['summary', 'tokens_digest'])
    .where('case_id', '=', slot('caseId')),
);

const keep = statement<{ caseId: string; summary: string; tokensDigest: string | null }>()(
  (db, slot) =>
    db
      .insertInto('case_rows')
      .values({
        case_id: slot('caseId'),
        summary: slot('summary'),
        tokens_digest: slot('tokensDigest'),
      })
      .onConflict((conflict) =>
        conflict
          .column('case_id')
          .doUpdateSet({ summary: slot('summary'), tokens_digest: slot('tokensDigest') }),
      ),
);

const removeAgents = statement<{ caseId: string }>()((db, slot) =>
  db.deleteFrom('case_agents').where('case_id', '=', slot('caseId')),
);

const insertAgent = statement<{
  caseId: string;
  place: number;
  agent: string;
  qualite: string;
  until: string | null;
}>()((db, slot) =>
  db.insertInto('case_agents').values({
    case_id: slot('caseId'),
    place: slot('place'),
    agent: slot('agent'),
    qualite: slot('qualite'),
    until: slot('until'),
  }),
);

const removeOrganisations = statement<{ caseId: string }>()((db, slot) =>
  db.deleteFrom('case_organisations').where('case_id', '=', slot('caseId')),
);

const insertOrganisation = statement<{ caseId: string; organisation: string }>()((db, slot) =>
  db
    .insertInto('case_organisations')
    .values({ case_id: slot('caseId'), organisation: slot('organisation') }),
);

const removeDeadlines = statement<{ caseId: string }>()((db, slot) =>
  db.deleteFrom('case_deadlines').where('case_id', '=', slot('caseId')),
);

const insertDeadline = statement<{
  caseId: string;
  deadline: string;
  kind: string;
  due: string;
  expires: number;
}>()((db, slot) =>
  db.insertInto('case_deadlines').values({
    case_id: slot('caseId'),
    deadline: slot('deadline'),
    kind: slot('kind'),
    due: slot('due'),
    expires: slot('expires'),
  }),
);

const removeSlots = statement<{ caseId: string }>()((db, slot) =>
  db.deleteFrom('place_slots').where('case_id', '=', slot('caseId')),
);

const removeRow = statement<{ caseId: string }>()((db, slot) =>
  db.deleteFrom('case_rows').where('case_id', '=', slot('caseId')),
);

/** A case as the tables hold it: its summary's canonical text, and the digest of its search tokens. */
export interface Held {
  readonly text: string;
  readonly tokens: string | null;
}

export async function findHeld(connection: Connection, caseId: string): Promise<Held | null> {
  const row = await find.first(connection, { caseId });
  return row === undefined ? null : { text: row.summary, tokens: row.tokens_digest };
}

export function summaryOf(text: string): CaseSummary {
  return JSON.parse(text);
}

export async function rewriteCase(
  connection: Connection,
  caseId: string,
  next: Held,
  held: Held | null,
): Promise<void> {
  await keep.run(connection, { caseId, summary: next.text, tokensDigest: next.tokens });
  if (next.text === held?.text) return;
  // Both come from canonical texts: their keys stand in the same order, and JSON compares them.
  const { agents, organisations, deadlines } = summaryOf(next.text);
  const before = held && summaryOf(held.text);
  if (!same(agents, before?.agents)) await rewriteAgents(connection, caseId, agents);
  if (!same(organisations, before?.organisations)) {
    await rewriteOrganisations(connection, caseId, organisations);
  }
  if (!same(deadlines, before?.deadlines)) await rewriteDeadlines(connection, caseId, deadlines);
}

export async function removeCase(connection: Connection, caseId: string): Promise<void> {
  for (const table of [
    removeRow,
    removeAgents,
    removeOrganisations,
    removeDeadlines,
    removeSlots,
  ]) {
    await table.run(connection, { caseId });
  }
}

async function rewriteAgents(
  connection: Connection,
  caseId: string,
  agents: CaseSummary['agents'],
): Promise<void> {
  await removeAgents.run(connection, { caseId });
  for (const [place, { agent, qualite, until }] of agents.entries()) {
    await insertAgent.run(connection, { caseId, place, agent, qualite, until });
  }
}

async function rewriteOrganisations(
  connection: Connection,
  caseId: string,
  organisations: CaseSummary['organisations'],
): Promise<void> {
  await removeOrganisations.run(connection, { caseId });
  for (const organisation of new Set(organisations)) {
    await insertOrganisation.run(connection, { caseId, organisation });
  }
}

async function rewriteDeadlines(
  connection: Connection,
  caseId: string,
  deadlines: CaseSummary['deadlines'],
): Promise<void> {
  await removeDeadlines.run(connection, { caseId });
  for (const { id, kind, due, expires } of deadlines) {
    const row = { caseId, deadline: id, kind, due, expires: expires ? 1 : 0 };
    await insertDeadline.run(connection, row);
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The summary as it is stored and compared. */
export function textOf(summary: CaseSummary): string {
  const { agents, deadlines, ...plain } = summary;
  return canonical({
    ...plain,
    agents: agents.map((agent) => ({ ...agent })),
    deadlines: deadlines.map((deadline) => ({ ...deadline })),
  });
}
