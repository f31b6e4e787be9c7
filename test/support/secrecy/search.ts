// Searches what was told for words that were planted, and for the words that no crèche reads.

/** Accents and capitals aside. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** Those of the words that stand in a text, each by itself: nothing that goes on before or after it. */
export function holdsAny(text: string, words: readonly string[]): string[] {
  const here = plain(text);
  const inside = (at: number) => /[\p{Letter}\p{Number}]/u.test(here[at] ?? '');
  return words.filter((word) => {
    const sought = plain(word);
    for (let at = here.indexOf(sought); at >= 0; at = here.indexOf(sought, at + 1)) {
      if (!inside(at - 1) && !inside(at + sought.length)) return true;
    }
    return false;
  });
}

/** AVIP-31. What is said of a parent, of their accompagnement, and of why a family stands where it stands. */
const words = [
  /\brsa\b/,
  /\bqpv\b/,
  /\bisolee?s?\b/,
  /\bparents? seule?s?\b/,
  /freins?\b/,
  /diagnosti(?:c|que)/,
  /allocation/,
  /allocataire/,
  /\bquartier/,
  /\bjeune\b/,
  /demandeur ?d?.?emploi/,
  /periodeessai/,
  /accompagnement (?:global|social)/,
  /accompagnement-global/,
  /contrats? d.engagement/,
  /\bcer\b/,
  /\bppae\b/,
];

/** The words of a parent's situation that stand in a text: none, when a crèche may read it. */
export function wordsIn(text: string): string[] {
  const here = plain(text);
  return words.flatMap((word) => word.exec(here)?.[0] ?? []);
}
