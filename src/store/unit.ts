// A unit of writing: one batch of commands in one transaction, as the engine sees it.
import type { CaseSummary } from '../../workflows/kernel/pathway.ts';
import type { Destruction } from '../engine/ports/destruction.ts';
import type { CaseLists } from '../engine/ports/lists.ts';
import type { SlotChange } from '../engine/ports/places.ts';
import type { MayOpen, ReadFact, Receipt, StreamAppend, Unit } from '../engine/ports.ts';
import { CaseProjection } from '../projections/caseProjection.ts';
import { claimSlots } from '../projections/placeSlots.ts';
import { append } from './append.ts';
import { destroy } from './destroy.ts';
import { nextNumber } from './heads.ts';
import type { KeyStore } from './keyStore.ts';
import { caseLists } from './lists.ts';
import { Reading } from './read.ts';
import { findReceipt, keepReceipt } from './receipts.ts';
import type { Writing } from './writing.ts';

export class WritingUnit implements Unit {
  readonly #writing: Writing;
  readonly #keyStore: KeyStore;
  readonly #reading: Reading;
  readonly #cases: CaseProjection;
  readonly lists: CaseLists;

  constructor(writing: Writing, keyStore: KeyStore) {
    this.#writing = writing;
    this.#keyStore = keyStore;
    this.#reading = new Reading(writing.connection, writing.keys);
    this.#cases = new CaseProjection(writing.connection, keyStore);
    this.lists = caseLists(writing.connection, keyStore);
  }

  savepoint<T>(work: () => Promise<T>): Promise<T> {
    return this.#writing.savepoint(work);
  }

  async versions(streams: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const heads = await this.#writing.heads.of(streams);
    return new Map(streams.map((stream) => [stream, heads.get(stream)?.version ?? 0]));
  }

  read(
    stream: string,
    after: number,
    mayOpen: MayOpen,
    until?: number,
  ): Promise<readonly ReadFact[]> {
    return this.#reading.read(stream, after, mayOpen, until);
  }

  streams(prefix: string): Promise<readonly string[]> {
    return this.#reading.streams(prefix);
  }

  append(appends: readonly StreamAppend[]): Promise<readonly ReadFact[]> {
    return append(this.#writing, appends);
  }

  findReceipt(actor: string, commandId: string): Promise<Receipt | null> {
    return findReceipt(this.#writing, actor, commandId);
  }

  async keepReceipt(receipt: Receipt): Promise<void> {
    keepReceipt(this.#writing, receipt);
  }

  nextNumber(counter: string): Promise<number> {
    return nextNumber(this.#writing.connection, `number/${counter}`);
  }

  projectCase(
    caseId: string,
    summary: CaseSummary,
    tokens: readonly string[] | null,
    keys: readonly string[] = [],
  ): Promise<void> {
    return this.#cases.project(caseId, summary, tokens, keys);
  }

  claimSlots(caseId: string, change: SlotChange): Promise<void> {
    return claimSlots(this.#writing.connection, caseId, change);
  }

  destroy(what: Destruction): Promise<void> {
    return destroy(this.#writing, this.#keyStore, what);
  }
}
