// Gathers the screen of places: what is on it, what the hand holds, what a colleague has just changed.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { motifsFermeture } from '../../../workflows/creche/vocabulary.ts';
import type { Jour } from '../../../workflows/dates.ts';
import type { PlaceCase, PlacesView, WaitingList } from '../../contract/places.ts';
import { caseQuery } from '../api/queries.ts';
import { readCreche } from '../creche/readCreche.ts';
import { usePersonName } from '../privacy/entretien.tsx';
import { litBy } from './hand.ts';
import { onScreen } from './onScreen.ts';
import type { PlacesDesk } from './placesContext.ts';
import { useFreshSlots } from './useFreshSlots.ts';
import { useHand } from './useHand.ts';
import type { Vue } from './window.ts';
import { sayPlace } from './words.ts';

interface Parts {
  readonly view: PlacesView;
  readonly waiting: WaitingList | null | undefined;
  readonly vue: Vue;
  readonly jour: Jour;
  readonly go: PlacesDesk['go'];
  readonly announce: PlacesDesk['announce'];
}

export function usePlacesDesk(parts: Parts): PlacesDesk {
  const { view, waiting } = parts;
  const personName = usePersonName();
  const shown = useMemo(() => onScreen(view), [view]);
  const children = useMemo(() => childrenOf(view, waiting), [view, waiting]);
  const nameOf: PlacesDesk['nameOf'] = ({ caseId, prenom }) => personName(caseId, prenom);
  const placeName = (place: string) =>
    sayPlace(view.places.find(({ id }) => id === place)?.nom ?? '');
  const { hand, mine, ...acts } = useHand({ ...parts, ...shown, nameOf });
  const fresh = useFreshSlots(view, mine);
  const decides = decidesOf(view, waiting);
  return {
    ...parts,
    ...shown,
    ...acts,
    hand,
    fresh,
    lit: useMemo(
      () => litBy(hand, view.creche.id, shown.index, shown.columns),
      [hand, view.creche.id, shown],
    ),
    decides,
    mayOffer: ({ nommee }) => decides || (!nommee && view.creche.qualites.includes('coordinateur')),
    childOf: (caseId) => (caseId === null ? undefined : children.get(caseId)),
    hostedOf: ({ accueilli }, jour) =>
      view.accueillis.find((one) => one.reference === accueilli && one.jour === jour),
    nameOf,
    placeName,
    motifOf: useMotifs(view),
  };
}

/** AVIP-34. The server says as what one stands there: the commission only where it decides. */
function decidesOf({ creche }: PlacesView, waiting: WaitingList | null | undefined): boolean {
  return waiting != null && creche.qualites.includes(waiting.decide.value);
}

function useMotifs({ creche, places }: PlacesView): PlacesDesk['motifOf'] {
  const { data } = useQuery(caseQuery(creche.id));
  const words: Readonly<Record<string, string>> = motifsFermeture;
  const closures = useMemo(() => (data ? readCreche(data.context).fermetures : []), [data]);
  return (place, { jour, demi }) => {
    const section = places.find(({ id }) => id === place)?.section ?? '';
    const found = closures.find(
      (one) =>
        one.du <= jour &&
        jour <= one.au &&
        (one.demi === null || one.demi === demi) &&
        (one.sections === null || one.sections.includes(section)),
    );
    return found === undefined ? null : (words[found.motif] ?? null);
  };
}

function childrenOf(
  view: PlacesView,
  waiting: WaitingList | null | undefined,
): ReadonlyMap<string, PlaceCase> {
  const known: readonly PlaceCase[] = [...(waiting?.demandes ?? []), ...view.dossiers];
  return new Map(known.map((child) => [child.caseId, child]));
}
