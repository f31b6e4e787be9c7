// The month on a narrow screen: a line a day, how much is free, and the way to that day.
import { usePlaces } from './placesContext.ts';
import { sayDayName } from './words.ts';

export function MonthList() {
  const { view, days, go } = usePlaces();
  const byDay = new Map(view.jours.map((day) => [day.jour, day]));
  return (
    <ul className="sans-puces places-jour-liste">
      {days.map((jour) => {
        const day = byDay.get(jour);
        const free = (day?.matin.libres ?? 0) + (day?.apresMidi.libres ?? 0);
        return (
          <li key={jour}>
            <button
              type="button"
              className="places-mois-ligne"
              aria-current={jour === view.today ? 'date' : undefined}
              onClick={() => go('semaine', jour)}
            >
              <span>{sayDayName(jour)}</span>
              <span className={free > 0 ? 'places-mois-libre' : 'discret'}>
                {day?.ouvert ? sayFree(free) : day?.ferie ? 'férié' : 'fermé'}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function sayFree(free: number): string {
  if (free === 0) return 'complet';
  return free === 1 ? '1 demi-journée libre' : `${free} demi-journées libres`;
}
