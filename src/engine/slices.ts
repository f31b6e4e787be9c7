// Long work over many things, a slice at a time: whoever else waits is served between two slices.

/** A slice of cold folds holds everybody else up for some tens of milliseconds. */
export const SLICE = 50;

export async function inSlices<T>(
  all: readonly T[],
  work: (slice: readonly T[]) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < all.length; at += SLICE) {
    if (at > 0) await new Promise((resolve) => setImmediate(resolve));
    await work(all.slice(at, at + SLICE));
  }
}
