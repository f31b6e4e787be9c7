// The names of places to come: the free numbers that follow those in use. Pure.
export function nextNames(taken: readonly string[], count: number): string[] {
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const name = String(number);
    if (!taken.includes(name)) names.push(name);
  }
  return names;
}
