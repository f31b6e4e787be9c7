// What became of a crèche's offers in a year, counted from the facts of its requests; nobody is counted by criterion.
import {
  accueilRenouvele,
  contratSigne,
  offreRefusee,
  placeProposee,
  tenueExpiree,
} from '../../../workflows/crecheAvip/facts/contrat.ts';
import { accueilRompu, droitCommunCommence } from '../../../workflows/crecheAvip/facts/sortie.ts';
import type { OpenedFact } from '../../../workflows/kernel/fact.ts';
import { isFact } from '../../../workflows/kernel/opened.ts';

/** In the order of the report: what each figure counts. */
const counted = [
  ['Places proposées', placeProposee],
  ['Propositions restées sans réponse', tenueExpiree],
  ['Propositions refusées', offreRefusee],
  ['Contrats signés', contratSigne],
  ['Accueils renouvelés', accueilRenouvele],
  ['Fins anticipées', accueilRompu],
  ['Places ordinaires commencées', droitCommunCommence],
] as const;

/** AVIP-27. `requests`: the joint facts of each request, in order; a fact belongs to the crèche of the last offer. */
export function countOffers(
  requests: readonly (readonly OpenedFact[])[],
  creche: string,
  annee: number,
): readonly (readonly [figure: string, count: number])[] {
  const year = `${annee}-`;
  const counts = new Map<string, number>();
  for (const facts of requests) {
    let here = false;
    for (const fact of facts) {
      if (isFact(placeProposee, fact)) here = fact.clear.creche === creche;
      if (!here || !fact.occurredOn.startsWith(year)) continue;
      counts.set(fact.type, (counts.get(fact.type) ?? 0) + 1);
    }
  }
  return counted.map(([figure, { type }]) => [figure, counts.get(type) ?? 0]);
}
