// Folds opened facts of the orientation, of the contract and of the review into contents.
import type { Jour } from '../dates.ts';
import { on } from '../kernel/opened.ts';
import type { AgDossier } from './contents.ts';
import { accompagnementRenouvele } from './facts/duree.ts';
import * as orientation from './facts/orientation.ts';
import { bilanOuvert, bilanRedige } from './facts/suivi.ts';
import { ecrit } from './meetingFolds.ts';

type Change = Partial<AgDossier>;

/** AG-93. What counts is the newest by its own day; equal days keep the last word. */
const remplace = (le: Jour, connu: Jour | null | undefined) => !connu || le >= connu;

export const parcours = [
  on(orientation.orientationNotifiee, (known: AgDossier, fact): Change => {
    const { le } = fact.clear;
    if (!remplace(le, known.notifieLe)) return {};
    const said = fact.parts.orientation;
    return { notifieLe: le, ...(said ? { orientation: { ...said, ...ecrit(fact) } } : {}) };
  }),
  on(
    orientation.contratEnregistre,
    ({ contrat }: AgDossier, { clear, parts }): Change =>
      parts.contrat && remplace(clear.signeLe, contrat?.signeLe) ? { contrat: parts.contrat } : {},
  ),
  on(
    orientation.pointNote,
    ({ point }: AgDossier, fact): Change =>
      fact.parts.point && remplace(fact.occurredOn, point?.le)
        ? { point: { ...fact.parts.point, ...ecrit(fact) } }
        : {},
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
