// The week: places by row, half-days by column; with a request in hand, a row is where it may go.
import { partWords } from '../halfDays/sayHalfDays.ts';
import { type Bar, barsOf } from './bars.ts';
import { GridBar } from './GridBar.tsx';
import { PlaceHeading } from './PlaceHeading.tsx';
import { usePlaces } from './placesContext.ts';
import { useGridKeys } from './useGridKeys.ts';
import { stepped } from './window.ts';
import { sayDayColumn, sayDayName } from './words.ts';

export function WeekGrid({ onOpen }: { readonly onOpen: (bar: Bar) => void }) {
  const { view, days, columns, index, places, jour, hand, go, point, choose } = usePlaces();
  const rows = places.map(({ id }) => barsOf(index, id, columns));
  const { grid, onKeyDown, isHere, cameTo } = useGridKeys<HTMLTableElement>({
    rows,
    onPage: (direction) => go('semaine', stepped('semaine', jour, direction)),
  });
  const held = hand.etat === 'prise' ? hand.request : null;
  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of the ARIA practices is a table
      role="grid"
      aria-label={`Places, semaine du ${sayDayName(days[0] ?? view.du)}`}
      className={held ? 'places-grille places-en-main' : 'places-grille'}
      onKeyDown={held ? undefined : onKeyDown}
    >
      <WeekHead />
      <tbody>
        {places.map((place, row) => (
          <tr
            key={place.id}
            data-place={place.id}
            className={hand.etat === 'prise' && hand.place === place.id ? 'places-sous-main' : ''}
            onPointerEnter={() => held && hand.etat === 'prise' && !hand.glisse && point(place.id)}
          >
            <PlaceHeading place={place} />
            {(rows[row] ?? []).map((bar, at) => (
              <GridBar
                key={`${bar.from} ${bar.etat} ${bar.caseId}`}
                bar={bar}
                row={row}
                at={at}
                reachable={held === null && isHere(row, at)}
                onFocus={() => cameTo({ row, column: bar.from })}
                onOpen={() => (held ? choose(held, place.id) : onOpen(bar))}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WeekHead() {
  const { view, days, columns } = usePlaces();
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="places-coin">
          Place
        </th>
        {days.map((day) => (
          <th
            key={day}
            scope="colgroup"
            colSpan={2}
            className={day === view.today ? 'places-jour places-aujourdhui' : 'places-jour'}
            aria-current={day === view.today ? 'date' : undefined}
          >
            {sayDayColumn(day)}
            {day === view.today && <span className="places-jour-mot"> aujourd’hui</span>}
          </th>
        ))}
      </tr>
      <tr>
        {columns.map(({ jour, demi }) => (
          <th key={`${jour} ${demi}`} scope="col" className="places-demi">
            {partWords[demi]}
          </th>
        ))}
      </tr>
    </thead>
  );
}
