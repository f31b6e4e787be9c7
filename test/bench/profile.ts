// Profiles Tandem under the load of 64 connections at each door, keeps both profiles, and prints where the time goes.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areasOf } from './areas.ts';
import { readCpuProfile, type Shares } from './cpuProfile.ts';
import { Field } from './field.ts';
import { answersPerSecond, type Client } from './load/closedLoop.ts';
import { CASES } from './sizes.ts';

const WARM_MS = 3_000;
const COUNTED_MS = 3_000;
const PROFILED_MS = 4_000;
const LINES = 30;

const root = fileURLToPath(new URL('../../', import.meta.url));

export async function profileDoors(): Promise<string> {
  const field = await Field.open(1);
  try {
    return [
      await costOfEcho(field),
      await profileDoor(field, 'http', await field.http('distinct', CASES, 0)),
      await profileDoor(field, 'live', await field.live('distinct', CASES, 0, false)),
    ].join('\n');
  } finally {
    await field.close();
  }
}

async function costOfEcho(field: Field): Promise<string> {
  const clients = await field.bareHttp('echo', CASES);
  await answersPerSecond(clients, 0, WARM_MS);
  const line = await costOf('The bare Express echo', field.echo, clients);
  for (const client of clients) client.close();
  return `${line}\n`;
}

/** The processor's time is less disturbed by the machine's other work than the clock's. */
async function costOf(
  name: string,
  server: Pick<Field['echo'], 'processorUs'>,
  clients: readonly Client[],
): Promise<string> {
  const before = await server.processorUs();
  const rate = await answersPerSecond(clients, 0, COUNTED_MS);
  const used = (await server.processorUs()) - before;
  const each = used / ((rate * COUNTED_MS) / 1_000);
  return `${name}: ${rate.toFixed(0)} answers/s, ${each.toFixed(0)} µs of processor each.`;
}

async function profileDoor(field: Field, door: string, clients: Client[]): Promise<string> {
  const path = join(root, 'test-results', `bench-${door}.cpuprofile`);
  await answersPerSecond(clients, 0, WARM_MS);
  const cost = await costOf(`Tandem, ${door}`, field.tandem, clients);
  await field.tandem.startProfile();
  await answersPerSecond(clients, 0, PROFILED_MS);
  await field.tandem.stopProfile(path);
  for (const client of clients) client.close();
  const { busy, functions, modules } = readCpuProfile(readFileSync(path, 'utf8'), root);
  return [
    `── ${door}, ${CASES} connections, ${CASES} cases ──`,
    cost,
    `While profiled, busy ${percent(busy).trim()} of the time; shares of that:`,
    ...table('areas', areasOf(modules.self)),
    ...table('modules, themselves', modules.self),
    ...table('modules, with what they call', modules.inclusive),
    ...table('functions, themselves', functions.self),
    ...table('functions, with what they call', functions.inclusive),
    `Whole: ${relative(root, path)} (open it in a browser’s developer tools).`,
    '',
  ].join('\n');
}

function table(title: string, shares: Shares): readonly string[] {
  const lines = shares.slice(0, LINES).map(([name, share]) => `${percent(share)}  ${name}`);
  return ['', title, ...lines];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}
