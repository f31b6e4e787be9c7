// Who among a file may be somebody whom the importer knows already: by name and day of birth, among what they may read.
import type { Jour } from '../../../workflows/dates.ts';
import { memeNom, type Personne, peutEtreLeMeme } from '../../../workflows/imports/personnes.ts';
import { mayRead } from '../../../workflows/kernel/audience.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { personStream } from '../../../workflows/streams.ts';
import { summaryOf } from '../summaries.ts';
import type { World } from '../world.ts';

/** A case of somebody who bears that name. */
export interface Homonym {
  readonly caseId: string;
  readonly reference: string;
  readonly naissance: Jour | null;
}

export type Homonyms = (personne: Personne) => readonly Homonym[];

/**
 * AG-76. Those of the viewer's own cases alone. Whether somebody is known elsewhere in the partnership is another
 * question, asked of the lines that hold the person's agreement (`verifications.ts`).
 */
export async function homonymsFor(world: World, viewer: Viewer): Promise<Homonyms> {
  const { log, lists, cases, people } = world;
  const { today, settings } = await world.moment(log);
  const rows = await lists.among({ agent: viewer.agent, organisations: [], all: false });
  const loaded = await cases.loadMany(
    log,
    rows.map(({ caseId }) => caseId),
  );
  const read = loaded
    .filter((one) => mayRead('identite', one.pathway.placeOf(one.state, viewer, today)))
    .map((one) => ({ caseId: one.caseId, summary: summaryOf(one, settings) }));
  const identities = await people.loadMany(
    log,
    read.map(({ summary }) => personStream(summary.person)),
  );
  const byName = new Map<string, Homonym[]>();
  for (const { caseId, summary } of read) {
    const identity = identities.get(personStream(summary.person));
    if (!identity?.prenom || !identity.nom) continue;
    const name = memeNom({ prenom: identity.prenom, nom: identity.nom });
    const { naissance } = identity;
    const known = byName.get(name) ?? [];
    byName.set(name, [...known, { caseId, reference: summary.reference, naissance }]);
  }
  return (personne) =>
    (byName.get(memeNom(personne)) ?? []).filter(({ naissance }) =>
      peutEtreLeMeme(naissance, personne.naissance),
    );
}
