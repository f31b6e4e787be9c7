// Holds the folders to their direction: who may import whom and what, no cycle, no barrel, short files.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

interface Layer {
  /** Our own folders or files that it may import, beside itself. */
  own: string[];
  /** Outside packages, `node:` included; a name ending in `/` or `:` allows all that begin so. */
  outside: string[];
}

const everything: Layer = { own: ['src/', 'workflows/', 'db/'], outside: [''] };
const storage: Layer = {
  own: ['db/', 'workflows/', 'src/store/', 'src/projections/', 'src/engine/ports'],
  outside: ['kysely', 'pg', 'better-sqlite3', 'canonicalize', 'node:crypto'],
};

/** The first prefix that fits a file is its layer: the narrower stand first. */
const layers: Record<string, Layer> = {
  'workflows/dates.ts': {
    own: ['workflows/'],
    outside: ['zod', 'temporal-polyfill', '@socialgouv/jours-feries'],
  },
  'workflows/': { own: [], outside: ['xstate', 'zod'] },
  'src/contract/': { own: ['workflows/'], outside: ['zod'] },
  'src/engine/': { own: ['workflows/', 'src/contract/'], outside: [] },
  'db/': {
    own: ['workflows/', 'src/engine/'],
    outside: ['kysely', 'pg', 'better-sqlite3', '@etalab/', 'node:'],
  },
  'src/store/': storage,
  'src/projections/': storage,
  'src/http/': {
    own: ['workflows/', 'src/contract/', 'src/engine/'],
    outside: [
      ...['express', 'helmet', 'zod', 'zod-openapi', '@scalar/api-reference', 'node:'],
      ...['write-excel-file', 'ical-generator', 'csv-parse'],
    ],
  },
  'src/realtime/': {
    own: ['workflows/', 'src/contract/', 'src/engine/'],
    outside: ['socket.io', 'zod', 'node:'],
  },
  'src/auth/': {
    own: ['workflows/', 'src/engine/ports'],
    outside: ['@node-rs/argon2', 'node:crypto'],
  },
  'src/web/': {
    own: ['workflows/', 'src/contract/'],
    outside: [
      ...['react', 'react-dom', '@mantine/', '@tanstack/', '@xyflow/', '@tabler/'],
      ...['elkjs', 'dayjs', 'socket.io-client', 'zod'],
    ],
  },
  'src/': everything,
};

interface Source {
  path: string;
  text: string;
  imports: string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const sources: Source[] = globSync('{src,workflows,db}/**/*.{ts,tsx}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/\.test\.tsx?$/.test(path))
  .sort()
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text, imports: importsOf(text) };
  });

/** Every way to name another module: import, import type, export from, import(), import('…').Type. */
function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const named =
    /(?:^|[\s;}])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?<!’)\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...code.matchAll(named)].map((match) => match[1] ?? match[2] ?? '');
}

function targetOf(source: Source, name: string): string | undefined {
  if (!name.startsWith('.')) return undefined;
  return normalize(join(dirname(source.path), name.replace(/\?.*$/, ''))).replaceAll('\\', '/');
}

function layerOf(path: string): string {
  return Object.keys(layers).find((prefix) => path.startsWith(prefix)) ?? 'src/';
}

function isAllowed(source: Source, name: string): boolean {
  const home = layerOf(source.path);
  const { own, outside } = layers[home] ?? everything;
  const target = targetOf(source, name);
  if (target !== undefined) return [home, ...own].some((prefix) => target.startsWith(prefix));
  return outside.some((allowed) =>
    /[/:]$|^$/.test(allowed)
      ? name.startsWith(allowed)
      : name === allowed || name.startsWith(`${allowed}/`),
  );
}

/** Follows imports from each file; a file met again on its own way closes a cycle. */
function findCycles(): string[] {
  const links = new Map(sources.map((s) => [s.path, s.imports.map((name) => targetOf(s, name))]));
  const finished = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: string[]): void => {
    if (way.includes(path)) {
      cycles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      return;
    }
    if (finished.has(path)) return;
    for (const next of links.get(path) ?? []) if (next !== undefined) visit(next, [...way, path]);
    finished.add(path);
  };
  for (const path of links.keys()) visit(path, []);
  return cycles;
}

const offenders = (isWrong: (source: Source) => boolean): string[] =>
  sources.filter(isWrong).map(({ path }) => path);

describe('architecture', () => {
  test('there are sources to check', () => expect(sources.length).toBeGreaterThan(5));

  test('a folder imports only what the table allows', () => {
    const wrong = sources.flatMap((source) =>
      source.imports
        .filter((name) => !isAllowed(source, name))
        .map((name) => `${source.path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('an import names a file that exists, with its ending', () => {
    const wrong = sources.flatMap((source) =>
      source.imports
        .map((name) => targetOf(source, name))
        .filter((target) => target !== undefined && !existsSync(join(root, target)))
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('nobody imports app.ts or main.ts but what starts them', () => {
    const wrong = offenders(
      (source) =>
        !/^src\/(cli\/|main\.ts|serving\.ts)/.test(source.path) &&
        source.imports.some((name) => /^src\/(app|main)\.ts$/.test(targetOf(source, name) ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  test('no import cycle, type-only imports included', () => expect(findCycles()).toEqual([]));

  test('workflows/ and the engine know no clock and no chance', () => {
    const impure = /\bMath\.random\b|\bDate\.now\b|\bnew Date\b|\bTemporal\.Now\b|\brandomUUID\b/;
    const pure = /^(workflows|src\/engine)\//;
    expect(offenders(({ path, text }) => pure.test(path) && impure.test(text))).toEqual([]);
  });

  test('a file begins with a comment that says its job', () => {
    expect(offenders(({ text }) => !/^(#!.*\n)?(\/\/ \S|\/\*\* ?\S)/.test(text))).toEqual([]);
  });

  test('a file has at most 250 lines (200 is the aim)', () => {
    expect(offenders(({ text }) => text.trimEnd().split('\n').length > 250)).toEqual([]);
  });

  test('names say a job: no utils, helpers or common, no index.ts, ASCII only', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|index)(\/|\.tsx?$)/i;
    expect(offenders(({ path }) => vague.test(path) || /[^\x20-\x7e]/.test(path))).toEqual([]);
  });
});
