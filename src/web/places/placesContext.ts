// What every part of the screen of places shares: the crèche, the days on screen, the hand, and how children are named.
import { createContext, useContext } from 'react';
import type { Jour } from '../../../workflows/dates.ts';
import type { HostedChild } from '../../contract/hosted.ts';
import type { Cell, PlaceCase, PlacesView, WaitingList } from '../../contract/places.ts';
import type { CellIndex, Column } from './bars.ts';
import type { Hand, Lit } from './hand.ts';
import type { Offer, Request } from './offer.ts';
import type { Vue } from './window.ts';

export interface HandActs {
  /** Takes a request from the list, by keyboard or under the pointer. */
  take(request: Request, glisse: boolean): void;
  /** Over this place, or beside the grid. */
  point(place: string | null): void;
  /** A week later or sooner. */
  shift(direction: 1 | -1): void;
  /** Shows what the proposal would change. */
  choose(request: Request, place: string): void;
  edit(offer: Offer): void;
  /** Puts the request back on the list. */
  release(): void;
  /** The proposal is made, for these cases. */
  proposed(caseIds: readonly string[]): void;
}

export interface PlacesDesk extends HandActs {
  readonly view: PlacesView;
  /** Undefined while it comes, null when it is not for this viewer. */
  readonly waiting: WaitingList | null | undefined;
  readonly vue: Vue;
  readonly jour: Jour;
  readonly go: (vue: Vue, jour: string) => void;
  readonly days: readonly string[];
  readonly columns: readonly Column[];
  readonly index: CellIndex;
  /** The places that are reserved on one of the days on screen. */
  readonly places: PlacesView['places'];
  readonly hand: Hand;
  readonly lit: Lit;
  /** True when the published rules let this viewer propose. */
  readonly decides: boolean;
  /** The same of one request: the coordinateur proposes for one that names no crèche, whatever the rules. */
  mayOffer(request: Request): boolean;
  /** Half-days that a colleague has just changed. */
  readonly fresh: ReadonlySet<string>;
  childOf(caseId: string | null): PlaceCase | undefined;
  /** A child of another crèche's request who is welcomed here that day. */
  hostedOf(cell: Pick<Cell, 'accueilli'>, jour: string): HostedChild | undefined;
  /** Hidden in « mode entretien ». */
  nameOf(child: Pick<PlaceCase, 'caseId' | 'prenom'>): string;
  placeName(place: string): string;
  /** What the crèche wrote of the closure that a half-day lies under. */
  motifOf(place: string, column: Column): string | null;
  announce(words: string): void;
}

export type OnScreen = Pick<PlacesDesk, 'days' | 'columns' | 'index' | 'places'>;

export const PlacesContext = createContext<PlacesDesk | null>(null);

export function usePlaces(): PlacesDesk {
  const desk = useContext(PlacesContext);
  if (desk === null) throw new Error('This part belongs to the screen of places.');
  return desk;
}
