// Counts of an import, in words.

export function sayLines(count: number, word: string): string {
  return `${count} ${word}${count > 1 ? 's' : ''}`;
}
