// What a proposal would change, said in few words: how many half-days, from when to when, what stands in the way. Pure.
import type { Preview } from '../../contract/placeActs.ts';
import type { Nearby, Solution } from '../../contract/places.ts';
import { sayFullDay, sayShortDay } from '../dates/frenchDates.ts';
import { partWords, sayHalfDays, sayRhythm } from '../halfDays/sayHalfDays.ts';
import { sayDayName } from './words.ts';

type Slots = Preview['claimed'];

const byDay = (slots: Slots) => [...slots].sort((a, b) => (a.jour < b.jour ? -1 : 1));
const countOf = (slots: Slots) =>
  slots.length === 1 ? '1 demi-journée' : `${slots.length} demi-journées`;

/** « 48 demi-journées, du 1er décembre 2026 au 28 mai 2027 » */
export function sayClaimed(slots: Slots): string {
  const sorted = byDay(slots);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return 'aucune demi-journée';
  if (first.jour === last.jour) return `${countOf(slots)}, le ${sayFullDay(first.jour)}`;
  return `${countOf(slots)}, du ${sayFullDay(first.jour)} au ${sayFullDay(last.jour)}`;
}

const FEW = 3;

/** « mardi 1er décembre matin, jeudi 3 décembre matin et 12 autres » */
export function sayConflicts(slots: Slots): string {
  const sorted = byDay(slots);
  const said = sorted.slice(0, FEW).map(sayMoment).join(', ');
  const more = sorted.length - FEW;
  if (more <= 0) return said;
  return `${said} et ${more === 1 ? 'une autre' : `${more} autres`}`;
}

/** « mardi 1er décembre matin » */
export function sayMoment({ jour, demi }: Pick<Slots[number], 'jour' | 'demi'>): string {
  return `${sayDayName(jour)} ${partWords[demi]}`;
}

export interface NextFit {
  readonly solution: Solution;
  /** « Tout le besoin » */
  readonly quoi: string;
  /** « place 3 : mardi et jeudi matin, à partir du 1er décembre » */
  readonly dit: string;
  readonly manque: string | null;
}

const kinds = [
  ['exacte', 'Tout le besoin'],
  ['enPartie', 'Une partie du besoin'],
  ['plusTard', 'Tout le besoin, plus tard'],
] as const satisfies readonly (readonly [keyof Nearby, string])[];

/** What is free near it, the best first. */
export function nextFits(
  nearby: Nearby | null,
  today: string,
  placeName: (place: string) => string,
): readonly NextFit[] {
  if (nearby === null) return [];
  return kinds.flatMap(([kind, quoi]) => {
    const solution = nearby[kind];
    if (solution === null) return [];
    const where = solution.places.map(
      ({ place, rythme }) => `${placeName(place)}\u00a0: ${sayRhythm(rythme)}`,
    );
    const { manque } = solution;
    return [
      {
        solution,
        quoi,
        dit: `${where.join(' et ')}, à partir du ${sayShortDay(solution.du, today)}`,
        manque: manque.length === 0 ? null : `Il manquerait\u00a0: ${sayHalfDays(manque)}.`,
      },
    ];
  });
}
