// Writes the facts of a decision on the cases that they touch: append, projection; and the facts of what has fallen due by itself.
import type { Actor, NewFact } from '../../workflows/kernel/fact.ts';
import type { CaseSummary } from '../../workflows/kernel/pathway.ts';
import {
  fichesReunies,
  fichesSeparees,
  usageDesContactsFixe,
} from '../../workflows/people/personFacts.ts';
import type { Settings } from '../../workflows/settings/settings.ts';
import { actingFor } from './actor.ts';
import { type LoadedCase, streamOf } from './loadedCase.ts';
import { keysOf, type PersonRecord, personKey, personsIn } from './people.ts';
import type { ReadFact, Unit } from './ports.ts';
import { cedee } from './reach.ts';
import { slotChange } from './slots.ts';
import { summaryOf } from './summaries.ts';
import type { Moment, World } from './world.ts';
import { type Ground, type Origin, otherCases, prepareWriting, wholeStreams } from './writing.ts';

/** Facts committed together on one case, from one fold to the next. */
export interface CaseChange {
  readonly before: LoadedCase;
  readonly after: LoadedCase;
  readonly facts: readonly ReadFact[];
  readonly settings: Settings;
  /** What may be read of this case is another: of its person, or of what the person agreed to share. */
  readonly reread: boolean;
}

export const systeme: Actor = { agent: 'systeme', organisation: null, role: null, seat: null };

/** No pathway has more things falling due at once on one case: a rule that never ends is a bug, not a wait. */
const CATCH_UP_MAX = 100;

export class CaseWriter {
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  /** One change a case that the facts touch, the command's own case first. */
  async write(
    unit: Unit,
    own: LoadedCase,
    facts: readonly NewFact[],
    origin: Origin,
    actor: Actor,
    moment: Moment,
  ): Promise<readonly CaseChange[]> {
    const ground = await this.groundOf(unit, own, facts);
    const written = prepareWriting(facts, ground, {
      actor,
      actingFor: actingFor(own, actor),
      origin,
      now: moment.now,
      settingsVersion: moment.settings.version,
    });
    const appended = await unit.append(written.appends);
    const changes: CaseChange[] = [];
    for (const [caseId, before] of ground.cases) {
      const after = written.cases.get(caseId) ?? before;
      await this.project(unit, before, after, caseId === own.caseId ? appended : [], moment);
      const slots = slotChange(before, after);
      if (slots) await unit.claimSlots(caseId, slots);
      this.world.keepInUnit(unit, after);
      const stream = streamOf(caseId, 'joint');
      const onCase = appended.filter((fact) => fact.stream.startsWith(stream));
      const reread = rereads(after, onCase) || (caseId === own.caseId && tellsOfPerson(appended));
      changes.push({ before, after, facts: onCase, settings: moment.settings, reread });
    }
    const others = await this.findAgain(unit, appended, ground.cases, moment);
    return [...changes, ...others];
  }

  private async groundOf(unit: Unit, own: LoadedCase, facts: readonly NewFact[]): Promise<Ground> {
    const cases = new Map([[own.caseId, own]]);
    for (const caseId of otherCases(facts)) {
      const loaded = await this.world.loadInUnit(unit, caseId);
      if (loaded) cases.set(caseId, loaded);
    }
    const names = wholeStreams(facts);
    const versions = names.length > 0 ? await unit.versions(names) : new Map<string, number>();
    return { own: own.caseId, cases, versions };
  }

  /** ENG-10. What has fallen due becomes facts of its own day, whether or not the clock has run. Empty: nothing had. */
  async catchUp(unit: Unit, before: LoadedCase, moment: Moment): Promise<readonly CaseChange[]> {
    let loaded = before;
    const changes: CaseChange[] = [];
    for (let step = 0; step < CATCH_UP_MAX; step += 1) {
      const { pathway, state, dernier } = loaded;
      const due = pathway.firstDue(state, moment.now, moment.settings, dernier);
      if (!due) return changes;
      // The same id from two clocks: whichever comes second finds the deadline gone.
      const id = this.world.deriveId(['echeance', before.caseId, due.deadline, due.due]);
      const origin = { id, type: 'constaterEcheance', data: {}, schema: null };
      const written = await this.write(unit, loaded, due.facts, origin, systeme, moment);
      changes.push(...written);
      loaded = written[0]?.after ?? loaded;
    }
    throw new Error(`deadlines of case ${before.caseId} never end`);
  }

