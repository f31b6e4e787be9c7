// Delays: on how many cases they are measured, their mean, their median, the share within the objective.
import type { Delay } from '../../contract/indicators.ts';
import { typeset } from '../texts/typeset.ts';
import { Value } from './Value.tsx';
import { sayDays, sayPercent } from './words.ts';

interface Props {
  readonly delais: readonly Delay[];
  readonly periode: string;
}

export function DelayCard({ delais, periode }: Props) {
  return (
    <section className="carte indicateur indicateur-large" aria-labelledby="titre-delais">
      <h3 id="titre-delais" className="titre-section">
        Délais et durée
      </h3>
      <p className="discret indicateur-note">
        Comptés au jour où le délai prend fin. Objectif&nbsp;: trois semaines.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard. */}
      <section className="indicateur-defile" tabIndex={0} aria-label="Tableau des délais">
        <table className="indicateur-table" aria-labelledby="titre-delais">
          <thead>
            <tr>
              <th scope="col">Délai</th>
              <th scope="col">Situations</th>
              <th scope="col">Moyenne</th>
              <th scope="col">Médiane</th>
              <th scope="col">Dans l’objectif</th>
            </tr>
          </thead>
          <tbody>
            {delais.map(
              ({ id, libelle, note, base, moyenne, mediane, objectif, dansLObjectif }) => (
                <tr key={id}>
                  <th scope="row">
                    {typeset(libelle)}
                    <span className="discret indicateur-note">{typeset(note)}</span>
                  </th>
                  <td className="chiffres">
                    <Value figure={base} periode={periode} />
                  </td>
                  <td className="chiffres">{sayDays(moyenne, base.valeur)}</td>
                  <td className="chiffres">{sayDays(mediane, base.valeur)}</td>
                  <td className="chiffres">
                    {objectif === null ? 'sans objectif' : sayPercent(dansLObjectif, base.valeur)}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </section>
    </section>
  );
}
