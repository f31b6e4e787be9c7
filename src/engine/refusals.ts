// The refusals that the engine itself says, before or beside what a pathway decides.
import type { Jour } from '../../workflows/dates.ts';
import type { Refusal } from '../../workflows/kernel/refusal.ts';
import type { Slot } from '../../workflows/kernel/slot.ts';
import type { Failure } from './api.ts';

function failure(kind: Refusal['kind'], code: string, params: Refusal['params'] = {}): Failure {
  return { ok: false, refusal: { kind, code, params } };
}

/** What I may not know of and what does not exist are one and the same answer (SECRET-02). */
export const introuvable = failure('introuvable', 'introuvable');
export const nonHabilite = failure('interdit', 'nonHabilite');
export const indicateursReserves = failure('interdit', 'indicateursReserves');
export const compteFerme = failure('interdit', 'compteFerme');
export const versionAbsente = failure('preconditionRequise', 'versionAbsente');
export const curseurInvalide = failure('invalide', 'curseurInvalide');
export const brouillonIllisible = failure('invalide', 'brouillonIllisible');
export const identifiantReutilise = failure('invalide', 'identifiantReutilise');
export const rendezVousNonLu = failure('refus', 'rendezVousNonLu');
export const rendezVousSansHeure = failure('refus', 'rendezVousSansHeure');
export const aucuneLettre = failure('refus', 'aucuneLettre');

export const ligneInconnue = failure('invalide', 'ligneInconnue');

/** AG-75. Why a file is no table. */
export function fichierIllisible(pourquoi: string): Failure {
  return failure('invalide', 'fichierIllisible', { pourquoi });
}

/** AG-75. Nothing of the file was written: the line that was refused is named, with why. */
export function ligneRefusee(ligne: number, { refusal }: Failure): Failure {
  return failure('refus', 'ligneRefusee', { ligne, code: refusal.code });
}

export function commandeInconnue(type: string): Failure {
  return failure('invalide', 'commandeInconnue', { type });
}

export function placePrise({ place, jour, demi }: Slot): Failure {
  return failure('refus', 'placePrise', { place, jour, demi });
}

/** The joint version has moved since it was read: what changed is to be read again before deciding. */
export function versionPerimee(actuelle: number): Failure {
  return failure('perime', 'versionPerimee', { actuelle });
}

export function dateFuture(date: Jour): Failure {
  return failure('refus', 'dateFuture', { date });
}

/** AG-40. */
export function verificationsTropNombreuses(nombre: number): Failure {
  return failure('tropSouvent', 'verificationsTropNombreuses', { nombre });
}

export function donneesInvalides(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): Failure {
  const errors = issues.map(({ path, message }) => ({
    path: ['data', ...path.map(String)].join('.'),
    message,
  }));
  return { ...failure('invalide', 'donneesInvalides', { champ: errors[0]?.path ?? '' }), errors };
}
