// Plays the deeds of every case in the order in which they happened, the clock in hand, one night after the other.
import type { WholeEngine } from '../../src/engine/createEngine.ts';
import { addDays, type Instant, instantAt, type Jour, jourOf } from '../../workflows/dates.ts';
import type { Pathway, Viewer } from '../../workflows/kernel/pathway.ts';
import { findPathway } from '../../workflows/registry.ts';
import type { Geste } from './deed.ts';
import type { Dossier } from './dossier.ts';
import { type AgentName, agentNames, type DeriveId, type Ids } from './partnership.ts';
import { RefusedDeed } from './refusedDeed.ts';
import type { StoryClock } from './storyClock.ts';

export interface Stage {
  readonly engine: WholeEngine;
  readonly clock: StoryClock;
  readonly ids: Ids;
  readonly deriveId: DeriveId;
  readonly now: Instant;
  /** Until when everyone has read their cases: what comes after is new to them. */
  readonly readUntil: Instant;
}

/** Just after midnight, when the clock of deadlines finds what the day before has ended. */
const NIGHT = '00:05';

function pathwayOf({ key, pathway }: Dossier): Pathway {
  const found = findPathway(pathway);
  if (!found) throw new Error(`${key} has no pathway ${pathway}`);
  return found;
}

export class Timeline {
  private readonly stage: Stage;
  private readonly dossiers: ReadonlyMap<string, Dossier>;
  private readonly viewers = new Map<AgentName, Viewer>();

  constructor(stage: Stage, dossiers: ReadonlyMap<string, Dossier>) {
    this.stage = stage;
    this.dossiers = dossiers;
  }

  async play(gestes: readonly Geste[]): Promise<void> {
    await this.meetAgents();
    const sorted = [...gestes].sort((a, b) =>
      a.quand === b.quand ? 0 : a.quand < b.quand ? -1 : 1,
    );
    const [first] = sorted;
    let night = first ? jourOf(first.quand) : jourOf(this.stage.now);
    const { clock, now, readUntil } = this.stage;
    let hasRead = false;
    for (const geste of sorted) {
      night = await this.nightsUntil(night, geste.quand);
      if (!hasRead && geste.quand >= readUntil) {
        await this.everyoneReads();
        hasRead = true;
      }
      clock.moveTo(geste.quand);
      await this.act(geste);
    }
    await this.nightsUntil(night, now);
    clock.moveTo(now);
  }

  private async everyoneReads(): Promise<void> {
    for (const dossier of this.dossiers.values()) {
      if (!dossier.isOpen) continue;
      for (const name of dossier.readers) await this.reads(name, dossier);
    }
  }

  private async reads(name: AgentName, dossier: Dossier): Promise<void> {
    const { engine } = this.stage;
    const viewer = this.viewer(name);
    const seen = await engine.getCase(viewer, dossier.caseId);
    if (seen.ok) await engine.visit(viewer, dossier.caseId, seen.value.cursor);
  }

  /** Ticks each night that the story passes, and gives the next one. */
  private async nightsUntil(from: Jour, until: Instant): Promise<Jour> {
    const { clock, engine } = this.stage;
    let night = from;
    for (; instantAt(night, NIGHT) <= until; night = addDays(night, 1)) {
      clock.moveTo(instantAt(night, NIGHT));
      await engine.tick();
    }
    return night;
  }

  private async act(geste: Geste): Promise<void> {
    const { engine, deriveId } = this.stage;
    const dossier = this.dossier(geste.dossier);
    const pathway = pathwayOf(dossier);
    const { type } = geste;
    const viewer = this.viewer(geste.qui);
    const seen = await this.look(geste, dossier, viewer);
    const data = dossier.dataOf(geste, seen, (key) => this.dossier(key));
    const id = deriveId(['demonstration', dossier.key, String(dossier.nextDeed())]);
    const answer =
      type === pathway.opening
        ? await engine.open(viewer, { pathway: pathway.id, id, type, data })
        : await engine.execute(viewer, {
            caseId: dossier.caseId,
            id,
            type,
            data,
            ifMatch: seen?.version ?? null,
          });
    if (!answer.ok) throw new RefusedDeed(geste, answer);
    dossier.remember(geste, answer.value);
  }

  /** An additive command disturbs nobody and needs no look; the others are decided on what the screen shows. */
  private async look(geste: Geste, dossier: Dossier, viewer: Viewer) {
    const kind = pathwayOf(dossier).commands[geste.type]?.kind;
    if (kind === undefined) throw new RefusedDeed(geste, 'there is no such command');
    if (kind === 'additive') return null;
    const seen = await this.stage.engine.getCase(viewer, dossier.caseId);
    if (!seen.ok) throw new RefusedDeed(geste, seen);
    return seen.value;
  }

  private async meetAgents(): Promise<void> {
    for (const name of agentNames) {
      const viewer = await this.stage.engine.viewer(this.stage.ids.agent(name));
      if (!viewer) throw new Error(`the partnership has no ${name}`);
      this.viewers.set(name, viewer);
    }
  }

  private viewer(name: AgentName): Viewer {
    const viewer = this.viewers.get(name);
    if (!viewer) throw new Error(`${name} has not been met`);
    return viewer;
  }

  private dossier(key: string): Dossier {
    const dossier = this.dossiers.get(key);
    if (!dossier) throw new Error(`there is no case ${key}`);
    return dossier;
  }
}
