// One command inside a unit of writing: retry, rights, precondition, catch-up, decision, facts, receipt.
import { mayKnow, mayRead, type Place } from '../../workflows/kernel/audience.ts';
import { refusalBefore } from '../../workflows/kernel/decide.ts';
import { privateKeys } from '../../workflows/kernel/fact.ts';
import type {
  AnyCommandSpec,
  RelatedCase,
  Situation,
  Viewer,
} from '../../workflows/kernel/pathway.ts';
import { caseReference } from '../../workflows/kernel/reference.ts';
import { findPathway } from '../../workflows/registry.ts';
import { agentStream, settingsStream } from '../../workflows/streams.ts';
import { actorOf } from './actor.ts';
import type { CommandRequest, Failure, OpenRequest } from './api.ts';
import { caseStreams } from './caseLoader.ts';
import type { CaseChange, CaseWriter } from './caseWriter.ts';
import { idsIn } from './idsIn.ts';
import { cameSince, type LoadedCase, unopened } from './loadedCase.ts';
import { SlotTaken } from './ports/places.ts';
import type { Receipt, Unit } from './ports.ts';
import type { Receipts, Request } from './receipts.ts';
import {
  commandeInconnue,
  compteFerme,
  donneesInvalides,
  introuvable,
  nonHabilite,
  placePrise,
  versionAbsente,
  versionPerimee,
} from './refusals.ts';
import type { Moment, World } from './world.ts';

type Spec = AnyCommandSpec<object, unknown>;

/** What one command did, told only after COMMIT. A refused command may still have changed something: what fell due. */
export interface Outcome {
  readonly result:
    | Failure
    | { readonly ok: true; readonly caseId: string; readonly viewer: Viewer };
  readonly changes: readonly CaseChange[];
  /** Set when a retry found its receipt. */
  readonly receipt: Receipt | null;
}

const refused = (result: Failure, changes: readonly CaseChange[] = []): Outcome => ({
  result,
  changes,
  receipt: null,
});

function standsIn(spec: Spec, place: Place): boolean {
  return spec.who.some((qualite) => place.qualites.has(qualite));
}

/** SECRET-05. The private folds that the actor may read; the other side's never enters a decision. */
export function situationOf(loaded: LoadedCase, place: Place): Situation<object, unknown> {
  const { state, contents, prive } = loaded;
  const known = privateKeys.flatMap((key) => {
    const fold = mayRead(key, place) ? prive[key] : null;
    return fold ? [[key, fold]] : [];
  });
  return { state, contents, prive: Object.fromEntries(known) };
}

/** AVIP-02. A half-day that another case holds: all that the command wrote is undone, and the answer says which one. */
async function claiming<T>(unit: Unit, work: () => Promise<T>): Promise<T | Failure> {
  try {
    return await unit.savepoint(work);
  } catch (error) {
    if (error instanceof SlotTaken) return placePrise(error.slot);
    throw error;
  }
}

export class Commands {
  private readonly world: World;
  private readonly writer: CaseWriter;
  private readonly receipts: Receipts;

  constructor(world: World, writer: CaseWriter, receipts: Receipts) {
    this.world = world;
    this.writer = writer;
    this.receipts = receipts;
  }

  async execute(unit: Unit, agent: string, request: CommandRequest): Promise<Outcome> {
    const { caseId } = request;
    const wanted = { ...request, on: caseId };
    const receipt = await this.receipts.find(unit, agent, wanted);
    const streams = [...caseStreams(caseId), agentStream(agent), settingsStream];
    const versions = await unit.versions(streams);
    const viewer = await this.world.directory.viewer(unit, agent, versions.get(agentStream(agent)));
    if (!viewer) return refused(compteFerme);
    if (receipt) return this.again(receipt, viewer);

    const loaded = await this.world.loadInUnit(unit, caseId, versions);
    if (!loaded) return refused(introuvable);
    const moment = await this.world.moment(unit, versions);
    const spec = this.admit(loaded, viewer, request, moment);
    if ('ok' in spec) return refused(spec);

    const caught = await this.writer.catchUp(unit, loaded, moment);
    const current = caught.findLast(({ after }) => after.caseId === caseId)?.after ?? loaded;
    const outcome = await this.act(unit, current, spec, viewer, wanted, moment);
    return { ...outcome, changes: [...caught, ...outcome.changes] };
  }

  /** Opens a case: its id hangs on who opens and on the command's id, so that a retry finds the same one. */
  async open(unit: Unit, agent: string, request: OpenRequest): Promise<Outcome> {
    const wanted = { ...request, on: request.pathway };
    const receipt = await this.receipts.find(unit, agent, wanted);
    const viewer = await this.world.directory.viewer(unit, agent);
    if (!viewer) return refused(compteFerme);
    if (receipt) return this.again(receipt, viewer);

    const pathway = findPathway(request.pathway);
    const spec = pathway?.commands[pathway.opening];
    if (!pathway || !spec || spec.type !== request.type) {
      return refused(commandeInconnue(request.type));
    }
    const moment = await this.world.moment(unit);
    const empty = unopened(this.world.deriveId([agent, request.id, 'case']), pathway);
    if (!standsIn(spec, pathway.placeOf(pathway.initial, viewer, moment.today))) {
      return refused(nonHabilite);
    }
    return this.act(unit, empty, spec, viewer, wanted, moment);
  }

