// A closed loop: every client sends its next request as soon as its last one is answered.
import { setTimeout as pause } from 'node:timers/promises';

export interface Client {
  /** Sends one request and calls back when it has been answered as it should be, or with what went wrong. */
  send(answered: (error: Error | null) => void): void;
  close(): void;
}

/** Answers a second, over `ms` that begin when `warmMs` are over. Nothing is under way any more when it ends. */
export async function answersPerSecond(
  clients: readonly Client[],
  warmMs: number,
  ms: number,
): Promise<number> {
  const state = { going: true, answers: 0 };
  const ends = Promise.all(clients.map((client) => keepSending(client, state)));
  const measured = async () => {
    await pause(warmMs);
    const from = { at: performance.now(), answers: state.answers };
    await pause(ms);
    const rate = ((state.answers - from.answers) * 1_000) / (performance.now() - from.at);
    state.going = false;
    return rate;
  };
  const [rate] = await Promise.all([measured(), ends]);
  return rate;
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
