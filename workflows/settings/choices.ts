// A setting that is a choice: settings are numbers, and each word of a closed list has its own.

interface Words {
  readonly [word: string]: string;
}

export function wordsOf<W extends Words>(choices: W): (keyof W & string)[] {
  return Object.keys(choices);
}

/** The word that a number stands for; an unknown number is the first word, as before there was a choice. */
export function enumere<W extends Words>(choices: W, value: number): keyof W & string {
  const [first] = wordsOf(choices);
  const word = wordsOf(choices)[value] ?? first;
  if (word === undefined) throw new Error('a choice among nothing');
  return word;
}
