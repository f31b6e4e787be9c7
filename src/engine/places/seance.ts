// The record of a séance: its decisions in the order of that day, each with the request as far as the viewer may know of it now.
import type { CrecheContext } from '../../../workflows/creche/context.ts';
import { decideurs, decisionsDeSeance } from '../../../workflows/creche/vocabulary.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import type { SeanceRecord } from '../../contract/seanceRecord.ts';
import { crecheHead } from './crecheHead.ts';
import { familiesOf, placeCase } from './families.ts';
import type { Ground } from './ground.ts';
import type { CrecheSeen } from './seen.ts';

type Seance = NonNullable<CrecheContext['seances']>[number];

export function seanceAt({ creche }: CrecheSeen, id: string): Seance | undefined {
  return creche.state.context.seances?.find((one) => one.id === id);
}

/** AVIP-28, SECRET-02. A request that is not the viewer's to know any more leaves its decision, and no name. */
export async function seanceRecord(
  ground: Ground,
  viewer: Viewer,
  seen: CrecheSeen,
  { id, le, decide, decisions }: Seance,
): Promise<SeanceRecord> {
  const moment = await ground.moment();
  const ids = decisions.map(({ demande }) => demande);
  const families = await familiesOf(ground.world, viewer, ids, moment);
  return {
    today: moment.today,
    creche: crecheHead(seen, moment.today),
    id,
    le,
    decide: { value: decide, label: decideurs[decide] },
    lignes: decisions.map(({ demande, decision, rang }) => {
      const family = families.get(demande);
      return {
        rang: rang ?? null,
        decision: { value: decision, label: decisionsDeSeance[decision] },
        dossier: family ? placeCase(family, moment) : null,
      };
    }),
  };
}
