// The sections with their ages, and the places reserved in each.
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { sayShortDay } from '../../dates/frenchDates.ts';
import { sayPlace } from '../../places/words.ts';
import type { Creche } from '../readCreche.ts';
import { sayAges } from '../sayCreche.ts';
import { useCreche } from '../useCreche.ts';

export function PlacesPanel() {
  const { today } = useCase();
  const { sections, places } = useCreche();
  const known = places.filter(({ dernierJour }) => dernierJour === null || dernierJour >= today);
  return (
    <Panel
      id="places"
      title="Sections et places réservées"
      act={{ type: 'reserverPlaces', label: 'Réserver' }}
    >
      <dl className="creche-sections">
        {sections.map((section) => {
          const own = known.filter((place) => place.section === section.id);
          return (
            <div key={section.id}>
              <dt>
                {section.nom} <span className="discret">{sayAges(section)}</span>
              </dt>
              <dd>
                {own.length === 0 ? (
                  <span className="discret">aucune place réservée</span>
                ) : (
                  own.map((place) => sayReserved(place, today)).join(' · ')
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Panel>
  );
}

/** « place 2 », « place 3, à partir du 1er décembre », « place 4, jusqu’au 31 août » */
function sayReserved(
  { nom, depuis, dernierJour }: Creche['places'][number],
  today: string,
): string {
  const from = depuis > today ? `, à partir du ${sayShortDay(depuis, today)}` : '';
  const until = dernierJour === null ? '' : `, jusqu’au ${sayShortDay(dernierJour, today)}`;
  return `${sayPlace(nom)}${from}${until}`;
}
