// Work done in steps, taken to its end at once: nobody waits in a test.

export function auBout<T>(etapes: Generator<undefined, T>): T {
  for (;;) {
    const etape = etapes.next();
    if (etape.done) return etape.value;
  }
}
