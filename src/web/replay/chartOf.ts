// The states of a pathway's chart and the ways between them, read from the machine itself.
import { machine as accompagnementGlobal } from '../../../workflows/accompagnementGlobal/chart.ts';
import { machine as creche } from '../../../workflows/creche/chart.ts';
import { machine as crecheAvip } from '../../../workflows/crecheAvip/chart.ts';
import { pathwayOf } from '../case/pathways.ts';

export interface ChartNode {
  readonly id: string;
  readonly label: string;
}

export interface ChartWay {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface Chart {
  readonly nodes: readonly ChartNode[];
  readonly ways: readonly ChartWay[];
}

/** Before the first fact and after the end: every case goes there, and the drawing is clearer without. */
const beyond: readonly string[] = ['nouveau', 'archive', 'purge'];

const machines = {
  'accompagnement-global': accompagnementGlobal,
  creche,
  'creche-avip': crecheAvip,
};
type Drawn = keyof typeof machines;
const isDrawn = (pathway: string): pathway is Drawn => Object.hasOwn(machines, pathway);

/** Null for a pathway whose chart these screens do not draw. */
export function chartOf(pathway: string): Chart | null {
  if (!isDrawn(pathway)) return null;
  const ways = new Map<string, ChartWay>();
  for (const [from, state] of Object.entries(machines[pathway].states)) {
    for (const transition of [...state.transitions.values()].flat()) {
      for (const target of transition.target ?? []) {
        const way = { id: `${from} ${target.key}`, from, to: target.key };
        ways.set(way.id, way);
      }
    }
  }
  const nodes = Object.entries(pathwayOf(pathway)?.states ?? {})
    .filter(([id]) => !beyond.includes(id))
    .map(([id, { label }]) => ({ id, label }));
  const drawn = (state: string) => !beyond.includes(state);
  return { nodes, ways: [...ways.values()].filter(({ from, to }) => drawn(from) && drawn(to)) };
}
