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

/** AVIP-31. The same number; the whole name, however it is written; a mother or a father of that first name alone. */
export function designe({ nom, lien, telephone }: Contact, person: Person): boolean {
  const known = person.contacts?.telephone ?? null;
  if (known !== null && numero(known) === numero(telephone)) return true;
  const said = motsDe(nom);
  const whole = [...motsDe(person.prenom), ...motsDe(person.nom)];
  const all = (words: readonly string[]) =>
    words.length > 0 && words.every((word) => said.includes(word));
  const parent = lien === 'mere' || lien === 'pere';
  return (
    (person.nom !== null && all(whole)) ||
    (parent && all(motsDe(person.prenom)) && said.length === motsDe(person.prenom).length)
  );
}
