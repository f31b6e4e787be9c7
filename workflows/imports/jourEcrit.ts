// A day of birth as French people write it in a file: « 12/03/1991 », « 12 mars 1991 », « 1991-03-12 ».
import { Jour } from '../dates.ts';

const mois = [
  ...['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'],
];

/** Null when it is no such day. A year of two figures is of two centuries: it is no day either. */
export function jourEcrit(text: string): Jour | null {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (iso) return jour(iso[1], Number(iso[2]), iso[3]);
  const chiffres = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})$/.exec(plain);
  if (chiffres) return jour(chiffres[3], Number(chiffres[2]), chiffres[1]);
  const mots = /^(\d{1,2})(?:er)?[ -]([a-z]{3,})\.?[ -](\d{4})$/.exec(plain);
  const named = mots?.[2] ?? '-';
  const month = mois.findIndex((name) => name.startsWith(named));
  // « jui » may be June or July.
  const sure = mois.filter((name) => name.startsWith(named)).length === 1;
  return mots && sure ? jour(mots[3], month + 1, mots[1]) : null;
}

function jour(annee = '', month = 0, day = ''): Jour | null {
  const text = `${annee}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = Jour.safeParse(text);
  return read.success ? read.data : null;
}
