// Loads folded cases: from memory while their versions are the log's, else by folding what came after.
import type { Audience } from '../../workflows/kernel/audience.ts';
import { BoundedCache } from './boundedCache.ts';
import { type StreamKey, streamKeys, type Versions } from './cursor.ts';
import {
  type LoadedCase,
  pathwayOf,
  streamOf,
  tellsDestruction,
  unopened,
  withFact,
} from './loadedCase.ts';
import type { LogReader } from './ports.ts';
import { inSlices } from './slices.ts';

/** For `decide`: every part but the skeletons of commands, which only a what-if opens. */
const everything = (audience: Audience) => audience !== 'systeme';

export type KnownVersions = ReadonlyMap<string, number>;

export function caseStreams(caseId: string): readonly string[] {
  return streamKeys.map((key) => streamOf(caseId, key));
}

function versionsIn(known: KnownVersions, caseId: string): Versions {
  const version = (key: StreamKey) => known.get(streamOf(caseId, key)) ?? 0;
  return {
    joint: version('joint'),
    emploi: version('emploi'),
    social: version('social'),
    referents: version('referents'),
  };
}

function upToDate(loaded: LoadedCase, now: Versions): boolean {
  return streamKeys.every((key) => loaded.versions[key] === now[key]);
}

/** Ahead of the log: folded in a transaction that was undone since. Nothing of it may be used. */
function ahead(loaded: LoadedCase, now: Versions): boolean {
  return streamKeys.some((key) => loaded.versions[key] > now[key]);
}

export class CaseLoader {
  private readonly cache: BoundedCache<LoadedCase>;

  constructor(limit = 5000) {
    this.cache = new BoundedCache(limit);
  }

  /** Only what is committed may be remembered. */
  remember(loaded: LoadedCase): void {
    const known = this.cache.get(loaded.caseId);
    if (!known || known.versions.joint <= loaded.versions.joint) {
      this.cache.set(loaded.caseId, loaded);
    }
  }

  forgetAll(): void {
    this.cache.clear();
  }

  /** The last committed fold in memory, if any: what deliveries look at. */
  peek(caseId: string): LoadedCase | undefined {
    return this.cache.get(caseId);
  }

  /** Null when there is no such case. `base`: a fold newer than memory's, made earlier in the same transaction. */
  async load(
    reader: LogReader,
    caseId: string,
    versions?: KnownVersions,
    base?: LoadedCase,
  ): Promise<LoadedCase | null> {
    const known = versions ?? (await reader.versions(caseStreams(caseId)));
    const now = versionsIn(known, caseId);
    if (now.joint === 0) return null;
    const start = base ?? this.cache.get(caseId);
    const usable = start && !ahead(start, now) ? start : undefined;
    if (usable && upToDate(usable, now)) return usable;
    return this.fold(reader, caseId, usable, now);
  }

  /** For lists: what is cold by slices, then one question about versions for all: only what changed since is read. */
  async loadMany(reader: LogReader, caseIds: readonly string[]): Promise<readonly LoadedCase[]> {
    const folded = await this.foldCold(reader, caseIds);
    const versions = await reader.versions(caseIds.flatMap(caseStreams));
    const loaded: LoadedCase[] = [];
    for (const caseId of caseIds) {
      const base = this.cache.get(caseId) ?? folded.get(caseId);
      const one = await this.load(reader, caseId, versions, base);
      if (!one) continue;
      this.remember(one);
      loaded.push(one);
    }
    return loaded;
  }

  /** Held by the caller meanwhile: a list may be longer than what memory keeps. */
  private async foldCold(
    reader: LogReader,
    caseIds: readonly string[],
  ): Promise<ReadonlyMap<string, LoadedCase>> {
    const folded = new Map<string, LoadedCase>();
    const cold = caseIds.filter((caseId) => this.cache.get(caseId) === undefined);
    await inSlices(cold, async (slice) => {
      const versions = await reader.versions(slice.flatMap(caseStreams));
      for (const caseId of slice) {
        const one = await this.load(reader, caseId, versions);
        if (one) folded.set(caseId, one);
      }
    });
    return folded;
  }

  private async fold(
    reader: LogReader,
    caseId: string,
    start: LoadedCase | undefined,
    now: Versions,
  ): Promise<LoadedCase | null> {
    let loaded = start;
    for (const key of streamKeys) {
      const after = loaded?.versions[key] ?? 0;
      if (now[key] === after) continue;
      const facts = await reader.read(streamOf(caseId, key), after, everything, now[key]);
      // Folded before something was destroyed, perhaps by another process: nothing of it may be shown again.
      if (start && facts.some(tellsDestruction)) return this.fold(reader, caseId, undefined, now);
      for (const fact of facts) {
        loaded = withFact(loaded ?? unopened(caseId, pathwayOf(fact)), fact);
      }
    }
    // A destroyed case keeps its envelopes, and no state at all.
    return loaded && loaded.state !== loaded.pathway.initial ? loaded : null;
  }
}