  /** What has fallen due on a case that somebody reads, or that the clock visits. */
  async catchUp(unit: Unit, caseId: string): Promise<Outcome> {
    const loaded = await this.world.loadInUnit(unit, caseId);
    if (!loaded) return refused(introuvable);
    const moment = await this.world.moment(unit);
    return refused(introuvable, await this.writer.catchUp(unit, loaded, moment));
  }

  private again(receipt: Receipt | Failure, viewer: Viewer): Outcome {
    if ('ok' in receipt) return refused(receipt);
    const result = receipt.caseId
      ? { ok: true as const, caseId: receipt.caseId, viewer }
      : introuvable;
    return { result, changes: [], receipt };
  }

  /** What is said before anything that fell due is applied: unknown, not yours, no version, an old version. */
  private admit(
    loaded: LoadedCase,
    viewer: Viewer,
    request: CommandRequest,
    { today }: Moment,
  ): Spec | Failure {
    const { pathway, state, versions } = loaded;
    const place = pathway.placeOf(state, viewer, today);
    if (!mayKnow(place)) return introuvable;
    const { type, ifMatch } = request;
    const spec = Object.hasOwn(pathway.commands, type) ? pathway.commands[type] : undefined;
    if (!spec || type === pathway.opening) return commandeInconnue(type);
    if (!standsIn(spec, place)) return nonHabilite;
    if (spec.kind !== 'decisive' || ifMatch === versions.joint) return spec;
    if (ifMatch === null) return versionAbsente;
    const { disturbedBy } = spec;
    const undisturbed =
      disturbedBy && ifMatch < versions.joint && !cameSince(loaded, ifMatch, disturbedBy);
    return undisturbed ? spec : versionPerimee(versions.joint);
  }

  private async act(
    unit: Unit,
    loaded: LoadedCase,
    spec: Spec,
    viewer: Viewer,
    request: Request,
    moment: Moment,
  ): Promise<Outcome> {
    const { pathway, state, caseId } = loaded;
    const actor = actorOf(loaded, viewer, moment.today);
    const place = pathway.placeOf(state, viewer, moment.today);
    const situation = situationOf(loaded, place);
    const refusal = refusalBefore(pathway, spec, situation, { ...moment, place, actor });
    if (refusal) return refused({ ok: false, refusal });
    const parsed = spec.data.safeParse(request.data);
    if (!parsed.success) return refused(donneesInvalides(parsed.error.issues));
    const content = spec.content?.(situation, parsed.data, moment);
    const salt = spec.contentSalt?.(situation) ?? null;
    await this.world.directory.refreshNamed(unit, idsIn(parsed.data));
    const related = await this.related(unit, spec.related?.(situation, parsed.data) ?? []);
    const opening = spec.type === pathway.opening;
    const decision = spec.decide(situation, parsed.data, {
      ...moment,
      caseId,
      actor,
      place,
      id: (name) => this.world.deriveId([viewer.agent, request.id, name]),
      reference: opening ? await this.nextReference(unit, pathway.prefix, moment) : '',
      agent: (id) => this.world.directory.agentCard(id),
      organisation: (id) => this.world.directory.organisation(id),
      related: (id) => related.get(id),
      content: content === undefined ? null : this.world.log.contentDigest(content, salt),
    });
    if (!decision.ok) return refused({ ok: false, refusal: decision.refusal });
    const origin = { id: request.id, type: spec.type, data: parsed.data };
    const write = () => this.writer.write(unit, loaded, decision.facts, origin, actor, moment);
    const changes = await (pathway.slots ? claiming(unit, write) : write());
    if ('refusal' in changes) return refused(changes);
    await this.receipts.keep(unit, viewer.agent, request, caseId, changes);
    return { result: { ok: true, caseId, viewer }, changes, receipt: null };
  }

  /** The other cases that a decision sees, as they are in this very transaction. */
  private async related(
    unit: Unit,
    caseIds: readonly string[],
  ): Promise<ReadonlyMap<string, RelatedCase>> {
    const found = new Map<string, RelatedCase>();
    for (const caseId of caseIds) {
      const loaded = await this.world.loadInUnit(unit, caseId);
      if (!loaded) continue;
      const { pathway, state, contents } = loaded;
      found.set(caseId, { caseId, pathway: pathway.id, state, contents });
    }
    return found;
  }

  /** Gapless within a year: the number is given back when the command is refused or undone. */
  private async nextReference(unit: Unit, prefix: string, { today }: Moment): Promise<string> {
    const year = Number(today.slice(0, 4));
    return caseReference(prefix, year, await unit.nextNumber(`reference/${prefix}/${year}`));
  }
}
