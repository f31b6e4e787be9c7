// Who sees the indicators, of which cases, and who may open the list behind a figure: the one rule, denied by default.
import type { Viewer } from '../../kernel/pathway.ts';
import { profils } from '../place.ts';

/** Whose cases are counted: one organisation's, or all of the partnership's. */
export type Portee =
  | { readonly sorte: 'organisation'; readonly organisation: string }
  | { readonly sorte: 'partenariat' };

/** AG-83. Null: no indicator at all, not even a total. */
export function porteeDe({
  kind,
  roles,
  organisation,
}: Pick<Viewer, 'kind' | 'roles' | 'organisation'>): Portee | null {
  const ofASeat = Object.values(profils).some((profil) => profil.kind === kind);
  if (ofASeat && roles.includes('responsable')) return { sorte: 'organisation', organisation };
  return roles.includes('auditeur') ? { sorte: 'partenariat' } : null;
}

/**
 * AG-84. The list behind a figure names its cases to who may know of them: never for what is sealed in a case (whose
 * exit had this reason, who lives on RSA), which neither a responsable nor an auditeur reads. A responsable counts on
 * their fingers what is masked in the table that they print: they know each of these cases. An auditeur has the counts.
 */
export function ouvreListe(
  portee: Portee,
  chiffre: { readonly scellee: boolean; readonly masque: boolean },
): boolean {
  if (chiffre.scellee) return false;
  return portee.sorte === 'organisation' || !chiffre.masque;
}
