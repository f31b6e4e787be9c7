// The month on a narrow screen: a line a day, how much is free, and the way to that day.

import { freeOn, sayDayOfMonth } from './month.ts';
import { usePlaces } from './placesContext.ts';
import { sayDayName } from './words.ts';

export function MonthList() {
  const { view, days, go } = usePlaces();
  const byDay = new Map(view.jours.map((day) => [day.jour, day]));
  return (
    <ul className="sans-puces places-jour-liste">
      {days.map((jour) => {
        const day = byDay.get(jour);
        const free = day === undefined ? 0 : freeOn(day);
        const past = jour < view.today;
        return (
          <li key={jour}>
            <button
              type="button"
              className={past ? 'places-mois-ligne places-mois-passe' : 'places-mois-ligne'}
              aria-current={jour === view.today ? 'date' : undefined}
              onClick={() => go('semaine', jour)}
            >
              <span>{sayDayName(jour)}</span>
              <span className={free > 0 && !past ? 'places-mois-libre' : 'discret'}>
                {day === undefined ? '' : sayDayOfMonth(day, past)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
