// Prints the measures for people, with what they were taken on and the marks that are to be reached.
import { cpus } from 'node:os';
import type { Measure } from './measure.ts';
import { MONTH_UNDER, PROCESSOR } from './measures/month.ts';
import { NOTE, type Sizes } from './sizes.ts';

interface Mark {
  readonly name: string;
  readonly ratioTo: string;
  readonly atLeast: number;
}

const marks: readonly Mark[] = [
  mark('HTTP command, 64 cases', 0.4),
  mark('HTTP command, one case', 0.4),
  mark('Socket.IO command, 64 cases', 1),
  mark('Socket.IO command, one case', 1),
];

function mark(name: string, atLeast: number): Mark {
  return { name: `${name}, 64 connections`, ratioTo: 'Express echo, 64 connections', atLeast };
}

/** No mark: what an ordinary program in front of Tandem sees of the same. */
const ordinary: readonly (readonly [name: string, ratioTo: string])[] = [
  ['HTTP command by fetch, 64 cases', 'Express echo by fetch'],
  ['Socket.IO command by socket.io-client, 64 cases', 'Express echo by fetch'],
  ['Socket.IO command by socket.io-client, 64 cases', 'Socket.IO echo'],
];

export function report(measures: readonly Measure[], sizes: Sizes, seconds: number): string {
  const width = Math.max(...measures.map(({ name }) => name.length));
  return [
    conditions(sizes),
    '',
    ...measures.map((measure) => lineOf(measure, width)),
    '',
    ...marks.flatMap((one) => lineOfMark(one, measures) ?? []),
    ...linesOfMonth(measures),
    'By ordinary clients, whose own work counts on both sides:',
    ...ordinary.flatMap(([name, ratioTo]) => lineOfOrdinary(name, ratioTo, measures) ?? []),
    '',
    `${seconds.toFixed(0)} s in all.`,
  ].join('\n');
}

function conditions({ rounds, turnMs, foldMs, deliveries, town }: Sizes): string {
  const processors = cpus();
  return [
    `Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model ?? 'unknown'}; SQLite, WAL, synchronous=FULL.`,
    `Each server in its own process, the load in another; ${rounds} rounds in turn, every second one backwards;`,
    'HTTP by a light client on raw connections where `fetch` is not named; Socket.IO by its own client; 64 at once.',
    `${turnMs} ms a turn after warming up, ${foldMs} ms of folding, ${deliveries} deliveries a round; notes of ${NOTE.length} characters.`,
    'Claims: 64 connections at once, then again when all are answered and given back; four mornings a week for half a year each.',
    `Months: ${town.rounds} starts of both servers, ${town.looks} warm looks in each; this month made by commands, the ${town.years} years in bulk.`,
    'Figures are medians of the rounds. A ratio is the median of each round’s own: trust it, not the absolute figures.',
  ].join('\n');
}

function lineOf({ name, value, unit, ratioTo, ratio }: Measure, width: number): string {
  const figure = `${name.padEnd(width)}  ${figureOf(value).padStart(8)} ${unit.padEnd(10)}`;
  return ratio === null
    ? figure.trimEnd()
    : `${figure}  ${ratio.toFixed(2).padStart(5)} × ${ratioTo}`;
}

function figureOf(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function lineOfMark({ name, ratioTo, atLeast }: Mark, measures: readonly Measure[]): string | null {
  const ratio = ratioOf(name, ratioTo, measures);
  if (ratio === null) return null;
  const verdict = ratio >= atLeast ? 'reached' : 'NOT reached';
  return `${name}: ${ratio.toFixed(2)} of the echo, ${atLeast} wanted: ${verdict}.`;
}

/** Years behind, beside none behind. */
function linesOfMonth(measures: readonly Measure[]): readonly string[] {
  return measures
    .filter(({ name }) => name.startsWith('Month') && !name.endsWith(PROCESSOR))
    .flatMap(({ name, ratio }) => {
      if (ratio === null) return [];
      const processor = measures.find((one) => one.name === name + PROCESSOR)?.ratio ?? Number.NaN;
      const verdict = ratio < MONTH_UNDER ? 'reached' : 'NOT reached';
      const both = `${ratio.toFixed(2)} of the same with none (processor ${processor.toFixed(2)})`;
      return [`${name}: ${both}, under ${MONTH_UNDER} wanted: ${verdict}.`];
    });
}

function lineOfOrdinary(
  name: string,
  ratioTo: string,
  measures: readonly Measure[],
): string | null {
  const at = ', 64 connections';
  const ratio = ratioOf(`${name}${at}`, `${ratioTo}${at}`, measures);
  return ratio === null ? null : `${name}${at}: ${ratio.toFixed(2)} of ${ratioTo}.`;
}

function ratioOf(name: string, ratioTo: string, measures: readonly Measure[]): number | null {
  return measures.find((one) => one.name === name && one.ratioTo === ratioTo)?.ratio ?? null;
}
