// A day (`2026-03-01`) as people say it: « 1er mars 2026 ».

export const mois = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

export function direJour(jour: string): string {
  const [annee, month, day] = jour.split('-').map(Number);
  return `${day === 1 ? '1er' : day} ${mois[(month ?? 1) - 1]} ${annee}`;
}

/** `01/03/2026`, as a French spreadsheet reads it. */
export const jourEnChiffres = (jour: string): string => jour.split('-').reverse().join('/');
