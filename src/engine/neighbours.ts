// The other cases that a decision sees, as they are in this very transaction: what has fallen due on them is written first.
import type { AnyCommandSpec, RelatedCase } from '../../workflows/kernel/pathway.ts';
import type { Claim } from '../../workflows/places/books.ts';
import { caseStreams } from './caseLoader.ts';
import type { CaseChange, CaseWriter } from './caseWriter.ts';
import { farthest } from './claims.ts';
import { asRelated } from './loadedCase.ts';
import { personKey, referenceKey } from './people.ts';
import type { Unit } from './ports.ts';
import type { Moment, World } from './world.ts';

export interface Neighbours {
  readonly related: ReadonlyMap<string, RelatedCase>;
  readonly peers: readonly RelatedCase[];
  /** What had fallen due on them. */
  readonly changes: readonly CaseChange[];
}

/** What a command asks to see beside the cases that it names. */
interface Asked {
  readonly peers: AnyCommandSpec<object, unknown>['peers'] | undefined;
  readonly persons: (related: readonly RelatedCase[]) => readonly string[];
}

/** A command names another case by its id, or by its reference where people gave that to each other. */
async function namedCase(unit: Unit, name: string): Promise<string | null> {
  if (!/^[A-Z]+-\d/.test(name)) return name;
  const [caseId] = await unit.lists.withKey(referenceKey(name));
  return caseId ?? null;
}

export class NeighbourReader {
  private readonly world: World;
  private readonly writer: CaseWriter;

  constructor(world: World, writer: CaseWriter) {
    this.world = world;
    this.writer = writer;
  }

  /**
   * AVIP-35, AVIP-38. Writers take turns, on PostgreSQL across processes under one lock, and what is read here was
   * committed before or written in this transaction: no decision is ever made on a list that another one has moved.
   */
  async of(
    unit: Unit,
    { peers, persons }: Asked,
    related: readonly string[],
    moment: Moment,
  ): Promise<Neighbours> {
    const changes: CaseChange[] = [];
    const found = new Map<string, RelatedCase>();
    for (const name of related) {
      const caseId = await namedCase(unit, name);
      if (!caseId) continue;
      changes.push(...(await this.catchUp(unit, caseId, moment)));
      const loaded = await this.world.loadInUnit(unit, caseId);
      if (loaded) found.set(name, asRelated(loaded));
    }
    const ofPersons = await this.ofPersons(unit, persons([...found.values()]), moment);
    changes.push(...ofPersons.changes);
    if (!peers) return { related: found, peers: ofPersons.cases, changes };
    // A hold that has lapsed by its date puts its case back among those that wait.
    for (const caseId of await unit.lists.expiringBy(moment.today)) {
      changes.push(...(await this.catchUp(unit, caseId, moment, peers.pathway)));
    }
    const ids = await unit.lists.inStates(peers.pathway, peers.states);
    const all = await this.all(unit, ids);
    return { related: found, peers: [...ofPersons.cases, ...all], changes };
  }

  /** AG-97. Every case of these persons, united records included. */
  private async ofPersons(
    unit: Unit,
    persons: readonly string[],
    moment: Moment,
  ): Promise<{ readonly cases: readonly RelatedCase[]; readonly changes: readonly CaseChange[] }> {
    const ids = new Set<string>();
    for (const person of persons) {
      for (const caseId of await unit.lists.withKey(personKey(person))) ids.add(caseId);
    }
    const changes: CaseChange[] = [];
    for (const caseId of ids) changes.push(...(await this.catchUp(unit, caseId, moment)));
    return { cases: await this.all(unit, [...ids]), changes };
  }

  /** AVIP-21, AVIP-29. Who claims these places from today on, a hold that has lapsed by its date given back first. */
  async claimsOn(
    unit: Unit,
    places: readonly string[],
    moment: Moment,
  ): Promise<{ readonly claims: readonly Claim[]; readonly changes: readonly CaseChange[] }> {
    if (places.length === 0) return { claims: [], changes: [] };
    const { slots } = unit.lists;
    const read = () => slots.between(places, moment.today, farthest(moment.today));
    const claims = await read();
    const claiming = new Set(claims.map(({ caseId }) => caseId));
    const due = await unit.lists.expiringBy(moment.today);
    const changes: CaseChange[] = [];
    for (const caseId of due.filter((one) => claiming.has(one))) {
      changes.push(...(await this.catchUp(unit, caseId, moment)));
    }
    return { claims: changes.length > 0 ? await read() : claims, changes };
  }

  /** What has fallen due on a case of that pathway (of any, when none is named), written within the transaction. */
  async catchUp(
    unit: Unit,
    caseId: string,
    moment: Moment,
    pathway?: string,
  ): Promise<readonly CaseChange[]> {
    const loaded = await this.world.loadInUnit(unit, caseId);
    if (!loaded || (pathway ?? loaded.pathway.id) !== loaded.pathway.id) return [];
    return this.writer.catchUp(unit, loaded, moment);
  }

  private async all(unit: Unit, caseIds: readonly string[]): Promise<readonly RelatedCase[]> {
    const versions = await unit.versions(caseIds.flatMap(caseStreams));
    const cases: RelatedCase[] = [];
    for (const caseId of caseIds) {
      const loaded = await this.world.loadInUnit(unit, caseId, versions);
      if (loaded) cases.push(asRelated(loaded));
    }
    return cases;
  }
}
