// What a command would do now: decided by the very rules that decide it, and nothing written.
import { avertissements } from '../../../workflows/crecheAvip/avertir.ts';
import { emptyContents } from '../../../workflows/crecheAvip/contents.ts';
import { crecheDesFaits } from '../../../workflows/crecheAvip/wanted.ts';
import { getFactSpec } from '../../../workflows/facts.ts';
import { mayKnow, mayRead } from '../../../workflows/kernel/audience.ts';
import type { NewFact } from '../../../workflows/kernel/fact.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import type { Refusal } from '../../../workflows/kernel/refusal.ts';
import type { Slot } from '../../../workflows/kernel/slot.ts';
import { sayRefusal } from '../../../workflows/refusalTexts.ts';
import type { Preview, PreviewBody } from '../../contract/placeActs.ts';
import type { Result } from '../api.ts';
import { audienceOf } from '../audiences.ts';
import { placePrise } from '../refusals.ts';
import { mayKnowParts } from '../views/factViews.ts';
import type { Ground } from './ground.ts';
import { type Moves, movesOf } from './moves.ts';
import { crecheIn, demandeIn } from './seen.ts';
import { type Attempt, tryCommand } from './tried.ts';

export async function previewOf(
  ground: Ground,
  viewer: Viewer,
  caseId: string,
  body: PreviewBody,
): Promise<Result<Preview>> {
  const tried = await tryCommand(ground, viewer, caseId, body);
  if ('failure' in tried) return tried.failure;
  if (!tried.ok) return { ok: true, value: impossible(tried.refusal) };
  const { attempt, facts } = tried;
  const moves = await movesOf(ground, attempt, facts);
  const [taken] = moves.conflicts;
  const refusal = taken ? placePrise(taken).refusal : null;
  return {
    ok: true,
    value: {
      possible: refusal === null,
      refusal: refusal && said(refusal),
      facts: shownFacts(attempt, facts, moves),
      claimed: moves.claimed.map(slotView),
      freed: moves.freed.map(slotView),
      tenueJusquAu: heldUntil(facts),
      conflicts: moves.conflicts.map(slotView),
      nearby: taken ? await ground.nearby({ caseId, facts, slot: taken }) : null,
      warnings: await warningsOf(ground, attempt, facts),
    },
  };
}

const said = (refusal: Refusal) => ({ code: refusal.code, why: sayRefusal(refusal) });
const slotView = ({ place, jour, demi }: Slot) => ({ place, jour, demi });

function impossible(refusal: Refusal): Preview {
  const none = { facts: [], claimed: [], freed: [], conflicts: [], warnings: [] };
  return { possible: false, refusal: said(refusal), tenueJusquAu: null, nearby: null, ...none };
}

function heldUntil(facts: readonly NewFact[]): string | null {
  const days = facts.flatMap(({ clear: { tenueJusquAu } }) => tenueJusquAu ?? []);
  return days.find((day) => typeof day === 'string') ?? null;
}

/** SECRET-09. As once written: a fact on a case that the viewer may not know of is not hinted at. */
function shownFacts(
  { loaded, place, viewer, moment }: Attempt,
  facts: readonly NewFact[],
  { others }: Moves,
): Preview['facts'] {
  const standing = (on: NewFact['on']) => {
    if (typeof on === 'string') return { key: on, place };
    const other = 'case' in on ? others.get(on.case) : undefined;
    if (!other) return null;
    const there = other.pathway.placeOf(other.state, viewer, moment.today);
    return mayKnow(there) ? { key: 'joint' as const, place: there } : null;
  };
  return facts.flatMap((one) => {
    const at = standing(one.on);
    const spec = getFactSpec(one.type);
    const audiences = Object.keys(one.parts).flatMap((name) => {
      const part = spec.parts[name];
      return part ? [audienceOf(part, one.clear)] : [];
    });
    if (!at || !mayKnowParts(at.key, audiences, at.place)) return [];
    return [{ type: one.type, label: loaded.pathway.facts[one.type]?.label ?? spec.label }];
  });
}

/**
 * Only a request for a place warns; the crèche is that of the places it asks for, or has. SECRET-01: who may not read the
 * need or the age is warned of nothing that would tell them.
 */
async function warningsOf(
  ground: Ground,
  { loaded, place, moment }: Attempt,
  facts: readonly NewFact[],
): Promise<string[]> {
  const demande = demandeIn(loaded);
  const crecheId = demande && (crecheDesFaits(facts) ?? demande.state.context.offre?.creche);
  const at = crecheId ? await ground.case(crecheId) : null;
  const creche = at && crecheIn(at);
  if (!demande || !creche) return [];
  const read = mayRead('besoin', place) ? demande : { ...demande, contents: emptyContents };
  return [...avertissements(facts, read, creche, moment)];
}
