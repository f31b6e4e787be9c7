// Sums a profile's modules up by what they are for: the first answer to where the time goes.
import type { Shares } from './cpuProfile.ts';

/** The first prefix that fits counts. */
const areas: readonly (readonly [area: string, prefixes: readonly string[]])[] = [
  ['SQLite, its flushes included', ['src/store/sqlite.ts', 'better-sqlite3']],
  [
    'cryptography',
    ['node:internal/crypto', 'node:crypto', 'src/store/seal.ts', 'src/store/chance'],
  ],
  ['the rest of the store', ['src/store/', 'src/projections/', 'db/', 'kysely']],
  ['engine', ['src/engine/', 'src/systemClock.ts']],
  ['rules: workflows and dates', ['workflows/', 'temporal-polyfill', '@socialgouv']],
  ['xstate', ['xstate']],
  ['zod', ['zod', 'src/contract/']],
  ['doors and sign-in', ['src/http/', 'src/realtime/', 'src/auth/', 'test/bench/servers/']],
  ['Socket.IO', ['socket.io', 'engine.io', 'ws', '@socket.io']],
  ['Node: net, HTTP, streams', ['node:']],
  ['garbage collector', ['(garbage collector)']],
  ['the rest of V8', ['(']],
  ['Express and its packages', ['']],
];

export function areasOf(modules: Shares): Shares {
  const sums = new Map<string, number>();
  for (const [name, share] of modules) {
    const found = areas.find(([, prefixes]) => prefixes.some((prefix) => name.startsWith(prefix)));
    const area = found?.[0] ?? name;
    sums.set(area, (sums.get(area) ?? 0) + share);
  }
  return [...sums].toSorted(([, a], [, b]) => b - a);
}
