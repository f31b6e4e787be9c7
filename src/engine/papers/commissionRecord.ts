// The record of a commission's day: its decisions, in their order, of the situations that it may still know of.
import type { AgContext } from '../../../workflows/accompagnementGlobal/context.ts';
import { accompagnementGlobal } from '../../../workflows/accompagnementGlobal/pathway.ts';
import { estAccompagnement } from '../../../workflows/accompagnementGlobal/related.ts';
import { decisionsDeCommission } from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import type { Jour } from '../../../workflows/dates.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { personStream } from '../../../workflows/streams.ts';
import type { CommissionRecord } from '../../contract/commission.ts';
import type { Result } from '../api.ts';
import { asRelated, type LoadedCase } from '../loadedCase.ts';
import { nonHabilite } from '../refusals.ts';
import { nomAffiche } from '../views/people.ts';
import type { World } from '../world.ts';

type Taken = NonNullable<AgContext['commission']>['decisions'][number];

interface Decided {
  readonly loaded: LoadedCase;
  readonly context: AgContext;
  readonly taken: readonly Taken[];
}

/** Nothing has been decided yet, or nobody knows of it any more. */
const without: readonly string[] = ['nouveau', 'brouillon', 'prescrit', 'archive', 'purge'];
const states = Object.keys(accompagnementGlobal.states).filter((state) => !without.includes(state));

/** AG-53. What the commission decided on a day; who is of no commission has no such record. */
export async function commissionRecord(
  world: World,
  viewer: Viewer,
  asked: Jour | null,
): Promise<Result<CommissionRecord>> {
  if (!viewer.roles.includes('commission')) return nonHabilite;
  const today = world.today();
  const jour = asked ?? today;
  const decided = await decidedCases(world, viewer, today);
  const days = decided.flatMap(({ taken }) => taken.map(({ le }) => le));
  const lines = decided
    .flatMap((one) => one.taken.filter(({ le }) => le === jour).map((taken) => ({ one, taken })))
    .sort((a, b) => a.taken.a.localeCompare(b.taken.a));
  const lignes = await Promise.all(
    lines.map(async ({ one, taken }) => ({ ...(await nameOf(world, viewer, one)), ...say(taken) })),
  );
  // A name that is read is a reading, logged before the answer leaves.
  const at = world.now();
  await world.own.reads.noteAll(
    lignes.map(({ caseId }) => ({ at, agent: viewer.agent, caseId, what: 'recherche' })),
  );
  const jours = [...new Set(days)].sort().reverse();
  return { ok: true, value: { today, jour, jours, lignes } };
}

const say = ({ decision }: Taken) => ({
  decision: { value: decision, label: decisionsDeCommission[decision] },
});

async function decidedCases(
  { cases, lists, log }: World,
  viewer: Viewer,
  today: Jour,
): Promise<readonly Decided[]> {
  const ids = await lists.inStates(accompagnementGlobal.id, states);
  return (await cases.loadMany(log, ids)).flatMap((loaded) => {
    const seen = asRelated(loaded);
    if (!estAccompagnement(seen)) return [];
    const { context } = seen.state;
    // Each decision is read again until its own day, whatever came after it.
    const taken = (context.commission?.decisions ?? []).filter(
      ({ lectureJusquAu }) => today <= lectureJusquAu,
    );
    const { qualites } = loaded.pathway.placeOf(loaded.state, viewer, today);
    return taken.length > 0 && qualites.has('commission') ? [{ loaded, context, taken }] : [];
  });
}

async function nameOf(world: World, viewer: Viewer, { loaded, context }: Decided) {
  const identity = await world.people.load(world.log, personStream(context.personne));
  const place = loaded.pathway.placeOf(loaded.state, viewer, world.today());
  const { caseId } = loaded;
  return { caseId, reference: context.reference, personne: nomAffiche(identity, place) };
}
