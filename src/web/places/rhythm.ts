// Half-days of the week as people say them in a list: « mar, jeu matin », « lun à mer », « semaines paires ». Pure.
import { DemiSemaine, weekDayOfDemi } from '../../../workflows/places/halfDays.ts';
import type { Solution } from '../../contract/places.ts';

export type Rhythm = Solution['places'][number]['rythme'];

const weekDays = ['', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'];

/** Three days in a row or more are said « lun à mer ». */
function sayDays(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined) => weekDays[day ?? 0] ?? '';
  return runs
    .map((run) =>
      run.length > 2 ? `${name(run[0])} à ${name(run.at(-1))}` : run.map(name).join(', '),
    )
    .join(', ');
}

export function sayDemis(demis: readonly string[]): string {
  const known = demis.map((demi) => DemiSemaine.parse(demi));
  const days = (keep: (matin: boolean, apresMidi: boolean) => boolean) =>
    [1, 2, 3, 4, 5, 6].filter((day) => {
      const own = known.filter((demi) => weekDayOfDemi(demi) === day);
      return keep(
        own.some((demi) => demi.endsWith('Matin')),
        own.some((demi) => demi.endsWith('ApresMidi')),
      );
    });
  const groups = [
    { word: '', days: days((matin, apresMidi) => matin && apresMidi) },
    { word: ' matin', days: days((matin, apresMidi) => matin && !apresMidi) },
    { word: ' après-midi', days: days((matin, apresMidi) => !matin && apresMidi) },
  ].filter((group) => group.days.length > 0);
  // « lun, mar matin » alone means two mornings: beside another group, the whole days say that they are whole.
  return groups
    .map((group) => {
      const word = group.word === '' && groups.length > 1 ? ' journée' : group.word;
      return `${sayDays(group.days)}${word}`;
    })
    .join(' · ');
}

const weeks: Record<Rhythm['semaines'], string> = {
  toutes: '',
  paires: ', semaines paires',
  impaires: ', semaines impaires',
};
const holidays: Record<Rhythm['vacances'], string> = {
  avec: '',
  sans: ', hors vacances',
  seulement: ', pendant les vacances',
};

export function sayRhythm({ demis, semaines, vacances }: Rhythm): string {
  return `${sayDemis(demis)}${weeks[semaines]}${holidays[vacances]}`;
}
