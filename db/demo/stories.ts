// Every case of the demonstration, told.
import type { Decor, Histoire } from './histoire.ts';
import { situationsAPart } from './stories/besides.ts';
import { devantLaCommission } from './stories/commission.ts';
import { viesDesCreches } from './stories/creches.ts';
import { diagnosticsEnCours } from './stories/diagnosisUnderWay.ts';
import { fins } from './stories/endings.ts';
import { anciens } from './stories/formerly.ts';
import { enPassant } from './stories/inPassing.ts';
import { vies } from './stories/lived.ts';
import { suivisDuBinomePrincipal } from './stories/mainPair.ts';
import { changements } from './stories/moved.ts';
import { offresDuMoment } from './stories/offers.ts';
import { suivisDesAutresBinomes } from './stories/otherPairs.ts';
import { propositions } from './stories/proposals.ts';
import { relever } from './stories/relief.ts';
import { bilans } from './stories/reviews.ts';
import { sejoursAuxLucioles } from './stories/staysAtLucioles.ts';
import { sejoursAuPetitTerril } from './stories/staysAtTerril.ts';
import { etapesOuvertes } from './stories/stepsOpen.ts';
import { listeDAttente } from './stories/waitingList.ts';
import type { Recit } from './story.ts';

function demandesDePlace(decor: Decor): readonly Histoire[] {
  const lucioles = sejoursAuxLucioles(decor);
  relever(lucioles);
  return [
    ...lucioles,
    ...sejoursAuPetitTerril(decor),
    ...offresDuMoment(decor, lucioles),
    ...listeDAttente(decor),
  ];
}

function accompagnements(decor: Decor): readonly Recit[] {
  const recits = [
    ...propositions(decor),
    ...diagnosticsEnCours(decor),
    ...etapesOuvertes(decor),
    ...devantLaCommission(decor),
    ...suivisDuBinomePrincipal(decor),
    ...suivisDesAutresBinomes(decor),
    ...bilans(decor),
    ...fins(decor),
    ...anciens(decor),
    ...vies(decor),
    ...changements(decor),
    ...situationsAPart(decor),
  ];
  enPassant(recits);
  return recits;
}

export function tellStories(decor: Decor): readonly Histoire[] {
  return [...accompagnements(decor), ...viesDesCreches(decor), ...demandesDePlace(decor)];
}
