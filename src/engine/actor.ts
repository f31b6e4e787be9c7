// Who acts, as what, and for whom: from the session and the case's own facts, never from a request's body.
import type { Jour } from '../../workflows/dates.ts';
import { siegeDe } from '../../workflows/kernel/conjoint.ts';
import type { Actor } from '../../workflows/kernel/fact.ts';
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import type { LoadedCase } from './loadedCase.ts';

export function actorOf(loaded: LoadedCase, viewer: Viewer, today: Jour): Actor {
  const seat = siegeDe(loaded.pathway.conjoint(loaded.state), viewer.agent, today);
  const ordinary = viewer.roles.find((role) => role !== 'responsable');
  const role = (seat ? ordinary : undefined) ?? viewer.roles[0] ?? null;
  return { agent: viewer.agent, organisation: viewer.organisation, role, seat };
}

/** CLE-08. The seat's holder, when somebody stands in (« par suppléance »). */
export function actingFor(loaded: LoadedCase, actor: Actor): string | null {
  if (!actor.seat) return null;
  const holder = loaded.pathway.conjoint(loaded.state).sieges[actor.seat]?.titulaire;
  return holder && holder !== actor.agent ? holder : null;
}
