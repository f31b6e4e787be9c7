// The model of a file of people: its headings and one invented line, as a French spreadsheet opens it.
import { colonnesPersonnes } from '../../../workflows/imports/personnes.ts';

const example = ['Awa', 'Exemple', '12/03/1991', '06 00 00 00 00', 'awa@exemple.invalid'];
const place = ['4 rue des Essais', '71300', 'Montceau-les-Mines'];
const accepted = ['02/03/2026', 'oral'];

export function modelFile(): Blob {
  const headings = Object.values(colonnesPersonnes).map(({ titre }) => titre);
  const lines = [headings, [...example, ...place, ...accepted]].map((cells) => cells.join(';'));
  return new Blob([`\ufeff${lines.join('\r\n')}\r\n`], { type: 'text/csv' });
}
