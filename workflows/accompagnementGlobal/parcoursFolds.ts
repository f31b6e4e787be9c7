// Folds opened facts of the orientation, of the contract and of the review into contents.
import { on } from '../kernel/opened.ts';
import type { AgContents, AgDossier } from './contents.ts';
import { accompagnementRenouvele } from './facts/duree.ts';
import * as orientation from './facts/orientation.ts';
import { bilanOuvert, bilanRedige } from './facts/suivi.ts';
import { ecrit } from './meetingFolds.ts';

type Change = Partial<AgDossier>;

export const parcours = [
  on(
    orientation.orientationNotifiee,
    (_: AgContents, fact): Change =>
      fact.parts.orientation ? { orientation: { ...fact.parts.orientation, ...ecrit(fact) } } : {},
  ),
  on(
    orientation.contratEnregistre,
    (_: AgContents, fact): Change => (fact.parts.contrat ? { contrat: fact.parts.contrat } : {}),
  ),
  on(
    orientation.pointNote,
    (_: AgContents, fact): Change =>
      fact.parts.point ? { point: { ...fact.parts.point, ...ecrit(fact) } } : {},
  ),
];

/** A review is of one period: an unavailability interrupts it, a renewal ends it. */
export const bilans = [
  on(
    bilanOuvert,
    ({ bilanClos }: AgDossier): Change => (bilanClos ? { bilan: null, bilanClos: false } : {}),
  ),
  on(
    bilanRedige,
    (_: AgDossier, fact): Change =>
      fact.parts.bilan ? { bilan: { texte: fact.parts.bilan.texte, ...ecrit(fact) } } : {},
  ),
  on(
    accompagnementRenouvele,
    (): Change => ({ proposition: null, renouvellement: null, bilanClos: true }),
  ),
];
