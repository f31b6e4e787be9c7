// Reading a fact back as its definition wrote it: the one place where stored JSON becomes typed again.
import type { ClearOf, FactSpec, OpenedFact, PartsOf } from './fact.ts';

export type OpenedAs<S extends FactSpec> = OpenedFact & {
  readonly clear: ClearOf<S>;
  readonly parts: PartsOf<S>;
};

/** A fact of this type was checked by this very definition when it was written (`fact()`), and facts never change. */
export function isFact<S extends FactSpec>(spec: S, fact: OpenedFact): fact is OpenedAs<S> {
  return fact.type === spec.type;
}

/** One entry of a fold by type: what changes in `State` with a fact of this definition. */
export function on<State, S extends FactSpec>(
  spec: S,
  fold: (state: State, fact: OpenedAs<S>) => Partial<State>,
): [type: string, fold: (state: State, fact: OpenedFact) => Partial<State>] {
  return [spec.type, (state, fact) => (isFact(spec, fact) ? fold(state, fact) : {})];
}
