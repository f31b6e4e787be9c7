// A stay from the request to the first day, in the usual order and the usual time.
import { addDays, type Jour } from '../../../workflows/dates.ts';
import type { NomDeCreche } from '../creches.ts';
import type { Demande } from '../placeRequest.ts';
import { preparation, type Sejour } from '../stay.ts';
import { notesAvecLaCreche, notesDesReferents } from '../texts/creches.ts';
import { contracter, proposer } from './place.ts';
import { demander, inscrire, reconnaitre } from './request.ts';
import { adapter, commencer, premierJour } from './welcome.ts';

/** Asked, recognised, put on the list; the wish is the stay itself. */
export function faireLaDemande(
  recit: Demande,
  sejour: Sejour,
  voeux: readonly NomDeCreche[] = [recit.creche],
): void {
  const jours = preparation(recit.agenda, sejour.du);
  demander(recit, jours.demande, { besoin: sejour, voeux });
  reconnaitre(recit, jours.eligible);
  inscrire(recit, jours.inscrite);
}

/** What is written on the way, by each for those who may read it. */
function converser(recit: Demande, debut: Jour): void {
  const { hasard } = recit;
  if (hasard.entier(1, 3) > 1) {
    const texte = recit.tire('note referents', notesDesReferents);
    const jour = addDays(debut, hasard.entier(12, 24));
    recit.parLeReferent(jour, 'ajouterNote', { audience: 'referents', texte });
  }
  if (hasard.entier(1, 3) > 1) {
    const texte = recit.tire('note creche', notesAvecLaCreche);
    const jour = addDays(debut, hasard.entier(20, 33));
    recit.parLaCreche(jour, 'ajouterNote', { audience: 'creche', texte });
  }
}

/** Signed, then begun gently. */
export function installer(recit: Demande, sejour: Sejour): void {
  const jours = preparation(recit.agenda, sejour.du);
  contracter(recit, jours, sejour);
  adapter(recit, addDays(jours.signature, 2), sejour);
  commencer(recit, premierJour(recit, sejour));
  converser(recit, sejour.du);
}

export function sejourner(recit: Demande, sejour: Sejour, voeux?: readonly NomDeCreche[]): void {
  faireLaDemande(recit, sejour, voeux);
  proposer(recit, preparation(recit.agenda, sejour.du).proposee, sejour);
  installer(recit, sejour);
}
