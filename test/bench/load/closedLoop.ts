// A closed loop: every client sends its next request as soon as its last one is answered.
import { setTimeout as pause } from 'node:timers/promises';

export interface Client {
  /** Sends one request and calls back when it has been answered as it should be, or with what went wrong. */
  send(answered: (error: Error | null) => void): void;
  close(): void;
}

/** What one turn under load gave. */
export interface Load {
  readonly answersPerSecond: number;
  /** Of the server's processors for one answer, in microseconds: the machine's other work disturbs it less than the clock. */
  readonly processorUs: number;
}

/** What a server has used of the processors so far, in microseconds. */
export interface Server {
  processorUs(): Promise<number>;
}

/** Load over `ms` that begin when `warmMs` are over. Nothing is under way any more when it ends. */
export async function loadOn(
  server: Server,
  clients: readonly Client[],
  warmMs: number,
  ms: number,
): Promise<Load> {
  const state = { going: true, answers: 0 };
  const look = async () => {
    const used = await server.processorUs();
    return { used, at: performance.now(), answers: state.answers };
  };
  const ends = Promise.all(clients.map((client) => keepSending(client, state)));
  const measured = async () => {
    await pause(warmMs);
    const from = await look();
    await pause(ms);
    const to = await look();
    state.going = false;
    const answers = to.answers - from.answers;
    return {
      answersPerSecond: (answers * 1_000) / (to.at - from.at),
      processorUs: (to.used - from.used) / answers,
    };
  };
  const [load] = await Promise.all([measured(), ends]);
  return load;
}

function keepSending(client: Client, state: { going: boolean; answers: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (): void =>
      client.send((error) => {
        state.answers += 1;
        if (error) reject(error);
        else if (state.going) next();
        else resolve();
      });
    next();
  });
}
