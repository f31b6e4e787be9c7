// What facts that are not written would move in the half-days of places: what is claimed, what is freed, what another case holds.
import { prove } from '../../../workflows/kernel/decide.ts';
import type { NewFact } from '../../../workflows/kernel/fact.ts';
import type { Slot } from '../../../workflows/kernel/slot.ts';
import { slotKey } from '../../../workflows/places/attribution.ts';
import type { LoadedCase } from '../loadedCase.ts';
import { slotsOf } from '../slots.ts';
import { otherCases } from '../writing.ts';
import type { Ground } from './ground.ts';
import type { Attempt } from './tried.ts';

export interface Moves {
  readonly claimed: readonly Slot[];
  readonly freed: readonly Slot[];
  readonly conflicts: readonly Slot[];
  /** The other cases that the facts are written on. */
  readonly others: ReadonlyMap<string, LoadedCase>;
}

interface Moved {
  readonly caseId: string;
  readonly claimed: readonly Slot[];
  readonly freed: readonly Slot[];
}

export async function movesOf(
  ground: Ground,
  attempt: Attempt,
  facts: readonly NewFact[],
): Promise<Moves> {
  const others = new Map<string, LoadedCase>();
  for (const caseId of otherCases(facts)) {
    const loaded = await ground.case(caseId);
    if (loaded) others.set(caseId, loaded);
  }
  const moved = [attempt.loaded, ...others.values()].map((one) => moveOf(one, attempt, facts));
  return {
    claimed: moved.flatMap(({ claimed }) => claimed),
    freed: moved.flatMap(({ freed }) => freed),
    conflicts: await conflictsOf(ground, moved),
    others,
  };
}

/** By half-days: one that was held and is given moves nothing. */
function moveOf(loaded: LoadedCase, attempt: Attempt, facts: readonly NewFact[]): Moved {
  const { caseId, pathway, state } = loaded;
  const own = caseId === attempt.loaded.caseId;
  const onIt = facts
    .filter(({ on }) =>
      typeof on === 'string' ? own && on === 'joint' : 'case' in on && on.case === caseId,
    )
    .map((fact) => ({ ...fact, on: 'joint' as const }));
  const { actor, moment } = attempt;
  const after = { ...loaded, state: prove(pathway, state, onIt, { actor, now: moment.now }) };
  const had = new Set(slotsOf(loaded).map(slotKey));
  const has = new Set(slotsOf(after).map(slotKey));
  return {
    caseId,
    claimed: slotsOf(after).filter((slot) => !had.has(slotKey(slot))),
    freed: slotsOf(loaded).filter((slot) => !has.has(slotKey(slot))),
  };
}

/** AVIP-02. Who holds what is wanted, as of now: who lapsed by now holds nothing. */
async function holdersOf(ground: Ground, wanted: readonly Slot[]): Promise<Map<string, string>> {
  const days = wanted.map(({ jour }) => jour).sort();
  const [du] = days;
  const au = days.at(-1);
  if (!du || !au) return new Map();
  const places = [...new Set(wanted.map(({ place }) => place))].map((id) => ({ id }));
  const claims = await ground.claims(places, { du, au });
  return new Map(claims.map((claim) => [slotKey(claim), claim.caseId]));
}

/** AVIP-02. In the order in which a commit claims: each case frees, then claims. */
async function conflictsOf(ground: Ground, moved: readonly Moved[]): Promise<readonly Slot[]> {
  const holders = await holdersOf(
    ground,
    moved.flatMap(({ claimed }) => claimed),
  );
  return moved.flatMap(({ caseId, freed, claimed }) => {
    const own = (slot: Slot) => holders.get(slotKey(slot)) === caseId;
    for (const slot of freed.filter(own)) holders.delete(slotKey(slot));
    const taken = claimed.filter((slot) => holders.has(slotKey(slot)) && !own(slot));
    for (const slot of claimed.filter((one) => !taken.includes(one))) {
      holders.set(slotKey(slot), caseId);
    }
    return taken;
  });
}
