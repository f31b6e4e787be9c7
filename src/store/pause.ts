// Lets others have their turn in the midst of long work: requests are answered meanwhile.

export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
