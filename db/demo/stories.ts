// Every case of the demonstration, told.
import { diagnosticsEnCours } from './stories/diagnosisUnderWay.ts';
import { fins } from './stories/endings.ts';
import { suivisDuBinomePrincipal } from './stories/mainPair.ts';
import { suivisDesAutresBinomes } from './stories/otherPairs.ts';
import { propositions } from './stories/proposals.ts';
import { bilans } from './stories/reviews.ts';
import { etapesOuvertes } from './stories/stepsOpen.ts';
import type { Decor, Recit } from './story.ts';

export function tellStories(decor: Decor): readonly Recit[] {
  return [
    ...propositions(decor),
    ...diagnosticsEnCours(decor),
    ...etapesOuvertes(decor),
    ...suivisDuBinomePrincipal(decor),
    ...suivisDesAutresBinomes(decor),
    ...bilans(decor),
    ...fins(decor),
  ];
}
