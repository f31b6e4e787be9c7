// How a welcome goes on or ends: review, renewal, ordinary place, move, school, early end.
import { addDays, type Jour } from '../../../workflows/dates.ts';
import type { Demande } from '../placeRequest.ts';
import { bilans } from '../texts/creches.ts';
import { confirmer, signerParents } from './place.ts';

/** It opened by itself thirty days before the end. */
export function ecrireBilan(recit: Demande, fin: Jour): void {
  recit.parLeReferent(addDays(fin, -24), 'redigerBilan', {
    audience: 'referents',
    texte: recit.tire('bilan', bilans.referents),
  });
  recit.parLaCreche(recit.agenda.apres(addDays(fin, -23)), 'redigerBilan', {
    audience: 'creche',
    texte: recit.tire('bilan creche', bilans.creche),
  });
}

export function renouveler(recit: Demande, fin: Jour, nouvelleFin: Jour, texte: string): void {
  ecrireBilan(recit, fin);
  const jour = recit.agenda.apres(addDays(fin, -20));
  recit.parLaCreche(jour, 'proposerRenouvellement', { fin: nouvelleFin, texte });
  confirmer(recit, recit.calendrier.ouvrable(addDays(jour, 1)));
  signerParents(recit, addDays(jour, 3));
}

/** An end is told this long before. */
const ANNONCE = 25;

/** A job was found: the ordinary place begins on that day. */
export function placeOrdinaire(recit: Demande, le: Jour, annonce = ANNONCE): void {
  recit.parLaCreche(addDays(le, -annonce), 'nommerPlaceOrdinaire', { le });
}

export function prevoirFin(
  recit: Demande,
  le: Jour,
  cause: 'demenagement' | 'ecole',
  annonce = ANNONCE,
): void {
  recit.parLeReferent(addDays(le, -annonce), 'prevoirFin', { le, cause });
}

interface FinAnticipee {
  readonly parFamille: boolean;
  readonly motif: string;
  readonly tente: string | null;
}

export function finAnticipee(recit: Demande, effetLe: Jour, fin: FinAnticipee): void {
  const jour = recit.agenda.avant(addDays(effetLe, fin.parFamille ? -12 : -ANNONCE));
  const echangeLe = recit.agenda.avant(addDays(jour, -4));
  recit.parLaCreche(jour, 'annoncerFinAnticipee', {
    ...{ effetLe, echangeLe, ...fin },
    mode: fin.parFamille ? 'oral' : null,
  });
}
