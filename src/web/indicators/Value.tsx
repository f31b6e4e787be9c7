// A figure, or the mark that hides it; a link to the cases behind it where it opens.
import { Link } from '@tanstack/react-router';
import type { Figure } from '../../contract/indicators.ts';
import { typeset } from '../texts/typeset.ts';
import { sayCount } from './words.ts';

interface Props {
  readonly figure: Figure;
  readonly periode: string;
}

export function Value({ figure, periode }: Props) {
  const { id, libelle, valeur, ouvre } = figure;
  const said = sayCount(valeur);
  if (!ouvre) return <span className={valeur === null ? 'discret' : undefined}>{said}</span>;
  return (
    <Link
      to="/indicateurs/situations"
      search={{ periode, chiffre: id }}
      className="lien"
      aria-label={`${said}, ${typeset(libelle)}\u00a0: voir les situations`}
    >
      {said}
    </Link>
  );
}
