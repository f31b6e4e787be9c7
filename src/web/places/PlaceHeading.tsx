// The name of a place at the head of its row; with a request in hand, the button that puts it there.
import { VisuallyHidden } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { PlacesView } from '../../contract/places.ts';
import { focusPlace } from './focus.ts';
import { usePlaces } from './placesContext.ts';
import { sayPlace, upperFirst } from './words.ts';

export function PlaceHeading({ place }: { readonly place: PlacesView['places'][number] }) {
  const { view, hand, places, point, shift, choose, release, nameOf } = usePlaces();
  const section = view.sections.find(({ id }) => id === place.section);
  const words = (
    <>
      <span className="places-place">{upperFirst(sayPlace(place.nom))}</span>
      {view.sections.length > 1 && section && <span className="places-section">{section.nom}</span>}
    </>
  );
  if (hand.etat !== 'prise') return <th scope="row">{words}</th>;
  const { request } = hand;

  const neighbour = (by: 1 | -1) => {
    const at = places.findIndex(({ id }) => id === place.id);
    const next = places[at + by];
    if (next) focusPlace(next.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = {
      ArrowUp: () => neighbour(-1),
      ArrowDown: () => neighbour(1),
      ArrowLeft: () => shift(-1),
      ArrowRight: () => shift(1),
      Escape: release,
    }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <th scope="row">
      <button
        type="button"
        className="places-choix"
        data-choix={place.id}
        tabIndex={hand.place === place.id ? 0 : -1}
        onFocus={() => point(place.id)}
        onKeyDown={onKeyDown}
        onClick={() => choose(request, place.id)}
      >
        {words}
        <VisuallyHidden>, la proposer à {nameOf(request)}</VisuallyHidden>
      </button>
    </th>
  );
}
