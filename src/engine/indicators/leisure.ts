// Long work in small steps: requests that arrive meanwhile are answered between them.

/** Steps in a row, each of one case or one equation: a millisecond or two. */
const IN_A_ROW = 40;

export function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

export async function atLeisure<T>(steps: Generator<undefined, T>): Promise<T> {
  for (let done = 1; ; done += 1) {
    const step = steps.next();
    if (step.done) return step.value;
    if (done % IN_A_ROW === 0) await othersTurn();
  }
}
