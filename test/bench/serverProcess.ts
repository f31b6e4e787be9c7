// A measured server in a process of its own: started, asked for a profile, stopped.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export type ServerName = 'echo' | 'insert' | 'liveEcho' | 'tandem' | 'town';

const Answer = z.object({ processorUs: z.number() });

export class ServerProcess<Ready> {
  readonly ready: Ready;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, ready: Ready) {
    this.#child = child;
    this.ready = ready;
  }

  /** `Ready` is what the server says once it listens; its standard output goes to a file of `folder`. */
  static async start<S extends z.ZodType>(
    name: ServerName,
    Ready: S,
    folder: string,
    ...more: readonly string[]
  ): Promise<ServerProcess<z.output<S>>> {
    const path = fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url));
    const output = openSync(join(folder, `${name}.out`), 'a');
    const child = fork(path, [folder, ...more], { stdio: ['ignore', output, 'inherit', 'ipc'] });
    closeSync(output);
    return new ServerProcess(child, Ready.parse(await messageOf(child)));
  }

  /** What it has used of the processors since it was started, in microseconds. */
  async processorUs(): Promise<number> {
    return (await this.#ask({ ask: 'processorUs' })).processorUs;
  }

  async startProfile(): Promise<void> {
    await this.#ask({ ask: 'startProfile' });
  }

  /** Writes what was seen since the start to that file. */
  async stopProfile(path: string): Promise<void> {
    await this.#ask({ ask: 'stopProfile', path });
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    await this.#ask({ ask: 'stop' });
    await ended;
  }

  async #ask(message: object): Promise<z.output<typeof Answer>> {
    const answered = messageOf(this.#child);
    this.#child.send(message);
    return Answer.parse(await answered);
  }
}

/** The next message; a server that ends instead is an error. */
async function messageOf(child: ChildProcess): Promise<unknown> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([message]: unknown[]) => message),
      once(child, 'exit', { signal }).then(([code]: unknown[]) => {
        throw new Error(`a measured server ended with ${code}`);
      }),
    ]);
  } finally {
    settled.abort();
  }
}
