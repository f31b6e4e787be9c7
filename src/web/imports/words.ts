// Counts of an import, in words.

export function sayLines(count: number, word: string): string {
  return `${count} ${word}${count > 1 ? 's' : ''}`;
}

/** Each word of it agrees: « 2 lignes vérifiées ». */
export function sayAll(count: number, words: string): string {
  const plural = words.replace(/[^ ]+/g, (word) => (word === 'non' ? word : `${word}s`));
  return `${count} ${count > 1 ? plural : words}`;
}
