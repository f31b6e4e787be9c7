// A command tried without a transaction: who may, from where, with which data, decided among its neighbours as they are now.
import { mayKnow, type Place } from '../../../workflows/kernel/audience.ts';
import { refusalBefore } from '../../../workflows/kernel/decide.ts';
import type { Actor, NewFact } from '../../../workflows/kernel/fact.ts';
import type { RelatedCase, Viewer } from '../../../workflows/kernel/pathway.ts';
import type { Refusal } from '../../../workflows/kernel/refusal.ts';
import type { PreviewBody } from '../../contract/placeActs.ts';
import { actorOf } from '../actor.ts';
import type { Failure } from '../api.ts';
import { farthest } from '../claims.ts';
import { idsIn } from '../idsIn.ts';
import { countedOf, dataOf, judge, personsOf, type Spec } from '../judging.ts';
import { asRelated, type LoadedCase } from '../loadedCase.ts';
import { commandeInconnue, introuvable } from '../refusals.ts';
import { situationOf } from '../situation.ts';
import type { Moment } from '../world.ts';
import type { Ground } from './ground.ts';

/** The case and who tries something on it. */
export interface Attempt {
  readonly loaded: LoadedCase;
  readonly viewer: Viewer;
  readonly place: Place;
  readonly actor: Actor;
  readonly moment: Moment;
}

export type Tried =
  | { readonly ok: true; readonly attempt: Attempt; readonly facts: readonly NewFact[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** A failure is a question badly put (no such case, no such command, a bad field); a refusal is an answer. */
export async function tryCommand(
  ground: Ground,
  viewer: Viewer,
  caseId: string,
  { type, data }: PreviewBody,
): Promise<Tried | { readonly failure: Failure }> {
  const loaded = await ground.case(caseId);
  if (!loaded) return { failure: introuvable };
  const { pathway, state } = loaded;
  const moment = await ground.moment();
  const place = pathway.placeOf(state, viewer, moment.today);
  if (!mayKnow(place)) return { failure: introuvable };
  const spec = Object.hasOwn(pathway.commands, type) ? pathway.commands[type] : undefined;
  if (!spec || type === pathway.opening) return { failure: commandeInconnue(type) };
  const actor = actorOf(loaded, viewer, moment.today);
  const attempt = { loaded, viewer, place, actor, moment };
  const early = refusalBefore(pathway, spec, situationOf(loaded, place), {
    ...moment,
    place,
    actor,
  });
  if (early) return { ok: false, refusal: early };
  const read = dataOf(spec, viewer, data);
  if (!read.ok) return { failure: read };
  return decided(ground, attempt, spec, read.data);
}

async function decided(
  ground: Ground,
  attempt: Attempt,
  spec: Spec,
  data: Parameters<typeof judge>[3],
): Promise<Tried> {
  const { loaded, place, actor, moment } = attempt;
  const { world } = ground;
  await world.directory.refreshNamed(world.log, idsIn(data));
  const related = new Map<string, RelatedCase>();
  for (const id of spec.related?.(situationOf(loaded, place), data) ?? []) {
    const seen = await ground.case(id);
    if (seen) related.set(id, asRelated(seen));
  }
  const counted = countedOf(spec, situationOf(loaded, place), data, moment, related);
  const decision = judge(world, loaded, spec, data, {
    actor,
    place,
    moment,
    // Ids derived from it are shown to nobody: nothing of this is written.
    commandId: 'apercu',
    reference: '',
    related,
    peers: await peersOf(ground, spec),
    claims: await claimsOn(ground, counted, moment),
    person: await personsOf(world, world.log, spec, situationOf(loaded, place), related),
  });
  return decision.ok
    ? { ok: true, attempt, facts: decision.facts }
    : { ok: false, refusal: decision.refusal };
}

async function claimsOn(ground: Ground, places: readonly string[], { today }: Moment) {
  if (places.length === 0) return [];
  const days = { du: today, au: farthest(today) };
  return ground.claims(
    places.map((id) => ({ id })),
    days,
  );
}

async function peersOf(ground: Ground, { peers }: Spec): Promise<readonly RelatedCase[]> {
  if (!peers) return [];
  const { cases, lists, log } = ground.world;
  await ground.catchUp();
  const ids = await lists.inStates(peers.pathway, peers.states);
  return (await cases.loadMany(log, ids)).map(asRelated);
}
