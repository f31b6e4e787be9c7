// The counts of whoever may have some: their cases read a handful at a time, counted and masked whole, and kept while nothing moves.
import {
  type Portee,
  porteeDe,
} from '../../../workflows/accompagnementGlobal/indicateurs/droits.ts';
import type { Releve } from '../../../workflows/accompagnementGlobal/indicateurs/releve.ts';
import {
  type Compte,
  compterParEtapes,
} from '../../../workflows/accompagnementGlobal/indicateurs/tableau.ts';
import { accompagnementGlobal } from '../../../workflows/accompagnementGlobal/pathway.ts';
import type { Jour } from '../../../workflows/dates.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { caseStream } from '../../../workflows/streams.ts';
import type { Result } from '../api.ts';
import { BoundedCache } from '../boundedCache.ts';
import type { Ground } from '../places/ground.ts';
import type { CaseRow } from '../ports/lists.ts';
import { indicateursReserves } from '../refusals.ts';
import type { World } from '../world.ts';
import { atLeisure, othersTurn } from './leisure.ts';

/** Cases read in one answer, when they were not in memory yet; then the screen says how far it is. */
export const SLICE = 100;

/** Counts kept, each of one scope: what has a case in it takes some bytes for each figure it is in. */
const KEPT = 16;

/** Cases opened and folded before others have their turn: a few milliseconds. */
const HANDFUL = 4;

export interface Counted {
  readonly portee: Portee;
  readonly lues: number;
  readonly aLire: number;
  /** Null while there is more to read. */
  readonly compte: Compte | null;
}

interface Kept {
  readonly today: Jour;
  readonly versions: ReadonlyMap<string, number>;
  /** A destruction moves no version: what was made from folds that are forgotten is made anew. */
  readonly folds: number;
  readonly compte: Compte;
}

const states = Object.keys(accompagnementGlobal.states);

function rowsOf({ lists }: World, portee: Portee): Promise<readonly CaseRow[]> {
  return portee.sorte === 'partenariat'
    ? lists.rowsInStates(accompagnementGlobal.id, states)
    : lists.among({ agent: null, organisations: [portee.organisation], all: false });
}

const nameOf = (portee: Portee) =>
  portee.sorte === 'organisation' ? portee.organisation : portee.sorte;

export class Counting {
  private readonly ground: Ground;
  private readonly kept = new BoundedCache<Kept>(KEPT);
  /** The last asking of each scope: those that ask together count once. */
  private readonly underWay = new Map<string, Promise<unknown>>();

  constructor(ground: Ground) {
    this.ground = ground;
  }

  /** AG-83. `most`: how many cases may be read that are not in memory. */
  async counted(viewer: Viewer, most: number): Promise<Result<Counted>> {
    const portee = porteeDe(viewer);
    if (!portee) return indicateursReserves;
    return { ok: true, value: await this.afterOthers(portee, () => this.count(portee, most)) };
  }

  private afterOthers<T>(portee: Portee, work: () => Promise<T>): Promise<T> {
    const name = nameOf(portee);
    const mine = (this.underWay.get(name) ?? Promise.resolve()).then(work, work);
    this.underWay.set(name, mine);
    const leave = () => {
      if (this.underWay.get(name) === mine) this.underWay.delete(name);
    };
    mine.then(leave, leave);
    return mine;
  }

  private async count(portee: Portee, most: number): Promise<Counted> {
    const { ground } = this;
    const { world } = ground;
    // AG-85. What has fallen due by its date counts on that day, whether or not the clock has run.
    await ground.catchUp();
    const rows = (await rowsOf(world, portee)).filter(
      ({ summary }) => summary.pathway === accompagnementGlobal.id,
    );
    const ids = rows.map(({ caseId }) => caseId);
    const versions = await world.log.versions(ids.map((id) => caseStream(id)));
    const today = world.today();
    const whole = { portee, lues: ids.length, aLire: ids.length };
    const known = this.kept.get(nameOf(portee));
    if (
      known?.today === today &&
      known.folds === world.releves.changes &&
      same(known.versions, versions)
    ) {
      return { ...whole, compte: known.compte };
    }
    const { releves, lues } = await read(world, ids, versions, most);
    if (lues < ids.length) return { ...whole, lues, compte: null };
    const folds = world.releves.changes;
    const compte = await atLeisure(compterParEtapes(releves, portee, today));
    this.kept.set(nameOf(portee), { today, versions, folds, compte });
    return { ...whole, compte };
  }
}

function same(some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): boolean {
  if (some.size !== others.size) return false;
  for (const [stream, version] of some) if (others.get(stream) !== version) return false;
  return true;
}

async function read(
  { log, releves }: World,
  caseIds: readonly string[],
  versions: ReadonlyMap<string, number>,
  most: number,
) {
  const known = new Map<string, Releve>();
  let lues = 0;
  let cold = 0;
  for (const caseId of caseIds) {
    const stream = caseStream(caseId);
    const version = versions.get(stream) ?? 0;
    if (releves.versionOf(stream) !== version) {
      if (cold === most) break;
      cold += 1;
      if (cold % HANDFUL === 0) await othersTurn();
    }
    const releve = await releves.load(log, stream, version);
    lues += 1;
    if (releve) known.set(caseId, releve);
  }
  return { releves: known, lues };
}
