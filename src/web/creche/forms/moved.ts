// A list with one of its items a step earlier or later. Pure.
export function moved<T>(list: readonly T[], at: number, step: 1 | -1): T[] {
  const item = list[at];
  const to = at + step;
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, place) => place !== at);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
