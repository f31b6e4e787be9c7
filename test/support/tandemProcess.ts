// Tandem as a process of its own: a command of `npm run tandem` run to its end, or a server until it is told to stop.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string>>;

/** Runs a command; `input` is what its standard input says. */
export function tandem(words: readonly string[], env: Environment, input = ''): Promise<Ended> {
  const running = start(['src/cli/main.ts', ...words], env);
  running.child.stdin?.end(input);
  return running.ended;
}

export interface RunningProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** The port in the first line that says it. */
  readonly port: Promise<number>;
}

export function start(words: readonly string[], env: Environment): RunningProcess {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, words, { cwd: root, env: { PATH, HOME, ...env } });
  let out = '';
  let err = '';
  let sayPort: (port: number) => void = () => undefined;
  const port = new Promise<number>((resolve) => {
    sayPort = resolve;
  });
  const lookForPort = () => {
    const [, found] = /(?:127\.0\.0\.1|localhost):(\d+)/.exec(out + err) ?? [];
    if (found) sayPort(Number(found));
  };
  child.stdout.on('data', (text: Buffer) => {
    out += text.toString();
    lookForPort();
  });
  child.stderr.on('data', (text: Buffer) => {
    err += text.toString();
    lookForPort();
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, out, err }));
  });
  return { child, ended, port };
}
