// One command inside a unit of writing: retry, rights, precondition, catch-up; then it is decided and written.
import { mayKnow, type Place } from '../../workflows/kernel/audience.ts';
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import { findPathway } from '../../workflows/registry.ts';
import { agentStream, settingsStream } from '../../workflows/streams.ts';
import { Acting, type Outcome, refused } from './acting.ts';
import type { CommandRequest, Failure, OpenRequest } from './api.ts';
import { caseStreams } from './caseLoader.ts';
import type { CaseWriter } from './caseWriter.ts';
import type { Spec } from './judging.ts';
import { cameSince, type LoadedCase, unopened } from './loadedCase.ts';
import type { Receipt, Unit } from './ports.ts';
import type { Receipts } from './receipts.ts';
import {
  commandeInconnue,
  compteFerme,
  introuvable,
  nonHabilite,
  versionAbsente,
  versionPerimee,
} from './refusals.ts';
import { numberOf, sightOf, versionOf } from './sight.ts';
import type { Moment, World } from './world.ts';

function standsIn(spec: Spec, place: Place): boolean {
  return spec.who.some((qualite) => place.qualites.has(qualite));
}

export class Commands {
  private readonly world: World;
  private readonly writer: CaseWriter;
  private readonly receipts: Receipts;
  private readonly acting: Acting;

  constructor(world: World, writer: CaseWriter, receipts: Receipts) {
    this.world = world;
    this.writer = writer;
    this.receipts = receipts;
    this.acting = new Acting(world, writer, receipts);
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
    const outcome = await this.acting.act(unit, current, spec, viewer, wanted, moment);
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
    return this.acting.act(unit, empty, spec, viewer, wanted, moment);
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
    // What the viewer is not told of makes nothing that they read old.
    const sight = sightOf(loaded, viewer, place);
    const version = numberOf(versions.joint, sight);
    if (spec.kind !== 'decisive' || ifMatch === version) return spec;
    if (ifMatch === null) return versionAbsente;
    const { disturbedBy } = spec;
    const undisturbed =
      disturbedBy &&
      ifMatch < version &&
      !cameSince(loaded, versionOf(ifMatch, sight), disturbedBy);
    return undisturbed ? spec : versionPerimee(version);
  }
}
