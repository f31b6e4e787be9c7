// Facts folded a second by the pathway, beside xstate's own machine.transition and transition() on the same history.
import { type AnyActorScope, type AnyStateMachine, createActor, transition } from 'xstate';
import { machine } from '../../../workflows/accompagnementGlobal/chart.ts';
import { accompagnementGlobal } from '../../../workflows/accompagnementGlobal/pathway.ts';
import type { OpenedFact } from '../../../workflows/kernel/fact.ts';
import { alone, beside, type Measure, type Series } from '../measure.ts';
import { alternate, type Contender } from '../rounds.ts';
import type { Sizes } from '../sizes.ts';

type History = readonly OpenedFact[];

/** Events as they come from the log: their exact types are the pathway's own affair. */
const plain: AnyStateMachine = machine;

export async function measureFold(
  history: History,
  { rounds, foldMs }: Sizes,
): Promise<readonly Measure[]> {
  const scope = inertScope();
  const contender = (name: string, fold: (history: History) => unknown): Contender<number> => ({
    name,
    turn: () => factsPerSecond(history, fold, foldMs),
  });
  const raw = contender('Fold, machine.transition', (facts) => {
    let snapshot = plain.getInitialSnapshot(scope);
    for (const fact of facts) snapshot = plain.transition(snapshot, fact, scope);
    return snapshot;
  });
  const official = contender('Fold, xstate transition()', (facts) => {
    let snapshot = plain.getInitialSnapshot(scope);
    for (const fact of facts) [snapshot] = transition(plain, snapshot, fact);
    return snapshot;
  });
  const ours = contender('Fold, pathway.evolve', (facts) => {
    let state = accompagnementGlobal.initial;
    for (const fact of facts) state = accompagnementGlobal.evolve(state, fact);
    return state;
  });
  const figures = await alternate([raw, official, ours], rounds);
  const series = ({ name }: Contender<number>): Series => ({
    name,
    unit: 'facts/s',
    values: figures.get(name) ?? [],
  });
  return [
    alone(series(raw)),
    alone(series(official)),
    beside(series(ours), series(raw)),
    beside(series(ours), series(official)),
  ];
}

function factsPerSecond(history: History, fold: (history: History) => unknown, ms: number): number {
  const start = performance.now();
  let folded = 0;
  while (performance.now() - start < ms) {
    fold(history);
    folded += history.length;
  }
  return (folded * 1_000) / (performance.now() - start);
}

/** One for all transitions, as the engine keeps one; `transition()` makes its own at each call. */
function inertScope(): AnyActorScope {
  const self = createActor(plain);
  const nothing = () => undefined;
  return {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}
