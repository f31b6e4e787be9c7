// A rhythm in the size of a stamp: the week in ten or twelve squares, said in words to who cannot see it.
import type { Rythme } from '../../../workflows/places/compose.ts';
import { DAY_PARTS, halfDayAt, sayRhythm, WEEK_DAYS } from './sayHalfDays.ts';
import './halfDays.css';

interface Props {
  readonly rhythm: Pick<Rythme, 'semaines' | 'vacances'> & { readonly demis: readonly string[] };
  /** Drawn hatched rather than full: held, not given. */
  readonly held?: boolean;
}

export function WeekDrawing({ rhythm, held = false }: Props) {
  const { demis } = rhythm;
  const days = WEEK_DAYS.filter(
    (day) => day !== 'samedi' || demis.some((demi) => demi.startsWith('sam')),
  );
  return (
    <span
      className={held ? 'semaine semaine-tenue' : 'semaine'}
      role="img"
      aria-label={sayRhythm(rhythm)}
    >
      {days.map((day, place) => (
        <span key={day} className="semaine-jour">
          <span className="semaine-nom">{day.charAt(0)}</span>
          {DAY_PARTS.map((part) => (
            <span
              key={part}
              className={
                demis.includes(halfDayAt(place, part))
                  ? 'semaine-demi semaine-prise'
                  : 'semaine-demi'
              }
            />
          ))}
        </span>
      ))}
    </span>
  );
}
