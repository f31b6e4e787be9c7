// One table of figures: what is counted, its lines with a picture of each, and the share that it makes.
import type { FigureTable } from '../../contract/indicators.ts';
import { typeset } from '../texts/typeset.ts';
import { Value } from './Value.tsx';
import { most, sayPercent, shownLines } from './words.ts';

interface Props {
  readonly table: FigureTable;
  readonly periode: string;
}

export function FigureCard({ table, periode }: Props) {
  const { id, titre, note, total, part } = table;
  const { lines, none, hidden } = shownLines(table);
  const top = most(lines);
  return (
    <section className="carte indicateur" aria-labelledby={`titre-${id}`}>
      <h3 id={`titre-${id}`} className="titre-section">
        {typeset(titre)}
      </h3>
      <p className="discret indicateur-note">{typeset(note)}</p>
      <table className="indicateur-table" aria-labelledby={`titre-${id}`}>
        <tbody>
          {total !== null && (
            <tr className="indicateur-total">
              <th scope="row">{typeset(total.libelle)}</th>
              <td className="chiffres">
                <Value figure={total} periode={periode} />
              </td>
            </tr>
          )}
          {total?.valeur !== 0 &&
            lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">
                  {typeset(line.libelle)}
                  <Bar value={line.valeur} top={top} />
                </th>
                <td className="chiffres">
                  <Value figure={line} periode={periode} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {hidden && (
        <p className="discret indicateur-note">
          Détail masqué&nbsp;: trop peu de situations, ou la même ligne pour toutes.
        </p>
      )}
      {none.length > 0 && total?.valeur !== 0 && (
        <p className="discret indicateur-note">
          Aucune situation&nbsp;: {typeset(none.join(', '))}.
        </p>
      )}
      {part !== null && total?.valeur !== 0 && (
        <p className="indicateur-part">
          {typeset(part.libelle)}&nbsp;:{' '}
          <strong>{sayPercent(part.pourcent, total?.valeur ?? null)}</strong>
        </p>
      )}
    </section>
  );
}

/** The figure beside it says the same: who listens is told once. What is masked has no length. */
function Bar({ value, top }: { readonly value: number | null; readonly top: number }) {
  return (
    <svg
      className={value === null ? 'indicateur-barre indicateur-masque' : 'indicateur-barre'}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="indicateur-fond" width={100} height={6} />
      {value !== null && <rect width={(100 * value) / top} height={6} />}
    </svg>
  );
}
