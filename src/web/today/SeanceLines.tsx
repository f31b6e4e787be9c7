// The séances that wait for a commission: a line a crèche, which leads to its list.
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { type Seance, sayWaiting } from './seances.ts';

export function SeanceLines({ seances }: { readonly seances: readonly Seance[] }) {
  const id = useId();
  if (seances.length === 0) return null;
  return (
    <section className="jour-liste jour-liste-forte" aria-labelledby={id}>
      <h2 id={id} className="jour-titre">
        Séances à tenir<span className="jour-compte chiffres">{seances.length}</span>
      </h2>
      <ul className="sans-puces">
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
