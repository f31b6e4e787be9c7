// The month at a glance: one small cell a day and place, morning above, afternoon below; a press opens that week.
import type { Cell } from '../../contract/places.ts';
import { slotKey } from './bars.ts';
import { lookOf } from './look.ts';
import { type DayCell, dayCells } from './month.ts';
import { usePlaces } from './placesContext.ts';
import { useGridKeys } from './useGridKeys.ts';
import { useSayBar } from './useSayBar.ts';
import { stepped } from './window.ts';
import { sayDayName, sayDayNumber, sayPlace, upperFirst } from './words.ts';

export function MonthGrid() {
  const { view, days, index, places, jour, go } = usePlaces();
  const rows = places.map(() => days.map((_, from) => ({ from, span: 1 })));
  const { grid, onKeyDown, isHere, cameTo } = useGridKeys<HTMLTableElement>({
    rows,
    onPage: (direction) => go('mois', stepped('mois', jour, direction)),
  });
  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of the ARIA practices is a table
      role="grid"
      aria-label="Places du mois"
      className="places-grille places-mois"
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          <th scope="col" className="places-coin">
            Place
          </th>
          {days.map((day) => (
            <th
              key={day}
              scope="col"
              className={`places-jour ${day === view.today ? 'places-aujourdhui' : ''} ${isMonday(day) ? 'places-lundi' : ''}`}
              aria-current={day === view.today ? 'date' : undefined}
            >
              {sayDayNumber(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {places.map((place, row) => (
          <tr key={place.id}>
            <th scope="row">
              <span className="places-place">{upperFirst(sayPlace(place.nom))}</span>
            </th>
            {dayCells(index, place.id, days).map((day, at) => (
              <DayOfMonth
                key={day.jour}
                day={day}
                named={`${row}-${at}`}
                reachable={isHere(row, at)}
                onFocus={() => cameTo({ row, column: at })}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isMonday = (jour: string) => new Date(`${jour}T12:00:00Z`).getUTCDay() === 1;

interface DayProps {
  readonly day: DayCell;
  readonly named: string;
  readonly reachable: boolean;
  readonly onFocus: () => void;
}

function DayOfMonth({ day, named, reachable, onFocus }: DayProps) {
  const { go, placeName, fresh } = usePlaces();
  const say = useSayCell();
  const { jour, matin, apresMidi, entiere } = day;
  const words = entiere
    ? say(matin)
    : `matin\u00a0: ${say(matin)}\u00a0; après-midi\u00a0: ${say(apresMidi)}`;
  const isNew = [matin, apresMidi].some((cell) => fresh.has(slotKey(cell)));
  const label = [words, isNew ? 'nouveau' : null, placeName(matin.place), sayDayName(jour)];
  return (
    <td className={`places-case ${isMonday(jour) ? 'places-lundi' : ''}`}>
      <button
        type="button"
        className={isNew ? 'places-journee places-journee-nouvelle' : 'places-journee'}
        data-case={named}
        tabIndex={reachable ? 0 : -1}
        aria-label={label.filter(Boolean).join(', ')}
        title={`${sayDayName(jour)}\u00a0: ${words}`}
        onFocus={onFocus}
        onClick={() => go('semaine', jour)}
      >
        <HalfOfDay cell={matin} />
        <HalfOfDay cell={apresMidi} />
      </button>
    </td>
  );
}

function HalfOfDay({ cell }: { readonly cell: Cell }) {
  const { view, childOf, hostedOf } = usePlaces();
  const known = (childOf(cell.caseId) ?? hostedOf(cell, cell.jour)) !== undefined;
  const look = lookOf(cell.etat, known, cell.jour < view.today);
  return <span className={`places-moitie ${look}`} />;
}

function useSayCell(): (cell: Cell) => string {
  const say = useSayBar();
  return (cell) => {
    const { titre, detail } = say({ ...cell, from: 0, span: 1 }, [cell]);
    return [titre, detail].filter(Boolean).join(', ');
  };
}
