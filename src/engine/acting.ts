// A command that may be done, on a case caught up: decided among its neighbours, written, and its places claimed.
import type { Place } from '../../workflows/kernel/audience.ts';
import { refusalBefore } from '../../workflows/kernel/decide.ts';
import type { Actor, NewFact } from '../../workflows/kernel/fact.ts';
import type { RelatedCase, Viewer } from '../../workflows/kernel/pathway.ts';
import { caseReference } from '../../workflows/kernel/reference.ts';
import type { Slot } from '../../workflows/kernel/slot.ts';
import { actorOf } from './actor.ts';
import type { Failure } from './api.ts';
import type { CaseChange, CaseWriter } from './caseWriter.ts';
import { idsIn } from './idsIn.ts';
import { countedOf, dataOf, judge, personsOf, type Spec } from './judging.ts';
import type { LoadedCase } from './loadedCase.ts';
import { NeighbourReader } from './neighbours.ts';
import { SlotTaken } from './ports/places.ts';
import type { Receipt, Unit } from './ports.ts';
import { reachFrom } from './reach.ts';
import type { Receipts, Request } from './receipts.ts';
import { placePrise } from './refusals.ts';
import { situationOf } from './situation.ts';
import type { Moment, World } from './world.ts';
import type { Origin } from './writing.ts';

/** What a command wanted of places when another case holds one of them: what is free near it is looked for after. */
export interface Missed {
  readonly caseId: string;
  readonly facts: readonly NewFact[];
  readonly slot: Slot;
}

/** What one command did, told only after COMMIT. A refused command may still have changed something: what fell due. */
export interface Outcome {
  readonly result:
    | Failure
    | { readonly ok: true; readonly caseId: string; readonly viewer: Viewer };
  readonly changes: readonly CaseChange[];
  /** Set when a retry found its receipt. */
  readonly receipt: Receipt | null;
  readonly missed?: Missed;
}

export const refused = (result: Failure, changes: readonly CaseChange[] = []): Outcome => ({
  result,
  changes,
  receipt: null,
});

/** Who does what, when: the same for all that one command comes to. */
interface Doing {
  readonly viewer: Viewer;
  readonly actor: Actor;
  readonly place: Place;
  readonly moment: Moment;
  readonly request: Request;
}

export class Acting {
  private readonly world: World;
  private readonly writer: CaseWriter;
  private readonly receipts: Receipts;
  private readonly neighbours: NeighbourReader;

  constructor(world: World, writer: CaseWriter, receipts: Receipts) {
    this.world = world;
    this.writer = writer;
    this.receipts = receipts;
    this.neighbours = new NeighbourReader(world, writer);
  }

  async act(
    unit: Unit,
    loaded: LoadedCase,
    spec: Spec,
    viewer: Viewer,
    request: Request,
    moment: Moment,
  ): Promise<Outcome> {
    const { pathway, state } = loaded;
    const actor = actorOf(loaded, viewer, moment.today);
    const nearby = {
      lists: unit.lists,
      load: (caseId: string) => this.world.loadInUnit(unit, caseId),
    };
    const stands = pathway.placeOf(state, viewer, moment.today);
    const place = await reachFrom(nearby, loaded, viewer, stands);
    const refusal = refusalBefore(pathway, spec, situationOf(loaded, place), {
      ...moment,
      place,
      actor,
    });
    if (refusal) return refused({ ok: false, refusal });
    const read = dataOf(spec, viewer, request.data);
    if (!read.ok) return refused(read);
    return this.decide(unit, loaded, spec, read.data, { viewer, actor, place, moment, request });
  }

  private async decide(
    unit: Unit,
    loaded: LoadedCase,
    spec: Spec,
    data: Origin['data'],
    doing: Doing,
  ): Promise<Outcome> {
    const { pathway } = loaded;
    const { actor, place, moment, request } = doing;
    await this.world.directory.refreshNamed(unit, idsIn(data));
    const named = spec.related?.(situationOf(loaded, place), data) ?? [];
    const persons = (found: readonly RelatedCase[]) =>
      spec.peersOf?.(situationOf(loaded, place), found) ?? [];
    const asked = { peers: spec.peers, persons };
    const { related, peers, ...seen } = await this.neighbours.of(unit, asked, named, moment);
    const counted = countedOf(spec, situationOf(loaded, place), data, moment, related);
    const { claims, ...fresh } = await this.neighbours.claimsOn(unit, counted, moment);
    const changes = [...seen.changes, ...fresh.changes];
    const opening = spec.type === pathway.opening;
    const reference = opening ? await this.nextReference(unit, pathway.prefix, moment) : '';
    const person = await personsOf(this.world, unit, spec, situationOf(loaded, place), related);
    const commandId = request.id;
    const standing = { actor, place, moment, commandId, reference, related, peers, claims, person };
    const decision = judge(this.world, loaded, spec, data, standing);
    if (!decision.ok) return refused({ ok: false, refusal: decision.refusal }, changes);
    const origin = { id: request.id, type: spec.type, data, schema: spec.data };
    const outcome = await this.write(unit, loaded, decision.facts, origin, doing);
    return { ...outcome, changes: [...changes, ...outcome.changes] };
  }

  /**
   * AVIP-02, AVIP-21. A half-day that another case holds may be free by now: what has fallen due on that case is written,
   * and the command tried again, once a holder. Still held, all that the command wrote is undone; what fell due stays.
   */
  private async write(
    unit: Unit,
    loaded: LoadedCase,
    facts: readonly NewFact[],
    origin: Origin,
    { viewer, actor, moment, request }: Doing,
  ): Promise<Outcome> {
    const { caseId, pathway } = loaded;
    const write = () => this.writer.write(unit, loaded, facts, origin, actor, moment);
    const caught: CaseChange[] = [];
    const holders = new Set<string>();
    for (;;) {
      const written = await (pathway.slots ? claiming(unit, write) : write());
      if (!(written instanceof SlotTaken)) {
        await this.receipts.keep(unit, viewer.agent, request, caseId, written);
        const result = { ok: true as const, caseId, viewer };
        return { result, changes: [...caught, ...written], receipt: null };
      }
      const { slot, holder } = written;
      const lapsed = holders.has(holder) ? [] : await this.neighbours.catchUp(unit, holder, moment);
      holders.add(holder);
      caught.push(...lapsed);
      if (lapsed.length === 0) {
        return { ...refused(placePrise(slot), caught), missed: { caseId, facts, slot } };
      }
    }
  }

  /** Gapless within a year: the number is given back when the command is refused or undone. */
  private async nextReference(unit: Unit, prefix: string, { today }: Moment): Promise<string> {
    const year = Number(today.slice(0, 4));
    return caseReference(prefix, year, await unit.nextNumber(`reference/${prefix}/${year}`));
  }
}

/** All that `work` wrote is undone when another case holds a half-day that it claims. */
async function claiming<T>(unit: Unit, work: () => Promise<T>): Promise<T | SlotTaken> {
  try {
    return await unit.savepoint(work);
  } catch (error) {
    if (error instanceof SlotTaken) return error;
    throw error;
  }
}
