// The line of stations of a pathway: which are behind, where we are, which come next, and side tracks.
import type { StateSpec } from '../../../../workflows/kernel/names.ts';
import { pathwayOf } from '../pathways.ts';

interface States {
  readonly [state: string]: StateSpec | undefined;
}

export interface Station {
  readonly state: string;
  readonly label: string;
  readonly at: 'behind' | 'here' | 'ahead';
}

export interface Line {
  readonly stations: readonly Station[];
  /** Set when the case stands beside the line: refused, suspended, withdrawn… */
  readonly sideTrack: { readonly label: string; readonly after: number } | null;
}

/**
 * `reached`: states that the case has been through, when they are known; it tells where a side track left the line.
 */
export function lineOf(pathway: string, state: string, reached: readonly string[] = []): Line {
  const states: States = pathwayOf(pathway)?.states ?? {};
  const names = Object.keys(states);
  const isShown = (value: string, other: string) =>
    value === state || (other !== state && names.indexOf(value) < names.indexOf(other));
  const main = Object.entries(states)
    .flatMap(([value, spec]) =>
      spec && spec.station !== null ? [{ value, label: spec.label, place: spec.station }] : [],
    )
    // Two states may be one station, by two ways: the line shows the one that the case is in.
    .filter(({ value, place }, _, all) =>
      all.every((one) => one.place !== place || one.value === value || isShown(value, one.value)),
    )
    .sort((a, b) => a.place - b.place);
  const here = states[state]?.station ?? null;
  const furthest = here ?? Math.max(-1, ...reached.map((one) => states[one]?.station ?? -1));
  return {
    stations: main.map(({ value, label, place }) => ({
      state: value,
      label,
      at: place === here ? 'here' : place <= furthest ? 'behind' : 'ahead',
    })),
    sideTrack: here === null ? sideTrackOf(states, state, furthest) : null,
  };
}

function sideTrackOf(states: States, state: string, after: number): Line['sideTrack'] {
  const label = states[state]?.label;
  return label === undefined ? null : { label, after };
}

interface FilterGroup {
  readonly group: string;
  readonly items: { value: string; label: string }[];
}

/** The states that a list may be filtered by, pathway by pathway: the order of the line, then side tracks. */
export function statesToFilter(pathways: readonly string[]): FilterGroup[] {
  const met = new Set<string>();
  return pathways.map((id) => {
    const pathway = pathwayOf(id);
    const items = Object.entries(pathway?.states ?? {})
      .map(([value, spec]) => ({ value, label: spec.label, place: spec.station }))
      .filter(({ value }) => value !== 'nouveau' && value !== 'purge')
      .sort((a, b) => (a.place ?? 99) - (b.place ?? 99))
      // A state that two pathways have finds the cases of both: it stands once.
      .filter(({ value }) => !met.has(value) && met.add(value))
      .map(({ value, label }) => ({ value, label }));
    return { group: pathway?.label ?? '', items };
  });
}
