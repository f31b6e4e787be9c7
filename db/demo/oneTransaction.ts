// The whole demonstration in one transaction: one flush to disk instead of a thousand, and never half of it.
import type { CaseLists } from '../../src/engine/ports/lists.ts';
import type { OwnTruth } from '../../src/engine/ports/ownTruth.ts';
import type { Log, Store, Unit } from '../../src/engine/ports.ts';
import { type Expiring, WatchedUnit } from './watchedUnit.ts';

export type Parts = Pick<Store, 'log' | 'lists' | 'own'>;

type Mark = Parameters<OwnTruth['visits']['mark']>;

/** What the engine takes for the log: each of its writings is a savepoint of the one transaction. */
function logWithin(unit: Unit, log: Log, expiring: Expiring): Log {
  return {
    versions: (streams) => unit.versions(streams),
    read: (stream, after, mayOpen, until) => unit.read(stream, after, mayOpen, until),
    streams: (prefix) => unit.streams(prefix),
    write: (work) => unit.savepoint(() => work(new WatchedUnit(unit, expiring))),
    contentDigest: (content, salt) => log.contentDigest(content, salt),
    requestDigest: (request) => log.requestDigest(request),
    verify: (progress) => log.verify(progress),
    rebuild: (project) => log.rebuild(project),
  };
}

/** Readers see nothing of a transaction under way: what falls due is found among what it has projected. */
function listsWithin(lists: CaseLists, expiring: Expiring): CaseLists {
  return {
    find: (caseId) => lists.find(caseId),
    among: (who) => lists.among(who),
    inStates: (pathway, states) => lists.inStates(pathway, states),
    rowsInStates: (pathway, states) => lists.rowsInStates(pathway, states),
    matching: (tokens) => lists.matching(tokens),
    withKey: (key) => lists.withKey(key),
    async expiringBy(jour) {
      return [...expiring].flatMap(([caseId, due]) => (due <= jour ? [caseId] : []));
    },
    slots: lists.slots,
  };
}

/** Visits are marked once all is written. No reading is logged, nor purged: the story's authors are invented. */
function ownWithin(own: OwnTruth, marks: Mark[]): OwnTruth {
  return {
    ...own,
    reads: {
      ...own.reads,
      note: async () => undefined,
      noteAll: async () => undefined,
      purgeBefore: async () => 0,
    },
    identityChecks: { ...own.identityChecks, purgeBefore: async () => 0 },
    visits: {
      ...own.visits,
      async mark(...mark) {
        marks.push(mark);
      },
    },
  };
}

/** @throws whatever `work` throws: then nothing at all has been written. */
export async function inOneTransaction<T>(
  store: Store,
  work: (parts: Parts) => Promise<T>,
): Promise<T> {
  const marks: Mark[] = [];
  const expiring: Expiring = new Map();
  const result = await store.log.write((unit) =>
    work({
      log: logWithin(unit, store.log, expiring),
      lists: listsWithin(store.lists, expiring),
      own: ownWithin(store.own, marks),
    }),
  );
  await Promise.all(marks.map((mark) => store.own.visits.mark(...mark)));
  return result;
}
