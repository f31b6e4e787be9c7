// The curve of a year: stepped areas stacked week after week, as paths. Pure.
import type { Count, Occupancy } from '../../contract/places.ts';

export const layers = ['donnees', 'suspendues', 'tenues', 'libres'] as const;
export type Layer = (typeof layers)[number];

export interface Area {
  readonly layer: Layer;
  readonly path: string;
}

export interface Curve {
  readonly areas: readonly Area[];
  /** The most half-days that a week holds: the height of the drawing. */
  readonly top: number;
}

export const WIDTH = 1060;
export const HEIGHT = 240;

/** Each layer lies on those before it; a week keeps its value from its Monday to the next. */
export function curveOf(weeks: readonly { readonly count: Count }[]): Curve {
  const top = Math.max(1, ...weeks.map(({ count }) => count.capacite));
  const below = weeks.map(() => 0);
  const areas = layers.map((layer) => {
    const floor = [...below];
    weeks.forEach(({ count }, week) => {
      below[week] = (below[week] ?? 0) + count[layer];
    });
    return { layer, path: areaBetween(floor, below, top) };
  });
  return { areas, top };
}

function areaBetween(floor: readonly number[], roof: readonly number[], top: number): string {
  const step = WIDTH / Math.max(1, roof.length);
  const y = (value: number) => round(HEIGHT - (value / top) * HEIGHT);
  const over = roof.map(
    (value, week) => `${round(week * step)} ${y(value)} L${round((week + 1) * step)} ${y(value)}`,
  );
  const back = floor
    .map(
      (value, week) => `${round((week + 1) * step)} ${y(value)} L${round(week * step)} ${y(value)}`,
    )
    .reverse();
  return `M${over.join(' L')} L${back.join(' L')} Z`;
}

const round = (value: number) => Math.round(value * 100) / 100;

export interface Mark {
  /** `2027-03` */
  readonly mois: string;
  /** A share of the width. */
  readonly at: number;
}

/** Where each month begins, by the first of its Mondays; what of the first week is of the year before goes unsaid. */
export function monthMarks({
  annee,
  semaines,
}: Pick<Occupancy, 'annee' | 'semaines'>): readonly Mark[] {
  return semaines.flatMap(({ lundi }, week) => {
    const mois = lundi.slice(0, 7);
    const known = semaines[week - 1]?.lundi.slice(0, 7) === mois;
    return known || !mois.startsWith(`${annee}`) ? [] : [{ mois, at: week / semaines.length }];
  });
}
