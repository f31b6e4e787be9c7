// A unit of writing that remembers, case by case, the next day on which something falls due by itself.

import type { Destruction } from '../../src/engine/ports/destruction.ts';
import type { SlotChange } from '../../src/engine/ports/places.ts';
import type { MayOpen, Receipt, StreamAppend, Unit } from '../../src/engine/ports.ts';
import type { CaseSummary } from '../../workflows/kernel/pathway.ts';

/** Next due day by case. */
export type Expiring = Map<string, string>;

export class WatchedUnit implements Unit {
  private readonly unit: Unit;
  private readonly expiring: Expiring;

  constructor(unit: Unit, expiring: Expiring) {
    this.unit = unit;
    this.expiring = expiring;
  }

  projectCase(
    caseId: string,
    summary: CaseSummary,
    tokens: readonly string[] | null,
    keys?: readonly string[],
  ) {
    const [first] = summary.deadlines
      .filter(({ expires }) => expires)
      .map(({ due }) => due)
      .sort();
    if (first === undefined) this.expiring.delete(caseId);
    else this.expiring.set(caseId, first);
    return this.unit.projectCase(caseId, summary, tokens, keys);
  }

  get lists() {
    return this.unit.lists;
  }

  savepoint<T>(work: () => Promise<T>) {
    return this.unit.savepoint(work);
  }

  versions(streams: readonly string[]) {
    return this.unit.versions(streams);
  }

  read(stream: string, after: number, mayOpen: MayOpen, until?: number) {
    return this.unit.read(stream, after, mayOpen, until);
  }

  streams(prefix: string) {
    return this.unit.streams(prefix);
  }

  append(appends: readonly StreamAppend[]) {
    return this.unit.append(appends);
  }

  findReceipt(actor: string, commandId: string) {
    return this.unit.findReceipt(actor, commandId);
  }

  keepReceipt(receipt: Receipt) {
    return this.unit.keepReceipt(receipt);
  }

  nextNumber(counter: string) {
    return this.unit.nextNumber(counter);
  }

  claimSlots(caseId: string, change: SlotChange) {
    return this.unit.claimSlots(caseId, change);
  }

  destroy(what: Destruction) {
    return this.unit.destroy(what);
  }
}
