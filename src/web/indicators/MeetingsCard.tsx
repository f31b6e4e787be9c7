// Meetings with the person, month by month and side by side: a picture, and its figures in a table.
import { direMois } from '../../../workflows/indicateurs/periode.ts';
import type { Figures } from '../../contract/indicators.ts';
import { typeset } from '../texts/typeset.ts';
import { most, sayCount } from './words.ts';

type Months = Figures['rencontres'];

const HEIGHT = 120;
const MONTH = 60;
const BAR = 14;
/** What is masked is drawn as high as nothing in particular, and hatched. */
const STUB = 10;

export function MeetingsCard({ rencontres }: { readonly rencontres: Months }) {
  const columns = rencontres[0]?.lignes ?? [];
  return (
    <section className="carte indicateur indicateur-large" aria-labelledby="titre-rencontres">
      <h3 id="titre-rencontres" className="titre-section">
        Rencontres avec la personne, mois par mois
      </h3>
      <p className="discret indicateur-note">
        Les rendez-vous qui ont eu lieu, du côté de qui était là. Une rencontre à trois compte de
        chaque côté.
      </p>
      <MonthBars rencontres={rencontres} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard. */}
      <section className="indicateur-defile" tabIndex={0} aria-label="Tableau des rencontres">
        <table className="indicateur-table" aria-labelledby="titre-rencontres">
          <thead>
            <tr>
              <th scope="col">Mois</th>
              {columns.map(({ id, libelle }) => (
                <th key={id} scope="col">
                  <span className={`indicateur-cle indicateur-${kindOf(id)}`} aria-hidden="true" />
                  {typeset(libelle)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rencontres.map(({ mois, lignes }) => (
              <tr key={mois}>
                <th scope="row">{direMois(mois)}</th>
                {lignes.map(({ id, valeur }) => (
                  <td key={id} className={valeur === null ? 'chiffres discret' : 'chiffres'}>
                    {sayCount(valeur)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** `2026-11:rencontres.emploi` */
const kindOf = (id: string) => id.slice(id.lastIndexOf('.') + 1);

function MonthBars({ rencontres }: { readonly rencontres: Months }) {
  const top = most(rencontres.flatMap(({ lignes }) => lignes));
  const width = rencontres.length * MONTH;
  return (
    <svg
      className="indicateur-mois"
      viewBox={`0 0 ${width} ${HEIGHT + 4}`}
      role="img"
      aria-label={`Rencontres mois par mois, au plus ${top} dans un mois. Les chiffres sont dans le tableau.`}
    >
      {rencontres.map(({ mois, lignes }, at) => (
        <g key={mois} transform={`translate(${at * MONTH} 0)`}>
          {lignes.map(({ id, valeur }, index) => {
            const height = valeur === null ? STUB : (HEIGHT * valeur) / top;
            const mask = valeur === null ? ' indicateur-cache' : '';
            return (
              <rect
                key={id}
                className={`indicateur-${kindOf(id)}${mask}`}
                x={6 + index * (BAR + 2)}
                y={HEIGHT - height}
                width={BAR}
                height={height}
              />
            );
          })}
        </g>
      ))}
      <line className="indicateur-sol" x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
    </svg>
  );
}
