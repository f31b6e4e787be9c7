// What a séance holds before it is closed: the list as it was opened, and one decision a line. Pure.
import { z } from 'zod';
import { Decision } from '../../../workflows/creche/facts/seance.ts';

export type Word = Decision['decision'];

/** Ids and closed words alone: this is what a reloaded page finds again. */
const Held = z.object({
  ids: z.array(z.string()),
  /** The published rank of each as the séance opened. */
  rangs: z.record(z.string(), z.int()).default({}),
  decisions: z.record(z.string(), Decision.shape.decision),
});
export type Held = z.infer<typeof Held>;

const none: Held = { ids: [], rangs: {}, decisions: {} };

export function readHeld(text: string | null): Held {
  if (text === null) return none;
  try {
    return Held.safeParse(JSON.parse(text)).data ?? none;
  } catch {
    return none;
  }
}

/** Nothing moves under the hand: who joins the list meanwhile comes last, who has left it keeps its line. */
export function linesOf({ ids }: Held, waiting: readonly { readonly caseId: string }[]): string[] {
  return [...new Set([...ids, ...waiting.map(({ caseId }) => caseId)])];
}

/** AVIP-28. As the list was published when the séance opened; who came since has none of it. */
export function opened(
  found: Held,
  waiting: readonly { readonly caseId: string; readonly rang: number }[],
): Held {
  const rangs =
    found.ids.length > 0
      ? found.rangs
      : Object.fromEntries(waiting.map(({ caseId, rang }) => [caseId, rang]));
  return { ...found, rangs, ids: linesOf(found, waiting) };
}

/** Null takes the decision back. */
export function decided(held: Held, caseIds: readonly string[], word: Word | null): Held {
  const kept = Object.entries(held.decisions).filter(([id]) => !caseIds.includes(id));
  const added = word === null ? [] : caseIds.map((id): [string, Word] => [id, word]);
  return { ...held, decisions: Object.fromEntries([...kept, ...added]) };
}

/** What still holds: a place refused meanwhile is not proposed, and who has left the list does not stay on it. */
export function standing(held: Held, waiting: readonly { readonly caseId: string }[]): Held {
  const waits = new Set(waiting.map(({ caseId }) => caseId));
  const kept = Object.entries(held.decisions).filter(
    ([id, word]) => waits.has(id) === (word === 'reste'),
  );
  return { ...held, decisions: Object.fromEntries(kept) };
}

export function decisionsOf({ decisions }: Held): Decision[] {
  return Object.entries(decisions).map(([demande, decision]) => ({ demande, decision }));
}
