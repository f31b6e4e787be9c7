// Who is not to be contacted is given to no crèche as a contact: compared by number, and by name.
import type { Person } from '../kernel/person.ts';
import type { AvipContents } from './contents.ts';
import type { Contact } from './facts/contrat.ts';

export function parentsAEviter({ famille }: Pick<AvipContents, 'famille'>): readonly string[] {
  return (famille?.parents ?? [])
    .filter(({ role }) => role === 'nePasContacter')
    .map(({ personne }) => personne);
}

/** « 06 12 … », « +33 6 12 … » and « 0033 6 12 … » are one number. */
function numero(telephone: string): string {
  return telephone.replace(/\D/g, '').replace(/^0*(?:33)?0*/, '');
}

function motsDe(text: string | null): readonly string[] {
  const plain = (text ?? '').normalize('NFD').replace(/\p{Mark}/gu, '');
  return plain.toLowerCase().match(/\p{Letter}+/gu) ?? [];
}

/** « J. Loup », « Jean L. »: each word or its initial, one of them whole; of a mother or a father, « J. L. » as well. */
function parInitiales(said: readonly string[], whole: readonly string[], parent: boolean): boolean {
  const told = whole.every((word) => said.includes(word) || said.includes(word.charAt(0)));
  return whole.length > 1 && told && (parent || whole.some((word) => said.includes(word)));
}

const titres = ['m', 'mr', 'mme', 'mlle', 'monsieur', 'madame'];

/** « M. Loup », « Mme L. »: the family name alone, or its initial, with or without a title. */
function parNomSeul(said: readonly string[], nom: readonly string[]): boolean {
  const left = said.filter((word) => !titres.includes(word));
  return (
    left.length > 0 &&
    left.length === nom.length &&
    nom.every((word) => left.includes(word) || left.includes(word.charAt(0)))
  );
}

/**
 * AVIP-31. The same number; the whole name, however it is written, or by initials; a mother or a father of that first name
 * alone, or of that family name alone. Another of the same initial is told by the whole first name.
 */
export function designe({ nom, lien, telephone }: Contact, person: Person): boolean {
  const known = person.contacts?.telephone ?? null;
  if (known !== null && numero(known) === numero(telephone)) return true;
  const said = motsDe(nom);
  const whole = [...motsDe(person.prenom), ...motsDe(person.nom)];
  const all = (words: readonly string[]) =>
    words.length > 0 && words.every((word) => said.includes(word));
  const parent = lien === 'mere' || lien === 'pere';
  return (
    (person.nom !== null && (all(whole) || parInitiales(said, whole, parent))) ||
    (parent && parNomSeul(said, motsDe(person.nom))) ||
    (parent && all(motsDe(person.prenom)) && said.length === motsDe(person.prenom).length)
  );
}
