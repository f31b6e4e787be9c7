// The rows that one lived stay left, copied under the ids of many others: statements on the log, derived tables and keys.

/** The ids of the stay that was lived. */
export interface Model {
  readonly caseId: string;
  readonly enfant: string;
  readonly parent: string;
  readonly organisation: string;
  readonly gestionnaire: string;
}

/** Where each of them stands in `stays`, the drawn ones. */
const columns: { readonly [id in keyof Model]: string } = {
  caseId: 'case_id',
  enfant: 'enfant',
  parent: 'parent',
  organisation: 'organisation',
  gestionnaire: 'gestionnaire',
};

/** Looks at one request, until it ends. */
const READINGS = 20;

/** A text of the model as a copy says it. */
const moved = (text: string): string =>
  Object.entries(columns).reduce((sofar, [id, own]) => `replace(${sofar}, @${id}, s.${own})`, text);

const random = (bytes: number): string => `lower(hex(randomblob(${bytes})))`;

const position = `(select value from counters where name = 'position')
  + (s.n - 1) * (select count(*) from model) + m.rank`;

/** Of a derived table, all but the id of the case, which comes first. */
const derived = (table: string, rest: readonly string[]): string =>
  `insert into ${table} (${['case_id', ...rest].join(', ')})
   select ${['s.case_id', ...rest.map((name) => moved(`t.${name}`))].join(', ')}
   from stays s cross join ${table} t where t.case_id = @caseId`;

/** `model`: the facts of the stay that was lived, in order. Each statement is given the model's ids. */
export const drawModel: readonly string[] = [
  'create temp table model (rank integer primary key, position)',
  `insert into model select row_number() over (order by position), position from facts
   where instr(stream, @caseId) or instr(stream, @enfant) or instr(stream, @parent)`,
];

export const copies: readonly string[] = [
  `insert into facts (position, stream, version, type, envelope, hash, clear, salt)
   select ${position}, ${moved('f.stream')}, f.version, f.type, ${moved('f.envelope')}, f.hash,
     ${moved('f.clear')}, f.salt
   from stays s cross join model m join facts f on f.position = m.position
   order by s.n, m.rank`,
  `insert into parts (position, name, audience, scope_kind, scope_id, key_id, sealed)
   select ${position}, p.name, p.audience, p.scope_kind, ${moved('p.scope_id')}, p.key_id, p.sealed
   from stays s cross join model m join parts p on p.position = m.position
   order by s.n, m.rank`,
  `insert into streams (stream, version, hash)
   select ${moved('h.stream')}, h.version, h.hash from stays s cross join streams h
   where h.stream in (select f.stream from model m join facts f on f.position = m.position)`,
  `insert into keys.part_keys (key_id, scope_key_id, wrapped)
   select ${random(16)}, k.scope_key_id, k.wrapped from stays s cross join keys.part_keys k
   where k.key_id in (select p.key_id from model m join parts p on p.position = m.position)`,
  derived('case_rows', ['summary', 'tokens_digest']),
  derived('case_agents', ['place', 'agent', 'qualite', 'until']),
  derived('case_organisations', ['organisation']),
  derived('case_deadlines', ['deadline', 'kind', 'due', 'expires']),
  `insert into search_tokens (token_hash, case_id)
   select ${random(16)}, s.case_id from stays s cross join search_tokens t where t.case_id = @caseId`,
  `with recursive looks (n) as (values (1) union all select n + 1 from looks where n < ${READINGS})
   insert into read_log (at, agent, case_id, what)
   select s.du || 'T08:00:00.000Z', s.gestionnaire, s.case_id, 'places'
   from stays s cross join looks`,
  `update counters set value = value + (select count(*) from stays) * (select count(*) from model)
   where name = 'position'`,
];
