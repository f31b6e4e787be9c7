// How long a committed fact takes from the one who writes it to the other's socket, beside a bare Socket.IO echo.
import { type Field, note } from '../field.ts';
import { type EchoSocket, follow, type LiveSocket } from '../load/liveClient.ts';
import { alone, type Measure, median, quantile } from '../measure.ts';
import type { Sizes } from '../sizes.ts';

/** Milliseconds that one thing took, measured by its own start and end. */
type Timed = () => Promise<number>;

export async function measureSecondBrowser(
  field: Field,
  { rounds, deliveries }: Sizes,
): Promise<readonly Measure[]> {
  const caseId = field.caseOf(0);
  const writer = await field.socketOf(0, 'emploi');
  const other = await field.socketOf(0, 'social');
  const echo = await field.echoSocket();
  await follow(other, caseId);

  const delivered: number[] = [];
  const echoed: number[] = [];
  // The first round only warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const fact = await times(deliveries, () => untilOtherIsTold(writer, other, caseId));
    const back = await times(deliveries, () => untilEchoed(echo));
    if (round === 0) continue;
    delivered.push(...fact);
    echoed.push(...back);
  }
  for (const socket of [writer, other, echo]) socket.close();
  return [
    ...figures('Socket.IO echo, round trip', echoed, null),
    ...figures('Fact at the second browser', delivered, {
      name: 'Socket.IO echo, round trip',
      values: echoed,
    }),
  ];
}

async function times(count: number, one: Timed): Promise<readonly number[]> {
  const took: number[] = [];
  for (let index = 0; index < count; index += 1) took.push(await one());
  return took;
}

/** From the writer's emit to the other's `fact`; the next begins when the writer has been answered too. */
function untilOtherIsTold(writer: LiveSocket, other: LiveSocket, caseId: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let told: number | null = null;
    let answered = false;
    const end = () => {
      if (told !== null && answered) resolve(told);
    };
    other.once('fact', () => {
      told = performance.now() - start;
      end();
    });
    writer.emit('command', { ...note(), caseId, ifMatch: null }, (ack) => {
      if (!ack.ok) reject(new Error(JSON.stringify(ack.problem)));
      answered = true;
      end();
    });
  });
}

function untilEchoed(echo: EchoSocket): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    echo.emit('echo', note(), () => resolve(performance.now() - start));
  });
}

function figures(
  name: string,
  values: readonly number[],
  base: { readonly name: string; readonly values: readonly number[] } | null,
): readonly Measure[] {
  return (['median', 'p99'] as const).map((what) => {
    const of = what === 'median' ? median : (all: readonly number[]) => quantile(all, 0.99);
    const measure = alone({ name: `${name}, ${what}`, unit: 'ms', values: [of(values)] });
    if (!base) return measure;
    const ratio = Number((of(values) / of(base.values)).toPrecision(3));
    return { ...measure, ratioTo: `${base.name}, ${what}`, ratio };
  });
}
