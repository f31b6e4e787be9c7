// Finding by what one types: the beginnings of words, whatever the accents and the capitals.

export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
}

/** Every word typed begins a word of the label, accents aside. */
export function matchWords(label: string, text: string): boolean {
  const words = plain(label).split(/\W+/);
  return plain(text)
    .split(/\s+/)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}
