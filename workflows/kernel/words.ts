// Closed lists of words: a code beside its French label.

/** The keys of a list as the tuple that `z.enum` wants. */
export function mots<const T extends Record<string, string>>(
  list: T,
): [keyof T & string, ...(keyof T & string)[]] {
  const [first, ...rest] = Object.keys(list);
  if (first === undefined) throw new Error('an empty list of words');
  return [first, ...rest];
}
