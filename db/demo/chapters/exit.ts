// The review and the exit, announced, objected to, taken back or at once.
import type { Issue } from '../../../workflows/accompagnementGlobal/facts/fin.ts';
import type { Cote } from '../../../workflows/kernel/fact.ts';
import type { Recit } from '../story.ts';

export function ouvrirBilan(recit: Recit, ilYA: number, qui: Cote): void {
  recit.fait(ilYA, recit.binome[qui], 'ouvrirBilan');
}

export function redigerBilan(recit: Recit, ilYA: number, qui: Cote, texte: string): void {
  recit.fait(ilYA, recit.binome[qui], 'redigerBilan', { texte });
}

export type Sortie = Pick<Issue, 'motif' | 'freins'> & {
  readonly situation?: string;
  readonly prochainReferent?: string;
  readonly relais?: string;
};

export function demanderSortie(recit: Recit, ilYA: number, qui: Cote, sortie: Sortie): void {
  const { motif, freins, situation, prochainReferent, relais } = sortie;
  recit.fait(ilYA, recit.binome[qui], 'demanderCloture', {
    motif,
    freins,
    sortieLe: recit.calendrier.passe(ilYA),
    ...(motif === 'renoncement' && { parole: { le: recit.calendrier.passe(ilYA), mode: 'oral' } }),
    situation: situation ?? null,
    prochainReferent: prochainReferent ?? null,
    relais: relais ?? null,
  });
}

export function objecterSortie(recit: Recit, ilYA: number, qui: Cote, motif: string): void {
  recit.fait(ilYA, recit.binome[qui], 'objecterCloture', (vu) => ({ acte: vu.acte(), motif }));
}

export function annulerSortie(recit: Recit, ilYA: number, qui: Cote): void {
  recit.fait(ilYA, recit.binome[qui], 'annulerCloture', (vu) => ({ acte: vu.acte() }));
}