  private async project(
    unit: Unit,
    before: LoadedCase,
    after: LoadedCase,
    appended: readonly ReadFact[],
    { settings }: Moment,
  ): Promise<void> {
    const summary = summaryOf(after, settings);
    const { person } = summary;
    const opened = before.versions.joint === 0;
    // AG-29. A case may open about somebody who is known already.
    const named = person !== '' && (opened || personsIn(appended).includes(person));
    const records = named ? await this.world.people.recordsOf(unit, person, appended) : [];
    const words =
      records.length > 0 || (opened && summary.title !== undefined)
        ? searchWords(records, summary)
        : null;
    if (!words && before.versions.joint > 0) {
      const known = summaryOf(before, settings);
      if (known === summary || JSON.stringify(known) === JSON.stringify(summary)) return;
    }
    await unit.projectCase(after.caseId, summary, words, keysOf(records, summary.reference, after));
  }

  /** Searches must find the other cases of a person by what has just been written of them. */
  private async findAgain(
    unit: Unit,
    appended: readonly ReadFact[],
    done: ReadonlyMap<string, LoadedCase>,
    { settings }: Moment,
  ): Promise<readonly CaseChange[]> {
    const changes: CaseChange[] = [];
    const found = new Set<string>();
    for (const person of personsIn(appended)) {
      for (const caseId of await unit.lists.withKey(personKey(person))) found.add(caseId);
    }
    for (const caseId of found) {
      const loaded = done.has(caseId) ? null : await this.world.loadInUnit(unit, caseId);
      if (!loaded) continue;
      const summary = summaryOf(loaded, settings);
      const records = await this.world.people.recordsOf(unit, summary.person, appended);
      const keys = keysOf(records, summary.reference, loaded);
      await unit.projectCase(caseId, summary, searchWords(records, summary), keys);
      if (!(await this.isShown(unit, loaded, summary.person, appended, records))) continue;
      changes.push({ before: loaded, after: loaded, facts: [], settings, reread: true });
    }
    return changes;
  }

  /** SECRET-13, SECRET-20. Who is shown nothing of what was written is not told that something was. */
  private async isShown(
    unit: Unit,
    loaded: LoadedCase,
    person: string,
    appended: readonly ReadFact[],
    records: readonly PersonRecord[],
  ): Promise<boolean> {
    if (appended.some(({ type }) => changeWhoReads.includes(type))) return true;
    const load = (caseId: string) => this.world.loadInUnit(unit, caseId);
    if (await cedee(loaded, { lists: unit.lists, load })) return false;
    const written = personsIn(appended);
    // What is protected on another record is that case's alone.
    return (
      written.includes(person) ||
      records.some(({ id, identity }) => {
        return written.includes(id) && !identity.proteges;
      })
    );
  }
}

const changeWhoReads: readonly string[] = [fichesReunies, fichesSeparees, usageDesContactsFixe].map(
  ({ type }) => type,
);
const tellsOfPerson = (appended: readonly ReadFact[]) => personsIn(appended).length > 0;

const rereads = ({ pathway }: LoadedCase, facts: readonly ReadFact[]) =>
  facts.some(({ type }) => pathway.partage?.changedBy.includes(type));

/** What finds a case again in a search: its person's names, or what it is called itself, and its reference. */
export function searchWords(
  records: readonly PersonRecord[],
  { title, reference }: Pick<CaseSummary, 'title' | 'reference'>,
): readonly string[] {
  const names = records.flatMap(({ identity }) => [identity.prenom, identity.nom]);
  return [...names, title, reference].filter((word) => typeof word === 'string');
}
