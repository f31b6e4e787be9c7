// The half-days of a crèche's week: what patterns choose and what openings are made of.
import { z } from 'zod';
import { mots } from '../kernel/words.ts';

export const demis = { matin: 'matin', apresMidi: 'après-midi' } as const;
export const Demi = z.enum(mots(demis));
export type Demi = z.infer<typeof Demi>;

export const demisDeLaSemaine = {
  lunMatin: 'lundi matin',
  lunApresMidi: 'lundi après-midi',
  marMatin: 'mardi matin',
  marApresMidi: 'mardi après-midi',
  merMatin: 'mercredi matin',
  merApresMidi: 'mercredi après-midi',
  jeuMatin: 'jeudi matin',
  jeuApresMidi: 'jeudi après-midi',
  venMatin: 'vendredi matin',
  venApresMidi: 'vendredi après-midi',
  samMatin: 'samedi matin',
  samApresMidi: 'samedi après-midi',
} as const;
export const DemiSemaine = z.enum(mots(demisDeLaSemaine));
export type DemiSemaine = z.infer<typeof DemiSemaine>;

export const toutesLesDemis: readonly DemiSemaine[] = DemiSemaine.options;

/** Monday to Friday, all day. */
export const semaineOuvrable = toutesLesDemis.filter((demi) => !demi.startsWith('sam'));

/** The half-day of a week-day (1 = Monday); undefined on Sundays. */
export function demiSemaine(weekDay: number, demi: Demi): DemiSemaine | undefined {
  return toutesLesDemis[(weekDay - 1) * 2 + (demi === 'matin' ? 0 : 1)];
}

/** 1 = Monday … 6 = Saturday. */
export function weekDayOfDemi(demi: DemiSemaine): number {
  return Math.floor(toutesLesDemis.indexOf(demi) / 2) + 1;
}

export function demiOf(demi: DemiSemaine): Demi {
  return demi.endsWith('Matin') ? 'matin' : 'apresMidi';
}

/** « lundi matin, mardi matin et après-midi » */
export function direDemis(chosen: readonly DemiSemaine[]): string {
  return toutesLesDemis
    .filter((demi) => chosen.includes(demi))
    .map((demi) => demisDeLaSemaine[demi])
    .join(', ');
}
