// Keeps what has ended as long as it may be kept and no longer: shut away on its day, then effaced with its keys.
import { tracesAvant } from '../../workflows/accompagnementGlobal/conservation.ts';
import { addMonths } from '../../workflows/dates.ts';
import { fact } from '../../workflows/kernel/fact.ts';
import { personneEffacee } from '../../workflows/log/destruction.ts';
import { fichesReunies } from '../../workflows/people/personFacts.ts';
import { pathways } from '../../workflows/registry.ts';
import { caseStream, personStream } from '../../workflows/streams.ts';
import { caseStreams } from './caseLoader.ts';
import { type CaseWriter, systeme } from './caseWriter.ts';
import { idsIn } from './idsIn.ts';
import type { LoadedCase } from './loadedCase.ts';
import type { CaseRow } from './ports/lists.ts';
import type { Unit } from './ports.ts';
import { afterDestruction } from './rebuilding.ts';
import type { Moment, World } from './world.ts';

export class Retention {
  private readonly world: World;
  private readonly writer: CaseWriter;
  private readonly fresh: (caseId: string) => Promise<LoadedCase | null>;
  private readonly onError: (error: unknown) => void;
  private sweptOn = '';

  constructor(
    world: World,
    writer: CaseWriter,
    fresh: Retention['fresh'],
    onError: (error: unknown) => void,
  ) {
    this.world = world;
    this.writer = writer;
    this.fresh = fresh;
    this.onError = onError;
  }

  /** Once a day: its days are years away, and no rule waits for an hour. */
  async sweep(): Promise<void> {
    const moment = await this.world.moment(this.world.log);
    if (this.sweptOn === moment.today) return;
    await this.forgetReadings(moment);
    const due: string[] = [];
    for (const { caseId } of await this.ripe(moment)) {
      // Loading it shuts it away when its day has come. One case that fails keeps no other waiting.
      const loaded = await this.fresh(caseId).catch((error: unknown) => this.onError(error));
      if (loaded && purgeOf(loaded, moment)) due.push(caseId);
    }
    if (due.length > 0) {
      await this.world.log.write((unit) => this.efface(unit, due));
      await afterDestruction(this.world);
    }
    this.sweptOn = moment.today;
  }

  /** AG-67. Who read what, and who asked whether a situation exists. */
  private async forgetReadings({ today, settings }: Moment): Promise<void> {
    const { reads, identityChecks } = this.world.own;
    const before = tracesAvant(today, settings);
    await Promise.all([reads.purgeBefore(before), identityChecks.purgeBefore(before)]);
  }

  /** AG-61. Nothing is shut away before that long after its end: the others need not be loaded. */
  private async ripe({ today, settings }: Moment): Promise<readonly CaseRow[]> {
    const months = settings.values['conservation.archivageMois'];
    const kept = pathways.flatMap(({ id, conservation }) =>
      conservation ? [this.world.lists.rowsInStates(id, conservation.etats)] : [],
    );
    const rows = (await Promise.all(kept)).flat();
    return rows.filter(
      ({ summary: { endedOn } }) => !endedOn || addMonths(endedOn, months) <= today,
    );
  }

  /** AG-62, AG-63. Cases, then the persons whom no other case knows, under any of their records. */
  private async efface(unit: Unit, caseIds: readonly string[]): Promise<void> {
    const moment = await this.world.moment(unit);
    const held = await this.heldBeside(unit, new Set(caseIds));
    const gone = new Set<string>();
    for (const caseId of caseIds) {
      const loaded = await this.world.loadInUnit(unit, caseId);
      const purged = loaded && purgeOf(loaded, moment);
      if (!purged) continue;
      const persons = await this.personsOf(unit, loaded, (id) => !held.has(id) && !gone.has(id));
      for (const id of persons) gone.add(id);
      const facts = [purged, ...persons.map((id) => erasure(id, moment))];
      const id = this.world.deriveId(['effacement', caseId]);
      const origin = { id, type: 'constaterEcheance', data: {}, schema: null };
      await this.writer.write(unit, loaded, facts, origin, systeme, moment);
      await destroyCase(unit, caseId);
      for (const person of persons) await destroyPerson(unit, person);
    }
  }

  /** The ids that any other case names, each with the records that are one person's with it (AG-43): still known. */
  private async heldBeside(unit: Unit, gone: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const held = new Set<string>();
    for (const { caseId } of await unit.lists.among({
      agent: null,
      organisations: [],
      all: true,
    })) {
      const loaded = gone.has(caseId) ? null : await this.world.loadInUnit(unit, caseId);
      if (loaded) for (const id of idsOf(loaded)) held.add(id);
    }
    for (const id of await this.knownAmong(unit, [...held])) {
      for (const record of await this.world.people.recordsOf(unit, id)) held.add(record.id);
    }
    return held;
  }

  /** Whom this case knows; a record that was ever taken for one of theirs goes with them, unless it is held elsewhere. */
  private async personsOf(
    unit: Unit,
    loaded: LoadedCase,
    wanted: (id: string) => boolean,
  ): Promise<readonly string[]> {
    const ids = await this.knownAmong(unit, idsOf(loaded));
    const everOne = new Set(ids);
    for (const id of everOne) {
      for (const { type, clear } of await unit.read(personStream(id), 0, () => false)) {
        if (type !== fichesReunies.type || clear === null) continue;
        const { gardee, autre } = fichesReunies.clear.parse(clear);
        everOne.add(gardee).add(autre);
      }
    }
    return [...everOne].filter(wanted);
  }

  private async knownAmong(unit: Unit, ids: readonly string[]): Promise<readonly string[]> {
    const versions = await unit.versions(ids.map(personStream));
    return ids.filter((id) => (versions.get(personStream(id)) ?? 0) > 0);
  }
}

function purgeOf({ pathway, state, contents }: LoadedCase, { today, settings }: Moment) {
  return pathway.conservation?.purge(state, contents, today, settings) ?? null;
}

/** Every id that a case holds, in its state or among the relatives that its contents name. */
function idsOf({ pathway, state, contents }: LoadedCase): readonly string[] {
  const relatives = pathway.relatives?.(contents) ?? [];
  return [...new Set([...idsIn({ ...state.context }), ...relatives])];
}

function erasure(person: string, { today }: Moment) {
  return fact(personneEffacee, {
    on: { stream: personStream(person) },
    clear: { motif: 'duree' },
    parts: {},
    occurredOn: today,
    rules: ['AG-63'],
  });
}

/** The last fact of a stream, which was just written: what it orders is all that came before. */
async function lastOf(unit: Unit, stream: string): Promise<{ stream: string; version: number }> {
  return { stream, version: (await unit.versions([stream])).get(stream) ?? 0 };
}

async function destroyCase(unit: Unit, caseId: string): Promise<void> {
  const by = await lastOf(unit, caseStream(caseId));
  const versions = await unit.versions(caseStreams(caseId));
  for (const stream of caseStreams(caseId)) {
    if ((versions.get(stream) ?? 0) > 0) await unit.destroy({ kind: 'stream', stream, by });
  }
  await unit.destroy({ kind: 'scope', scope: { kind: 'case', id: caseId }, by });
}

async function destroyPerson(unit: Unit, person: string): Promise<void> {
  const by = await lastOf(unit, personStream(person));
  await unit.destroy({ kind: 'stream', stream: by.stream, by });
  await unit.destroy({ kind: 'scope', scope: { kind: 'person', id: person }, by });
}
