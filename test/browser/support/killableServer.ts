// Starts the server as a process on a fixed port, kills it without warning, starts it again on the same files.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { webRoot } from './house.ts';

const script = fileURLToPath(new URL('./serverProcess.ts', import.meta.url));

export interface KillableServer {
  readonly origin: string;
  /** Resolves once it answers. */
  start(at: string): Promise<void>;
  /** SIGKILL: nothing is drained, nothing is said. */
  kill(): Promise<void>;
}

export async function killableServer(folder: string): Promise<KillableServer> {
  const port = await freePort();
  let child: ChildProcess | null = null;
  return {
    origin: `http://127.0.0.1:${port}`,
    async start(at) {
      const given = [script, folder, String(port), at, webRoot];
      const started = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit'] });
      child = started;
      await once(started.stdout, 'data');
    },
    async kill() {
      if (child === null || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
