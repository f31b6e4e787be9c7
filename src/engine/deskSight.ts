// What a desk is told of a case, where its pathway narrows it: which facts, of the context what, of the contents what.
import { mayRead, type Place } from '../../workflows/kernel/audience.ts';
import type { JsonObject } from '../../workflows/kernel/json.ts';
import type { CaseState, Pathway } from '../../workflows/kernel/pathway.ts';
import type { Known } from '../../workflows/kernel/sharedReading.ts';
import { asOpened } from './loadedCase.ts';
import type { ReadFact } from './ports.ts';
import { isDesk } from './views/deadlines.ts';

interface Told {
  readonly place: Place;
  readonly pathway: Pathway;
  readonly known: Known<CaseState, unknown>;
  readonly organisation: string;
}

/** AG-51. Reads as a desk does, whatever else they are, and not as the pair. */
const bureauOf = ({ place, pathway }: Told) =>
  place.qualites.has('secretariat') && !mayRead('binome', place) ? pathway.bureau : undefined;

/** AG-52. The agenda and the messages of the other side; and what has no sealed part, unless it says the state. */
export function keptFromDesk(fact: ReadFact, sight: Told): boolean {
  const bureau = bureauOf(sight);
  const opened = bureau && asOpened(fact);
  if (!bureau || !opened) return false;
  const silent = fact.parts.every(({ audience }) => audience === 'systeme');
  return (
    (silent && isDesk(sight.place) && !bureau.dits.includes(fact.type)) ||
    bureau.autreCote(sight.known, opened, sight.organisation)
  );
}

export function contextTold(sight: Told): JsonObject {
  const { place, known, organisation } = sight;
  const told = bureauOf(sight)?.contexte(known.state, organisation, isDesk(place));
  return { ...(told ?? known.state.context) };
}

export function contentsTold(contents: unknown, sight: Told): unknown {
  const { known, organisation } = sight;
  const bureau = bureauOf(sight);
  return bureau ? bureau.contenus(known.state, contents, organisation) : contents;
}
