// Persons as the engine knows them: a record, that shown in its place once two were found to be one person's, and what finds them.
import type { OpenedFact } from '../../workflows/kernel/fact.ts';
import { foldIdentity, type Identity, unknownIdentity } from '../../workflows/people/identity.ts';
import { montree } from '../../workflows/people/reunion.ts';
import { identityKey } from '../../workflows/people/samePerson.ts';
import { personStream } from '../../workflows/streams.ts';
import { asOpened, type LoadedCase } from './loadedCase.ts';
import type { LogReader, ReadFact } from './ports.ts';
import { StreamFolds } from './streamFolds.ts';

const prefix = personStream('');
const fold = (identity: Identity | null, fact: OpenedFact, id: string) =>
  foldIdentity(identity ?? unknownIdentity, fact, id);

/** The key under which the cases of a person are found. */
export const personKey = (id: string): string => `personne:${id}`;

/** One of the records of a person. */
export interface PersonRecord {
  readonly id: string;
  readonly identity: Identity;
}

const known = (records: readonly (Identity | null)[]) => records.filter((one) => one !== null);

export class People {
  private readonly records = new StreamFolds<Identity>(fold);

  /** AG-43. The record that is shown: `reunieDans` goes on naming it where it stands in place of this one. */
  async load(reader: LogReader, stream: string, version?: number): Promise<Identity | null> {
    const own = await this.records.load(reader, stream, version);
    const kept = own?.reunieDans
      ? await this.records.load(reader, personStream(own.reunieDans))
      : own;
    const others = await Promise.all(
      (kept?.accueille ?? []).map((id) => this.records.load(reader, personStream(id))),
    );
    return own && montree(own, kept ?? own, known(others));
  }

  /** As it was last loaded here, whatever the log says now. */
  peek(stream: string): Identity | null {
    const own = this.records.peek(stream);
    const kept = own?.reunieDans ? this.records.peek(personStream(own.reunieDans)) : own;
    const others = (kept?.accueille ?? []).map((id) => this.records.peek(personStream(id)));
    return own && montree(own, kept ?? own, known(others));
  }

  async loadMany(
    reader: LogReader,
    streams: readonly string[],
  ): Promise<ReadonlyMap<string, Identity>> {
    const names = [...new Set(streams)];
    await this.records.foldCold(reader, names);
    const versions = await reader.versions(names);
    const shown = new Map<string, Identity>();
    for (const [stream, version] of versions) {
      const identity = await this.load(reader, stream, version);
      if (identity) shown.set(stream, identity);
    }
    return shown;
  }

  /** Every record of one person, the one that is shown first. `appended`: facts of this transaction, not committed yet. */
  async recordsOf(
    reader: LogReader,
    id: string,
    appended: readonly ReadFact[] = [],
  ): Promise<readonly PersonRecord[]> {
    const own = await this.record(reader, id, appended);
    const first = own?.reunieDans ?? id;
    const shown = first === id ? own : await this.record(reader, first, appended);
    const records = shown ? [{ id: first, identity: shown }] : [];
    for (const other of shown?.accueille ?? (own ? [id] : [])) {
      const identity = await this.record(reader, other, appended);
      if (identity) records.push({ id: other, identity });
    }
    return records;
  }

  /** The same, as they were last loaded here. */
  recordsAtHand(id: string): readonly PersonRecord[] {
    const at = (one: string) => this.records.peek(personStream(one));
    const first = at(id)?.reunieDans ?? id;
    return [first, ...(at(first)?.accueille ?? [])].flatMap((one) => {
      const identity = at(one);
      return identity ? [{ id: one, identity }] : [];
    });
  }

  forgetAll(): void {
    this.records.forgetAll();
  }

  /** What this transaction appended is folded here and never kept: it may yet be undone. */
  private async record(
    reader: LogReader,
    id: string,
    appended: readonly ReadFact[],
  ): Promise<Identity | null> {
    const stream = personStream(id);
    const own = appended.filter((fact) => fact.stream === stream);
    const [first] = own;
    if (!first) return this.records.load(reader, stream);
    const before = first.version - 1;
    let identity = before === 0 ? null : await this.records.load(reader, stream, before);
    for (const fact of own) {
      const opened = asOpened(fact);
      if (opened) identity = fold(identity, opened, id);
    }
    return identity;
  }
}

/** The persons that these facts are about. */
export function personsIn(facts: readonly ReadFact[]): readonly string[] {
  const streams = facts.map(({ stream }) => stream).filter((stream) => stream.startsWith(prefix));
  return [...new Set(streams)].map((stream) => stream.slice(prefix.length));
}

/** The key under which a case is found by its reference. */
export const referenceKey = (reference: string): string => `reference:${reference}`;

/** What finds a case beside words: its reference, each record of its person, each full identity there is, its relatives. */
export function keysOf(
  records: readonly PersonRecord[],
  reference: string,
  { pathway, contents }: Pick<LoadedCase, 'pathway' | 'contents'>,
): readonly string[] {
  const persons = records.flatMap(({ id, identity }) => {
    const full = identityKey(identity);
    return full === null ? [personKey(id)] : [personKey(id), full];
  });
  const relatives = pathway.relatives?.(contents) ?? [];
  return [referenceKey(reference), ...persons, ...relatives.map(personKey)];
}
