// Profiles Tandem under the load of 64 connections at each door, keeps both profiles, and prints where the time goes.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areasOf } from './areas.ts';
import { readCpuProfile, type Shares } from './cpuProfile.ts';
import { Field } from './field.ts';
import { type Client, loadOn, type Server } from './load/closedLoop.ts';
import { httpClient } from './load/httpClient.ts';
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
      await profileDoor(field, 'http', await field.http('distinct', CASES, 0, httpClient)),
      await profileDoor(field, 'live', await field.live('distinct', CASES, 0, false)),
    ].join('\n');
  } finally {
    await field.close();
  }
}

async function costOfEcho(field: Field): Promise<string> {
  const clients = await field.bareHttp('echo', CASES, httpClient);
  const line = await costOf('The bare Express echo', field.servers.echo, clients);
  for (const client of clients) client.close();
  return `${line}\n`;
}

async function costOf(name: string, server: Server, clients: readonly Client[]): Promise<string> {
  const load = await loadOn(server, clients, WARM_MS, COUNTED_MS);
  const rate = load.answersPerSecond.toFixed(0);
  return `${name}: ${rate} answers/s, ${load.processorUs.toFixed(0)} µs of processor each.`;
}

async function profileDoor(field: Field, door: string, clients: Client[]): Promise<string> {
  const path = join(root, 'test-results', `bench-${door}.cpuprofile`);
  const { tandem } = field.servers;
  const cost = await costOf(`Tandem, ${door}`, tandem, clients);
  await tandem.startProfile();
  await loadOn(tandem, clients, 0, PROFILED_MS);
  await tandem.stopProfile(path);
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
