// Does a situation exist for this very person? The one exception of design.md section 4: a desk to turn to, or nothing.
import type { AgContext } from '../../workflows/accompagnementGlobal/context.ts';
import { bureauDe, seSignale } from '../../workflows/accompagnementGlobal/doublon.ts';
import { coteDe } from '../../workflows/accompagnementGlobal/place.ts';
import { estAccompagnement } from '../../workflows/accompagnementGlobal/related.ts';
import { instantFromMs, msOf } from '../../workflows/dates.ts';
import type { CaseState, Viewer } from '../../workflows/kernel/pathway.ts';
import { identityKey } from '../../workflows/people/samePerson.ts';
import { personStream } from '../../workflows/streams.ts';
import type { SamePerson, SamePersonBody } from '../contract/people.ts';
import type { Result } from './api.ts';
import { asRelated } from './loadedCase.ts';
import { dateFuture, nonHabilite, verificationsTropNombreuses } from './refusals.ts';
import type { World } from './world.ts';

const DAY_MS = 86_400_000;

interface Match {
  readonly caseId: string;
  readonly state: CaseState<AgContext>;
}

/**
 * AG-40. Asked with the person's agreement, by who may propose; each question is kept (who, when, on which agreement,
 * never about whom), and so is each situation that it met, in its own read log, before the answer leaves. SECRET-17: of
 * somebody protected as well, whatever is answered: the responsables read both alike (team.ts).
 */
export async function samePerson(
  world: World,
  viewer: Viewer,
  { accord, ...identity }: SamePersonBody,
): Promise<Result<SamePerson>> {
  const cote = coteDe(viewer);
  if (!cote) return nonHabilite;
  const { now, today, settings } = await world.moment(world.log);
  if (accord.donneLe > today) return dateFuture(accord.donneLe);
  const { own } = world;
  const most = settings.values['ag.verificationsParJour'];
  const since = instantFromMs(msOf(now) - DAY_MS);
  const check = { at: now, agent: viewer.agent, accord };
  if (!(await own.identityChecks.noteWithin(check, { since, most }))) {
    return verificationsTropNombreuses(most);
  }
  const met = await matches(world, identity);
  await own.reads.noteAll(
    met.map(({ caseId }) => ({ at: now, agent: viewer.agent, caseId, what: 'doublon' as const })),
  );
  const [newest] = await spoken(world, met);
  const desk = newest && world.directory.organisationView(bureauDe(newest.state, cote));
  return { ok: true, value: { bureau: desk ? { id: desk.id, nom: desk.nom } : null } };
}

/** SECRET-13. Of somebody whose contacts are protected nothing is said, not even a desk: as if there were no situation. */
async function spoken({ people, log }: World, met: readonly Match[]): Promise<readonly Match[]> {
  const streamOf = ({ state }: Match) => personStream(state.context.personne);
  const known = await people.loadMany(log, met.map(streamOf));
  return met.filter((one) => !known.get(streamOf(one))?.proteges);
}

/** Newest first, so that one desk is always the same. */
async function matches(
  world: World,
  identity: Parameters<typeof identityKey>[0],
): Promise<readonly Match[]> {
  const key = identityKey(identity);
  const ids = key === null ? [] : await world.lists.withKey(key);
  const loaded = await world.cases.loadMany(world.log, ids);
  return loaded
    .map(asRelated)
    .filter(estAccompagnement)
    .filter(({ state }) => seSignale(state))
    .sort((a, b) => (b.state.context.reference < a.state.context.reference ? -1 : 1));
}
