// What is read before the thread where there is one column only: what falls due, and a line for what stands further down.
import { DeadlinesPanel } from '../../accompagnementGlobal/panels/DeadlinesPanel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { sayRhythm } from '../../halfDays/sayHalfDays.ts';
import { sayHold } from '../../places/words.ts';
import { useAvipContents, useAvipDates } from '../useAvip.ts';
import { givenOn } from '../wanted.ts';

export function AvipBrief() {
  const { view } = useCase();
  return (
    <div className="en-bref">
      <DeadlinesPanel />
      {!view.ended && (
        <ul className="sans-puces en-bref-liste">
          <PlaceLine />
        </ul>
      )}
    </div>
  );
}

function PlaceLine() {
  const { today } = useCase();
  const { offre } = useAvipDates();
  const { besoin } = useAvipContents();
  if (offre === null) {
    if (besoin === null) return null;
    return (
      <li>
        <a href="#besoin" className="lien">
          Besoin&nbsp;: {sayRhythm(besoin.rythme)}
        </a>
      </li>
    );
  }
  const half = givenOn(offre.attributions, today).map(({ rythme }) => sayRhythm(rythme));
  return (
    <li>
      <a href="#place" className="lien">
        {offre.donnee ? 'Place' : `Place tenue ${sayHold(offre.tenueJusquAu, today)}`}&nbsp;:{' '}
        {half.join(' et ')}
      </a>
    </li>
  );
}
