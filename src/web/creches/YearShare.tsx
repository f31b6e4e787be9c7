// AVIP-25. The label's share over a year, in a sentence, with the children behind the figure.
import { Link } from '@tanstack/react-router';
import type { GaugeView } from '../../contract/places.ts';
import { sayChild } from '../places/words.ts';
import { useEntretien } from '../privacy/entretien.tsx';
import { typeset } from '../texts/typeset.ts';

interface Props {
  readonly annee: number;
  readonly jauge: GaugeView;
}

export function YearShare({ annee, jauge }: Props) {
  const { part, cible, dit, dossiers } = jauge;
  const { on: covered } = useEntretien();
  return (
    <section className="carte" aria-label={`Part AVIP de ${annee}`}>
      <h2 className="titre-section">Part AVIP de l’année</h2>
      <p>
        {typeset(dit)}
        {part !== null && `, pour un objectif de ${cible}\u00a0%. Rien n’est bloqué en dessous.`}
      </p>
      {dossiers.length > 0 && !covered && (
        <details>
          <summary>
            La liste ({dossiers.length}&nbsp;{dossiers.length > 1 ? 'enfants' : 'enfant'})
          </summary>
          <ul className="sans-puces">
            {dossiers.map(({ caseId, prenom, reference, ageMois }) => (
              <li key={caseId}>
                <Link to="/situations/$caseId" params={{ caseId }} className="lien">
                  {sayChild(prenom ?? reference, ageMois)}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
