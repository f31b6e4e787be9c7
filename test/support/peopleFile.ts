// A file of invented people as a service keeps it: hundreds of lines, some of them faulty, homonyms among them.

export interface PeopleFile {
  readonly text: string;
  /** Lines that cannot be read, by their number. */
  readonly faulty: readonly number[];
}

const letters = (n: number) =>
  String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26), 97 + (Math.floor(n / 7) % 26));

/** Every 25th line has a fault: a birth of two figures, no name, half a postcode, a telephone in words. */
const faults = [
  ['Ada', 'Zut', '12/03/91', '', '71300', 'Autun'],
  ['Ada', '', '12/03/1991', '', '71300', 'Autun'],
  ['Ada', 'Zut', '', '', '713', 'Autun'],
  ['Ada', 'Zut', '', 'au bureau', '71300', ''],
];

export function peopleFile(lines: number, faultEvery: number): PeopleFile {
  const faulty: number[] = [];
  const rows = Array.from({ length: lines }, (_, at) => {
    const ligne = at + 2;
    if ((at + 1) % faultEvery === 0) {
      faulty.push(ligne);
      return faults[faulty.length % faults.length] ?? [];
    }
    const day = `${String((at % 27) + 1).padStart(2, '0')}/0${(at % 9) + 1}/19${70 + (at % 28)}`;
    // The first has no day of birth: nothing tells them from somebody of that name.
    const born = at === 0 ? '' : day;
    return [`Prénom${letters(at)}`, `Nom${letters(at * 3)}${at}`, born, '', '71300', 'Autun'];
  });
  const heading = ['Prénom', 'Nom', 'Né(e) le', 'Téléphone', 'CP', 'Ville'];
  const text = [heading, ...rows].map((cells) => cells.join(';')).join('\r\n');
  return { text, faulty };
}
