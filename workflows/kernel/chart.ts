// The only place where xstate runs: folds facts through a chart over facts, one pure step each.
import { type AnyActorScope, type AnyStateMachine, type ContextFrom, createActor } from 'xstate';
import type { ClearFact } from './fact.ts';
import type { CaseState } from './pathway.ts';

/** History and chart disagree: the fact was accepted once, and this chart does not know what to do with it. */
export class UnreplayableFact extends Error {
  readonly type: string;
  readonly value: string;
  constructor(type: string, value: string) {
    super(`the chart in state ${value} does not accept the fact ${type}`);
    this.name = 'UnreplayableFact';
    this.type = type;
    this.value = value;
  }
}

/** One arrow of the chart. `to` is `from` when the fact changes the context alone. */
export interface Arrow {
  readonly from: string;
  readonly fact: string;
  readonly to: string;
}

export interface Chart<Context extends object> {
  readonly initial: CaseState<Context>;
  /** Digest of states and arrows: a case recorded under another fingerprint was folded by another chart. */
  readonly fingerprint: string;
  readonly states: readonly string[];
  readonly arrows: readonly Arrow[];
  evolve(state: CaseState<Context> | null, fact: ClearFact): CaseState<Context>;
  accepts(state: CaseState<Context>, type: string): boolean;
}

/**
 * What xstate's own `transition()` makes anew at each call, made once. Nothing in our charts acts, so nothing here does:
 * measured 3 to 4 times as fast. `test/pure/chart.test.ts` holds the two against each other.
 */
function inertScope(machine: AnyStateMachine): AnyActorScope {
  const self = createActor(machine);
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

/** Every arrow, in the order of the definition. Charts are flat: one state at a time, no nesting. */
function arrowsOf(machine: AnyStateMachine): Arrow[] {
  return Object.values(machine.states).flatMap((node) =>
    [...node.transitions.entries()].flatMap(([fact, transitions]) =>
      transitions.map((transition) => ({
        from: node.key,
        fact,
        to: transition.target?.[0]?.key ?? node.key,
      })),
    ),
  );
}

/** FNV-1a, 64 bits, over ASCII text: enough to tell two charts apart, and needs no platform. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

function fingerprintOf(states: readonly string[], arrows: readonly Arrow[]): string {
  const lines = arrows.map(({ from, fact, to }) => `${from} ${fact} ${to}`);
  return fnv1a([...states, ...lines].sort().join('\n'));
}

export function foldChart<M extends AnyStateMachine>(machine: M): Chart<ContextFrom<M>> {
  type State = CaseState<ContextFrom<M>>;
  type Snapshot = ReturnType<M['resolveState']>;
  const scope = inertScope(machine);
  // A chain of folds meets its own snapshots again; a state that comes from a cache or a test is resolved once.
  const snapshots = new WeakMap<State, Snapshot>();

  const stateOf = (snapshot: Snapshot): State => {
    const state = { value: String(snapshot.value), context: snapshot.context };
    snapshots.set(state, snapshot);
    return state;
  };
  const snapshotOf = (state: State): Snapshot => {
    const known = snapshots.get(state);
    if (known) return known;
    const resolved = machine.resolveState(state) as Snapshot;
    snapshots.set(state, resolved);
    return resolved;
  };

  const initial = stateOf(machine.getInitialSnapshot(scope) as Snapshot);
  const states = Object.keys(machine.states);
  const arrows = arrowsOf(machine);
  return {
    initial,
    states,
    arrows,
    fingerprint: fingerprintOf(states, arrows),
    evolve(state, fact) {
      const before = snapshotOf(state ?? initial);
      const after = machine.transition(before, { ...fact }, scope) as Snapshot;
      // xstate answers an event that the state does not accept with the very same snapshot, silently.
      if (after === before) throw new UnreplayableFact(fact.type, String(before.value));
      return stateOf(after);
    },
    accepts: (state, type) => snapshotOf(state).can({ type }),
  };
}
