// A measured server's side of the talk with the bench: says that it listens, then does what it is asked until told to stop.
import { writeFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { z } from 'zod';

const Ask = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('processorUs') }),
  z.object({ ask: z.literal('startProfile') }),
  z.object({ ask: z.literal('stopProfile'), path: z.string() }),
  z.object({ ask: z.literal('stop') }),
]);

/** Microseconds between two looks at the stack. */
const SAMPLING_US = 200;

export function answerParent(ready: object, stop: () => Promise<void>): void {
  const session = new Session();
  const answer = async (message: unknown): Promise<void> => {
    const asked = Ask.parse(message);
    if (asked.ask === 'startProfile') await startProfile(session);
    if (asked.ask === 'stopProfile') {
      writeFileSync(asked.path, JSON.stringify(await stopProfile(session)));
    }
    if (asked.ask === 'stop') await stop();
    const { user, system } = process.cpuUsage();
    process.send?.({ processorUs: user + system });
    if (asked.ask === 'stop') process.disconnect();
  };
  process.on('message', (message) => void answer(message).catch(fail));
  // The bench is gone, however it ended: so is this server.
  process.on('disconnect', () => process.exit());
  process.send?.(ready);
}

async function startProfile(session: Session): Promise<void> {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLING_US });
  await session.post('Profiler.start');
}

async function stopProfile(session: Session): Promise<Profiler.Profile> {
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return profile;
}

function fail(error: unknown): void {
  console.error(error);
  process.exit(1);
}
