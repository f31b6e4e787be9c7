// Folds of small streams (people, agents, organisations, settings), kept in memory while their version is the log's.
import type { OpenedFact } from '../../workflows/kernel/fact.ts';
import { BoundedCache } from './boundedCache.ts';
import { asOpened, tellsDestruction } from './loadedCase.ts';
import type { LogReader, MayOpen } from './ports.ts';
import { inSlices } from './slices.ts';

interface Folded<V> {
  readonly version: number;
  readonly value: V | null;
}

interface Options {
  readonly limit?: number;
  readonly mayOpen?: MayOpen;
}

/** `id`: the stream's name after its first slash. */
type Fold<V> = (value: V | null, fact: OpenedFact, id: string) => V | null;

export class StreamFolds<V> {
  private readonly fold: Fold<V>;
  private readonly cache: BoundedCache<Folded<V>>;
  private readonly mayOpen: MayOpen;
  private made = 0;

  constructor(fold: Fold<V>, { limit = 5000, mayOpen = () => true }: Options = {}) {
    this.fold = fold;
    this.mayOpen = mayOpen;
    this.cache = new BoundedCache(limit);
  }

  /** Grows whenever a fold in memory is another one than before: what was made from folds is to be made anew. */
  get changes(): number {
    return this.made;
  }

  /** The last fold in memory, whatever the log says now. */
  peek(stream: string): V | null {
    return this.cache.get(stream)?.value ?? null;
  }

  versionOf(stream: string): number {
    return this.cache.get(stream)?.version ?? 0;
  }

  forgetAll(): void {
    this.made += 1;
    this.cache.clear();
  }

  async loadMany(reader: LogReader, streams: readonly string[]): Promise<ReadonlyMap<string, V>> {
    const names = [...new Set(streams)];
    const versions = await reader.versions(names);
    const values = new Map<string, V>();
    for (const name of names) {
      const value = await this.load(reader, name, versions.get(name) ?? 0);
      if (value !== null) values.set(name, value);
    }
    return values;
  }

  /** What is not in memory yet, by slices. */
  async foldCold(reader: LogReader, streams: readonly string[]): Promise<void> {
    const cold = streams.filter((stream) => this.cache.get(stream) === undefined);
    await inSlices(cold, async (slice) => {
      const versions = await reader.versions(slice);
      for (const stream of slice) await this.load(reader, stream, versions.get(stream) ?? 0);
    });
  }

  /** `version` is what the log says now; asked for when it is not given. */
  async load(reader: LogReader, stream: string, version?: number): Promise<V | null> {
    const now = version ?? (await reader.versions([stream])).get(stream) ?? 0;
    const known = this.cache.get(stream);
    if (known?.version === now) return known.value;
    // A fold ahead of the log comes from a transaction undone since: begin again.
    const start = known && known.version < now ? known : { version: 0, value: null };
    const id = stream.slice(stream.indexOf('/') + 1);
    let value: V | null = start.value;
    let facts = await reader.read(stream, start.version, this.mayOpen, now);
    if (start.version > 0 && facts.some(tellsDestruction)) {
      value = null;
      facts = await reader.read(stream, 0, this.mayOpen, now);
    }
    for (const fact of facts) {
      const opened = asOpened(fact);
      if (opened) value = this.fold(value, opened, id);
    }
    this.made += 1;
    this.cache.set(stream, { version: now, value });
    return value;
  }
}
