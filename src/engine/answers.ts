// The answer to a command, rendered anew under the rights of now: for a retry as for the first time.

import { mayKnow } from '../../workflows/kernel/audience.ts';
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import { caseStream } from '../../workflows/streams.ts';
import type { CommandAnswer } from '../contract/cases.ts';
import type { Outcome } from './acting.ts';
import type { Result } from './api.ts';
import { writeCursor } from './cursor.ts';
import type { LoadedCase } from './loadedCase.ts';
import { nearbyOf } from './nearby.ts';
import type { ReadFact, Receipt } from './ports.ts';
import { protectedAtHand } from './protectedContacts.ts';
import { introuvable } from './refusals.ts';
import { asSeen, knows, numbered, numberOf, sightOf } from './sight.ts';
import type { FactViews } from './views/factViews.ts';
import type { World } from './world.ts';

/** A command never writes more facts than this on one stream: how far back a retry looks for its own. */
const WRITTEN_MAX = 64;

/** The facts that a receipt's command wrote on the streams of its case. */
export async function factsOfReceipt(world: World, receipt: Receipt): Promise<readonly ReadFact[]> {
  const own = caseStream(receipt.caseId ?? '');
  const streams = Object.entries(receipt.versions).filter(([stream]) => stream.startsWith(own));
  const read = await Promise.all(
    streams.map(([stream, last]) =>
      world.log.read(stream, Math.max(0, last - WRITTEN_MAX), (a) => a !== 'systeme', last),
    ),
  );
  return read
    .flat()
    .filter(({ envelope }) => envelope.commandId === receipt.commandId)
    .sort((a, b) => a.envelope.index - b.envelope.index);
}

interface Answering {
  readonly world: World;
  readonly views: FactViews;
  readonly fresh: (caseId: string) => Promise<LoadedCase | null>;
}

/** What became of a command, as it is told: a refusal with what is near, or what was written, under the rights of now. */
export async function answered(
  { result, receipt, changes, missed }: Outcome,
  { world, views, fresh }: Answering,
): Promise<Result<CommandAnswer>> {
  if (!result.ok) {
    const nearby = missed && (await nearbyOf(world, fresh, missed));
    return nearby ? { ...result, nearby } : result;
  }
  const own = changes.findLast((change) => change.after.caseId === result.caseId);
  const after = own?.after ?? (await fresh(result.caseId));
  if (!after) return introuvable;
  const place = after.pathway.placeOf(after.state, result.viewer, world.today());
  // SECRET-02: what one may know of is asked anew, for a retry as for the first time.
  if (!mayKnow(place)) {
    // Their own act ends what they may know of it: it is done, and no more is said than before it.
    if (!own || receipt) return introuvable;
    return { ok: true, value: answerOf(own.before, result.viewer, [], false, { world, views }) };
  }
  const facts = receipt ? await factsOfReceipt(world, receipt) : (own?.facts ?? []);
  const value = answerOf(after, result.viewer, facts, receipt !== null, { world, views });
  return { ok: true, value };
}

function answerOf(
  loaded: LoadedCase,
  viewer: Viewer,
  facts: readonly ReadFact[],
  again: boolean,
  { world, views }: { readonly world: World; readonly views: FactViews },
): CommandAnswer {
  const place = loaded.pathway.placeOf(loaded.state, viewer, world.today());
  const sight = sightOf(loaded, viewer, place, protectedAtHand(world, loaded));
  const known = facts.filter((fact) => fact.stream.startsWith('case/') && knows(fact, sight));
  return {
    caseId: loaded.caseId,
    version: numberOf(loaded.versions.joint, sight),
    cursor: writeCursor(numbered(loaded.versions, sight), place),
    facts: known.map((fact) => views.of(asSeen(fact, sight), place, numberOf(fact.version, sight))),
    again,
  };
}
