// The two joint steps: proposed by one side, confirmed or objected to by the other.
import { addMonths } from '../../../workflows/dates.ts';
import type { Cote } from '../../../workflows/kernel/fact.ts';
import type { AgentName } from '../partnership.ts';
import type { Recit } from '../story.ts';

export const autre = (cote: Cote): Cote => (cote === 'emploi' ? 'social' : 'emploi');

/** `rencontre`: how many days ago the diagnosis was shared with the person. */
export function proposerValidation(recit: Recit, ilYA: number, qui: Cote, rencontre: number): void {
  recit.fait(ilYA, recit.binome[qui], 'proposerValidation', {
    le: recit.calendrier.passe(rencontre),
    mode: 'tripartite',
  });
}

export function confirmer(recit: Recit, ilYA: number, par: AgentName): void {
  recit.fait(ilYA, par, 'confirmerEtape', (vu) => vu.etape());
}

/** What the person signs beside the two keys, when three validate. */
export function signer(recit: Recit, ilYA: number, qui: Cote): void {
  recit.fait(ilYA, recit.binome[qui], 'recueillirSignature', (vu) => ({
    ...vu.etape(),
    mode: 'papier',
    le: vu.jour,
  }));
}

export function objecter(recit: Recit, ilYA: number, par: AgentName, motif: string): void {
  recit.fait(ilYA, par, 'objecterEtape', (vu) => ({ ...vu.etape(), motif }));
}

/** The start on the day of the proposal, for six months unless said otherwise. */
export function proposerDemarrage(recit: Recit, ilYA: number, qui: Cote, mois = 6): void {
  const debut = recit.calendrier.passe(ilYA);
  recit.fait(ilYA, recit.binome[qui], 'proposerDemarrage', {
    debut,
    fin: addMonths(debut, mois),
    signatureLe: debut,
    signatureMode: recit.hasard.parmi(['papier', 'papier', 'papier', 'oral']),
  });
}
