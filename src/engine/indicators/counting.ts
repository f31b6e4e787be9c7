// The counts of whoever may have some: their cases read a slice at a time, then counted and masked whole.
import {
  type Portee,
  porteeDe,
} from '../../../workflows/accompagnementGlobal/indicateurs/droits.ts';
import type { Releve } from '../../../workflows/accompagnementGlobal/indicateurs/releve.ts';
import { Compte } from '../../../workflows/accompagnementGlobal/indicateurs/tableau.ts';
import { accompagnementGlobal } from '../../../workflows/accompagnementGlobal/pathway.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { caseStream } from '../../../workflows/streams.ts';
import type { Result } from '../api.ts';
import type { Ground } from '../places/ground.ts';
import type { CaseRow } from '../ports/lists.ts';
import { indicateursReserves } from '../refusals.ts';
import type { World } from '../world.ts';

/** Cases read in one answer, when they were not in memory yet: a second or so, then the screen says how far it is. */
export const SLICE = 400;

export interface Counted {
  readonly portee: Portee;
  readonly lues: number;
  readonly aLire: number;
  /** Null while there is more to read. */
  readonly compte: Compte | null;
}

const states = Object.keys(accompagnementGlobal.states);

function rowsOf({ lists }: World, portee: Portee): Promise<readonly CaseRow[]> {
  return portee.sorte === 'partenariat'
    ? lists.rowsInStates(accompagnementGlobal.id, states)
    : lists.among({ agent: null, organisations: [portee.organisation], all: false });
}

/** AG-83. `most`: how many cases may be read that are not in memory. */
export async function counted(
  ground: Ground,
  viewer: Viewer,
  most: number,
): Promise<Result<Counted>> {
  const portee = porteeDe(viewer);
  if (!portee) return indicateursReserves;
  const { world } = ground;
  // AG-85. What has fallen due by its date counts on that day, whether or not the clock has run.
  await ground.catchUp();
  const rows = (await rowsOf(world, portee)).filter(
    ({ summary }) => summary.pathway === accompagnementGlobal.id,
  );
  const ids = rows.map(({ caseId }) => caseId);
  const { releves, lues } = await read(world, ids, most);
  const compte = lues === ids.length ? new Compte(releves, portee, world.today()) : null;
  return { ok: true, value: { portee, lues, aLire: ids.length, compte } };
}

async function read({ log, releves }: World, caseIds: readonly string[], most: number) {
  const versions = await log.versions(caseIds.map((id) => caseStream(id)));
  const known = new Map<string, Releve>();
  let lues = 0;
  let cold = 0;
  for (const caseId of caseIds) {
    const stream = caseStream(caseId);
    const version = versions.get(stream) ?? 0;
    if (releves.versionOf(stream) !== version) cold += 1;
    if (cold > most) break;
    const releve = await releves.load(log, stream, version);
    lues += 1;
    if (releve) known.set(caseId, releve);
  }
  return { releves: known, lues };
}
