// Half-days given or held, drawn and said, one line a rhythm.
import type { Attribution } from '../../../../workflows/places/attribution.ts';
import { semainesDeSuiteDe } from '../../../../workflows/places/semaine53.ts';
import { useCase } from '../../case/caseContext.ts';
import { sayShortDay } from '../../dates/frenchDates.ts';
import { sayAttributions } from '../../halfDays/sayAttributions.ts';
import { sayRhythm } from '../../halfDays/sayHalfDays.ts';
import { WeekDrawing } from '../../halfDays/WeekDrawing.tsx';

interface Props {
  readonly attributions: readonly Attribution[];
  /** Held until somebody answers, rather than given. */
  readonly held?: boolean;
}

/** What is over is left out, as long as something goes on. */
export function PlaceLines({ attributions, held = false }: Props) {
  const { today } = useCase();
  const ahead = attributions.filter(({ au }) => au >= today);
  const shown = ahead.length > 0 ? ahead : attributions.slice(-1);
  return (
    <ul className="sans-puces avip-places">
      {shown.map((one) =>
        one.du === one.au ? (
          <li key={`${one.place} ${one.du} ${one.demis.join()}`}>
            {sayAttributions([one]).join()}
          </li>
        ) : (
          <li key={`${one.place} ${one.du} ${one.demis.join()}`}>
            <WeekDrawing rhythm={one} held={held} />
            <span className="echeance-detail">
              {sayRhythm(one)}
              {shown.length > 1 &&
                `, du ${sayShortDay(one.du, today)} au ${sayShortDay(one.au, today)}`}
              {semainesDeSuiteDe(one).map((said) => `, ${said}`)}
            </span>
          </li>
        ),
      )}
    </ul>
  );
}
