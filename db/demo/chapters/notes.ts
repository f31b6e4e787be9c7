// Notes and reminders: for the pair, or for one side alone.
import type { Cote } from '../../../workflows/kernel/fact.ts';
import { themesDe } from '../person.ts';
import type { Recit } from '../story.ts';
import { notesParTheme } from '../texts/meetingsByTheme.ts';
import { notesDuBinome, notesPrivees, rappels } from '../texts/notes.ts';

export function noter(recit: Recit, ilYA: number, qui: Cote, texte: string): void {
  recit.fait(ilYA, recit.binome[qui], 'ajouterNote', { audience: 'binome', texte });
}

export function noterPourSoi(recit: Recit, ilYA: number, cote: Cote, texte: string): void {
  recit.fait(ilYA, recit.binome[cote], 'ajouterNote', { audience: cote, texte });
}

export function rappeler(
  recit: Recit,
  ilYA: number,
  cote: Cote,
  dans: number,
  texte: string,
): void {
  const due = recit.calendrier.avenir(dans);
  recit.fait(ilYA, recit.binome[cote], 'poserRappel', { due, texte });
}

function notesPossibles({ demande }: Recit): readonly string[] {
  const own = demande ? themesDe(demande).flatMap((theme) => notesParTheme[theme]) : [];
  return [...notesDuBinome, ...own];
}

/** What gathers in the thread over the weeks: some for both, some on each side, a reminder now and then. */
export function converser(recit: Recit, depuis: number, jusqua: number, combien: number): void {
  const { hasard } = recit;
  const someday = () => hasard.entier(jusqua, depuis);
  for (let left = combien; left > 0; left -= 1) {
    const qui = hasard.parmi<Cote>(['emploi', 'social']);
    noter(recit, someday(), qui, recit.tire('note', notesPossibles(recit)));
  }
  for (const cote of ['emploi', 'social'] as const) {
    if (hasard.entier(1, 3) > 1) {
      noterPourSoi(recit, someday(), cote, recit.tire(`note ${cote}`, notesPrivees[cote]));
    }
    if (hasard.entier(1, 4) === 1) {
      const text = recit.tire(`rappel ${cote}`, rappels[cote]);
      rappeler(recit, someday(), cote, hasard.entier(1, 15), text);
    }
  }
}
