// The answer to a command, rendered anew under the rights of now: for a retry as for the first time.

import type { Viewer } from '../../workflows/kernel/pathway.ts';
import { caseStream } from '../../workflows/streams.ts';
import type { CommandAnswer } from '../contract/cases.ts';
import { writeCursor } from './cursor.ts';
import type { LoadedCase } from './loadedCase.ts';
import type { ReadFact, Receipt } from './ports.ts';
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

export function answerOf(
  loaded: LoadedCase,
  viewer: Viewer,
  facts: readonly ReadFact[],
  again: boolean,
  { world, views }: { readonly world: World; readonly views: FactViews },
): CommandAnswer {
  const place = loaded.pathway.placeOf(loaded.state, viewer, world.today());
  const sight = sightOf(loaded, viewer, place);
  const known = facts.filter((fact) => fact.stream.startsWith('case/') && knows(fact, sight));
  return {
    caseId: loaded.caseId,
    version: numberOf(loaded.versions.joint, sight),
    cursor: writeCursor(numbered(loaded.versions, sight), place),
    facts: known.map((fact) => views.of(asSeen(fact, sight), place, numberOf(fact.version, sight))),
    again,
  };
}
