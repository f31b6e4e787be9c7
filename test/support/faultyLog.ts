// A real log that fails where a test says: at one append, or at COMMIT.
import type { Log, Unit } from '../../src/engine/ports.ts';

export interface Faults {
  /** The next COMMIT fails, as on a full disk. */
  commit: boolean;
  /** The append of a fact of this type throws, once. */
  append: string | null;
}

export function faultyLog(log: Log, faults: Faults): Log {
  const faulty = (unit: Unit): Unit => ({
    lists: unit.lists,
    versions: (streams) => unit.versions(streams),
    read: (...args) => unit.read(...args),
    streams: (prefix) => unit.streams(prefix),
    savepoint: (work) => unit.savepoint(work),
    findReceipt: (...args) => unit.findReceipt(...args),
    keepReceipt: (receipt) => unit.keepReceipt(receipt),
    nextNumber: (counter) => unit.nextNumber(counter),
    projectCase: (...args) => unit.projectCase(...args),
    claimSlots: (...args) => unit.claimSlots(...args),
    destroy: (what) => unit.destroy(what),
    async append(appends) {
      const written = await unit.append(appends);
      const types = appends.flatMap(({ facts }) => facts.map(({ type }) => type));
      if (faults.append !== null && types.includes(faults.append)) {
        faults.append = null;
        throw new Error('the append failed');
      }
      return written;
    },
  });
  return {
    versions: (streams) => log.versions(streams),
    read: (...args) => log.read(...args),
    streams: (prefix) => log.streams(prefix),
    contentDigest: (...args) => log.contentDigest(...args),
    requestDigest: (request) => log.requestDigest(request),
    verify: (progress) => log.verify(progress),
    rebuild: (project) => log.rebuild(project),
    write: (work) =>
      log.write(async (unit) => {
        const done = await work(faulty(unit));
        if (!faults.commit) return done;
        faults.commit = false;
        throw new Error('COMMIT failed');
      }),
  };
}
