// Two weeks in the size of a stamp: a bar a day, what is given, held, suspended and free stacked in it.
import type { Count } from '../../contract/places.ts';
import { sayCount, sumOf, type Weeks } from './sayCreches.ts';

const BAR = 18;
const GAP = 3;
const HEIGHT = 44;
const BETWEEN = 14;

const layers = ['donnees', 'suspendues', 'tenues'] as const;

export function WeekPicture({ cette, prochaine }: Weeks) {
  const days = [withoutSunday(cette), withoutSunday(prochaine)] as const;
  const offset = days[0].length * (BAR + GAP) + BETWEEN;
  const width = offset + days[1].length * (BAR + GAP);
  return (
    <svg
      className="creches-image"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={`Cette semaine\u00a0: ${sayCount(sumOf(cette))}. Semaine prochaine\u00a0: ${sayCount(sumOf(prochaine))}.`}
    >
      {days.map((week, rank) =>
        week.map(({ jour, count }, place) => (
          <Bar key={jour} x={rank * offset + place * (BAR + GAP)} count={count} />
        )),
      )}
    </svg>
  );
}

/** A Sunday is never open, a Saturday seldom: seven bars would show two holes. */
function withoutSunday(jours: Weeks['cette']): Weeks['cette'] {
  return jours.filter(
    (_, place) => place < 5 || (place === 5 && (jours[5]?.count.capacite ?? 0) > 0),
  );
}

function Bar({ x, count }: { readonly x: number; readonly count: Count }) {
  if (count.capacite === 0) {
    return <line className="image-ferme" x1={x} x2={x + BAR} y1={HEIGHT - 1} y2={HEIGHT - 1} />;
  }
  let top = HEIGHT;
  return (
    <>
      <rect
        className="couche-libres"
        x={x + 0.5}
        y={0.5}
        width={BAR - 1}
        height={HEIGHT - 1}
        rx={2}
      />
      {layers.map((layer) => {
        const height = (count[layer] / count.capacite) * HEIGHT;
        top -= height;
        return (
          height > 0 && (
            <rect
              key={layer}
              className={`couche-${layer}`}
              x={x}
              y={top}
              width={BAR}
              height={height}
            />
          )
        );
      })}
    </>
  );
}
