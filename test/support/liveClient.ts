// A socket in a test: asks with an acknowledgement, and waits for what it is told instead of sleeping.
import type { FactPage } from '../../src/contract/facts.ts';
import type { Ack, FactMessage, PresenceMessage, Present } from '../../src/contract/live.ts';
import type { LiveClient } from './doors.ts';

export interface Listener {
  readonly socket: LiveClient;
  /** Facts told so far, in order. */
  readonly facts: FactMessage[];
  /** Every message, whole, as text: where planted words are looked for. */
  readonly heard: string[];
  /** Resolves when the condition holds, asked again after each message. */
  until(holds: () => boolean): Promise<void>;
  ids(): string[];
  presence(): Present[];
  follow(caseId: string, after?: string | null): Promise<FactPage & { present: Present[] }>;
}

export function listenTo(socket: LiveClient): Listener {
  const facts: FactMessage[] = [];
  const heard: string[] = [];
  const waiting = new Set<() => void>();
  let present: Present[] = [];
  const wake = () => {
    for (const look of waiting) look();
  };
  socket.onAny((event: string, ...messages: unknown[]) => {
    heard.push(JSON.stringify([event, ...messages]));
    wake();
  });
  socket.on('fact', (message) => facts.push(message));
  socket.on('presence', (message: PresenceMessage) => {
    present = message.present;
  });
  socket.on('disconnect', (reason) => {
    heard.push(JSON.stringify(['disconnect', reason]));
    wake();
  });
  return {
    socket,
    facts,
    heard,
    ids: () => facts.map(({ fact }) => fact.id),
    presence: () => present,
    until: (holds) =>
      new Promise((resolve) => {
        const look = () => {
          // After the socket's own listeners have run.
          queueMicrotask(() => {
            if (!holds()) return;
            waiting.delete(look);
            resolve();
          });
        };
        waiting.add(look);
        look();
      }),
    async follow(caseId, after = null) {
      const answer = value(await socket.emitWithAck('follow', { caseId, after }));
      present = answer.present;
      heard.push(JSON.stringify(['follow', answer]));
      return answer;
    },
  };
}

export function value<T>(ack: Ack<T>): T {
  if (ack.ok) return ack.value;
  throw new Error(`refused: ${JSON.stringify(ack.problem)}`);
}
