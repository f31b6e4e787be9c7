// One day on a narrow screen: each place with its morning and its afternoon; with a request in hand, a button each.
import { Button } from '@mantine/core';
import { partWords } from '../halfDays/sayHalfDays.ts';
import { type Bar, barsOf, columnsOf, columnsOfBar, slotKey } from './bars.ts';
import { touchOf } from './hand.ts';
import { lookOf, touchLooks } from './look.ts';
import { usePlaces } from './placesContext.ts';
import { useSayBar } from './useSayBar.ts';
import { sayChild, sayPlace, upperFirst } from './words.ts';

export function DayList({ onOpen }: { readonly onOpen: (bar: Bar) => void }) {
  const { view, places, jour, index, hand, choose, point, release, nameOf } = usePlaces();
  const columns = columnsOf([jour]);
  const held = hand.etat === 'prise' ? hand.request : null;
  const chosen = hand.etat === 'prise' ? hand.place : null;
  return (
    <ul className="sans-puces places-jour-liste">
      {held !== null && (
        <li className="places-en-cours places-collee">
          <span>
            <strong>{sayChild(nameOf(held), held.ageMois)}</strong>&nbsp;: choisissez sa place.
          </span>
          <Button size="compact-sm" variant="default" onClick={release}>
            Reposer
          </Button>
        </li>
      )}
      {places.map((place) => (
        <li key={place.id} data-place={place.id} className="places-jour-place">
          <div className="places-jour-tete">
            <h3 className="places-place">
              {upperFirst(sayPlace(place.nom))}
              {view.sections.length > 1 && (
                <span className="places-section">
                  {view.sections.find(({ id }) => id === place.section)?.nom}
                </span>
              )}
            </h3>
            {held !== null && (
              <Button
                size="compact-sm"
                variant={chosen === place.id ? 'filled' : 'default'}
                data-choix={place.id}
                onFocus={() => point(place.id)}
                onClick={() => choose(held, place.id)}
              >
                Choisir cette place
              </Button>
            )}
          </div>
          {barsOf(index, place.id, columns).map((bar) => (
            <DayBar key={bar.from} bar={bar} onOpen={onOpen} />
          ))}
        </li>
      ))}
    </ul>
  );
}

interface DayBarProps {
  readonly bar: Bar;
  readonly onOpen: (bar: Bar) => void;
}

function DayBar({ bar, onOpen }: DayBarProps) {
  const { view, jour, fresh, lit, columns } = usePlaces();
  const covered = columnsOfBar(bar, columnsOf([jour]));
  const { titre, detail, known } = useSayBar()(bar, covered);
  const isNew = covered.some((column) => fresh.has(slotKey({ place: bar.place, ...column })));
  const touch = touchOf(lit, bar.place, columns, covered);
  const would = touch && touchLooks[touch];
  return (
    <button
      type="button"
      className={`places-barre ${lookOf(bar.etat, known, jour < view.today)} ${would?.look ?? ''}`}
      onClick={() => onOpen(bar)}
    >
      <span className="places-barre-quand">
        {covered.length === 2 ? 'journée' : partWords[covered[0]?.demi ?? 'matin']}
      </span>
      <span>
        <span className="places-barre-titre">{titre}</span>{' '}
        {detail !== null && <span className="places-barre-detail">{detail}</span>}
      </span>
      {isNew && <span className="places-nouveau">nouveau</span>}
      {would && <span className="places-vise-mot">{would.words}</span>}
    </button>
  );
}
