// Makes what lists and searches know anew, case by case, from the log alone.

import { searchWords } from './caseWriter.ts';
import { keysOf } from './people.ts';
import type { LogReader, Unit } from './ports.ts';
import { slotsOf } from './slots.ts';
import { summaryOf } from './summaries.ts';
import type { World } from './world.ts';

/** `case/{id}` alone: its private streams come with it. */
function caseIdIn(stream: string): string | null {
  const [, id, cote] = stream.split('/');
  return id && cote === undefined ? id : null;
}

async function projectAll(
  world: World,
  unit: Pick<Unit, 'projectCase' | 'claimSlots'> & LogReader,
  progress: (done: number) => void,
): Promise<void> {
  const { settings } = await world.moment(unit);
  let done = 0;
  for (const stream of await unit.streams('case/')) {
    const caseId = caseIdIn(stream);
    // A destroyed case has no state to fold: it is in no list.
    const loaded = caseId ? await world.cases.load(unit, caseId) : null;
    if (!loaded) continue;
    const summary = summaryOf(loaded, settings);
    const nobody = summary.person === '';
    const records = nobody ? [] : await world.people.recordsOf(unit, summary.person);
    const words = records.length > 0 || nobody ? searchWords(records, summary) : [];
    await unit.projectCase(
      loaded.caseId,
      summary,
      words,
      keysOf(records, summary.reference, loaded),
    );
    const claimed = slotsOf(loaded);
    if (claimed.length > 0) await unit.claimSlots(loaded.caseId, { freed: [], claimed });
    done += 1;
    progress(done);
  }
}

export async function rebuildCases(
  world: World,
  progress: (done: number) => void = () => undefined,
): Promise<void> {
  await world.log.rebuild((unit) => projectAll(world, unit, progress));
}

/** Nothing in memory may outlive a destruction, and searches must not find erased names again. */
export async function afterDestruction(world: World): Promise<void> {
  world.forgetAll();
  await world.directory.refresh(world.log);
  await rebuildCases(world);
}
