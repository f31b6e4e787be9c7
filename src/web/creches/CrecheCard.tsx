// One crèche of the town on one line: its label, its two weeks, what is free, held, waited for.
import { Link } from '@tanstack/react-router';
import { sayLabel } from '../places/words.ts';
import { typeset } from '../texts/typeset.ts';
import { type CrecheLine, caresOf, freeFrom, sayFree, weeksOf } from './sayCreches.ts';
import { WeekPicture } from './WeekPicture.tsx';

interface Props {
  readonly creche: CrecheLine;
  readonly today: string;
  readonly monday: string;
}

export function CrecheCard({ creche, today, monday }: Props) {
  const params = { crecheId: creche.id };
  const weeks = weeksOf(creche.jours, monday);
  const cares = caresOf(creche, today);
  const label = sayLabel(creche, today);
  return (
    <article className="carte creches-ligne" aria-labelledby={`creche-${creche.id}`}>
      <div>
        <h2 id={`creche-${creche.id}`} className="creches-nom">
          <Link to="/creches/$crecheId" params={params} className="lien">
            {creche.nom}
          </Link>
        </h2>
        <p className="discret creches-label">{label.charAt(0).toUpperCase() + label.slice(1)}</p>
        {cares.length > 0 && (
          <ul className="sans-puces creches-soins">
            {cares.map(({ words, rank }) => (
              <li
                key={words}
                className={rank <= 1 ? 'creches-soin creches-presse' : 'creches-soin'}
              >
                {rank <= 1 && <span aria-hidden="true">▲ </span>}
                {words}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="creches-semaines">
        <WeekPicture {...weeks} />
        <p className="creches-libres">
          <span>Cette semaine&nbsp;: {sayFree(freeFrom(weeks.cette, today))}</span>
          <span>La suivante&nbsp;: {sayFree(freeFrom(weeks.prochaine, today))}</span>
        </p>
      </div>
      <dl className="creches-nombres">
        <Figure name="Places" value={String(creche.places)} />
        <Figure name="Tenues" value={String(creche.offres)} />
        {creche.enAttente !== null && <Figure name="En attente" value={String(creche.enAttente)} />}
        <Figure name="Part AVIP" value={typeset(creche.jauge.dit)} />
      </dl>
      <nav className="creches-voies hors-impression" aria-label={`Écrans\u00a0: ${creche.nom}`}>
        <Link to="/creches/$crecheId" params={params} className="lien">
          Semaine
        </Link>
        {creche.qualites.includes('commission') && (
          <Link to="/creches/$crecheId/seance" params={params} className="lien">
            Séance
          </Link>
        )}
        <Link to="/situations/$caseId" params={{ caseId: creche.id }} className="lien">
          Fiche
        </Link>
        <Link to="/creches/$crecheId/occupation" params={params} className="lien">
          Année
        </Link>
      </nav>
    </article>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
}

function Figure({ name, value }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="chiffres">{value}</dd>
    </div>
  );
}
