// One year of half-days as stepped areas: given, suspended, held, free; the figures behind it for who does not see them.
import type { Occupancy } from '../../contract/places.ts';
import { curveOf, HEIGHT, monthMarks, WIDTH } from './curve.ts';
import { sayCount, sumOf } from './sayCreches.ts';

const shortMonth = new Intl.DateTimeFormat('fr-FR', { month: 'short', timeZone: 'UTC' });

export function YearCurve({ annee, semaines }: Pick<Occupancy, 'annee' | 'semaines'>) {
  const { areas, top } = curveOf(semaines);
  return (
    <figure className="courbe">
      <div className="courbe-cadre">
        <div className="courbe-echelle chiffres" aria-hidden="true">
          <span>{top}</span>
          <span>{Math.round(top / 2)}</span>
          <span>0</span>
        </div>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`Occupation de ${annee}, semaine par semaine\u00a0: ${sayCount(sumOf(semaines))}. Les chiffres sont dans le tableau.`}
        >
          {areas.map(({ layer, path }) => (
            <path key={layer} className={`couche-${layer}`} d={path} />
          ))}
          <line className="courbe-milieu" x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        </svg>
        <div className="courbe-mois" aria-hidden="true">
          {monthMarks({ annee, semaines }).map(({ mois, at }) => (
            <span key={mois} style={{ insetInlineStart: `${at * 100}%` }}>
              {shortMonth.format(new Date(`${mois}-15T12:00:00Z`))}
            </span>
          ))}
        </div>
      </div>
      <figcaption className="discret">Demi-journées de chaque semaine.</figcaption>
    </figure>
  );
}
