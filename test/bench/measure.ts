// One line of the result, and how figures of several rounds become one.

export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The measure that it is compared with, taken in the same rounds; null when nothing is. */
  readonly ratioTo: string | null;
  readonly ratio: number | null;
}

/** Figures of one thing, in order of the rounds. */
export interface Series {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly number[];
}

export function alone({ name, unit, values }: Series): Measure {
  return { name, value: rounded(median(values)), unit, ratioTo: null, ratio: null };
}

/** The ratio is the median of each round's own ratio: what disturbs a whole round disturbs both sides of it. */
export function beside(series: Series, base: Series): Measure {
  const ratios = series.values.map((value, round) => value / (base.values[round] ?? Number.NaN));
  return { ...alone(series), ratioTo: base.name, ratio: rounded(median(ratios)) };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** Three digits that count are more than the noise leaves. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
