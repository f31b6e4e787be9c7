// The séances that wait for a commission: a line a crèche, one for the accompagnements, each leads to its list.
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { type Seance, saySituations, sayWaiting } from './seances.ts';

interface Props {
  readonly seances: readonly Seance[];
  /** Accompagnements that pairs sent to the commission. */
  readonly situations: number;
}

export function SeanceLines({ seances, situations }: Props) {
  const id = useId();
  const count = seances.length + (situations > 0 ? 1 : 0);
  if (count === 0) return null;
  return (
    <section className="jour-liste jour-liste-forte" aria-labelledby={id}>
      <h2 id={id} className="jour-titre">
        Séances à tenir<span className="jour-compte chiffres">{count}</span>
      </h2>
      <ul className="sans-puces">
        {situations > 0 && (
          <li className="jour-ligne">
            <Link to="/commission" className="jour-lien">
              <span className="jour-quoi">Examiner les accompagnements proposés</span>
              <span className="jour-ou">
                <span className="discret">{saySituations(situations)}</span>
              </span>
            </Link>
          </li>
        )}
        {seances.map(({ id: crecheId, nom, enAttente }) => (
          <li key={crecheId} className="jour-ligne">
            <Link to="/creches/$crecheId/seance" params={{ crecheId }} className="jour-lien">
              <span className="jour-quoi">Donner les places, {nom}</span>
              <span className="jour-ou">
                <span className="discret">{sayWaiting(enAttente)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
