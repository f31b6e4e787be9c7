// One request of the waiting list: its rank, the child, what is needed; taken by a click, by Entrée, or dragged.
import { useEffect, useRef } from 'react';
import { sayShortDay } from '../dates/frenchDates.ts';
import { sayWeekly } from '../halfDays/sayAttributions.ts';
import { typeset } from '../texts/typeset.ts';
import type { Steady } from './arrivals.ts';
import type { Request } from './offer.ts';
import { usePlaces } from './placesContext.ts';
import { sayRhythm } from './rhythm.ts';
import { useDrag } from './useDrag.ts';
import { sayChild } from './words.ts';

interface Props {
  readonly steady: Steady<Request>;
  readonly hint: string;
}

export function RequestCard({ steady: { item: request, sort }, hint }: Props) {
  const desk = usePlaces();
  const { hand, mayOffer, take, choose, release, point, nameOf } = desk;
  const name = nameOf(request);
  const inHand = hand.etat === 'prise' && hand.request.caseId === request.caseId;
  const takeable = mayOffer(request) && request.besoin !== null && sort !== 'partie';
  const drag = useDrag({
    onLift: () => take(request, true),
    onOver: point,
    onDrop: (place) => (place === null ? release() : choose(request, place)),
  });
  return (
    <li className={`demande ${sort === 'partie' ? 'demande-partie' : ''}`}>
      {takeable ? (
        <button
          type="button"
          className="demande-prise"
          data-demande={request.caseId}
          aria-pressed={inHand}
          aria-describedby={hint}
          onPointerDown={drag.onPointerDown}
          onClick={() => (inHand ? release() : take(request, false))}
        >
          <RequestWords request={request} sort={sort} />
        </button>
      ) : (
        <div className="demande-lue">
          <RequestWords request={request} sort={sort} />
        </div>
      )}
      <Explained request={request} />
      {drag.ghost && <DragGhost {...drag.ghost} words={sayChild(name, request.ageMois)} />}
    </li>
  );
}

function RequestWords({
  request,
  sort,
}: { readonly request: Request } & Pick<Steady<Request>, 'sort'>) {
  const { view, nameOf, placeName } = usePlaces();
  const { besoin, solution, rang } = request;
  return (
    <>
      <span className="demande-tete">
        <span className="demande-rang chiffres">{rang}</span>
        <strong>{sayChild(nameOf(request), request.ageMois)}</strong>
        {sort === 'arrivee' && <span className="places-nouveau">nouveau</span>}
      </span>
      <span className="demande-besoin">
        {besoin === null ? 'Besoin non renseigné' : sayRhythm(besoin)}
      </span>
      {besoin !== null && (
        <span className="demande-detail">
          {sayWeekly(besoin.minutesSemaine)}dès le {sayShortDay(besoin.debutSouhaite, view.today)}
        </span>
      )}
      <span className="demande-detail">
        {sort === 'partie'
          ? 'N’attend plus\u00a0: une place vient de lui être proposée.'
          : request.dit}
      </span>
      {!request.nommee && (
        <span className="demande-detail">
          Ne nomme aucune crèche&nbsp;: le coordinateur peut proposer.
        </span>
      )}
      {sort !== 'partie' && besoin !== null && (
        <span className={solution ? 'demande-tient' : 'demande-detail'}>
          {sayFit(solution, placeName)}
        </span>
      )}
    </>
  );
}

function sayFit(solution: Request['solution'], placeName: (place: string) => string): string {
  if (solution === null) return 'Rien n’est libre pour tout son besoin.';
  const names = solution.places.map(({ place }) => placeName(place));
  return names.length > 1 ? `✓ Tient sur ${names.join(' et ')} réunies` : `✓ Tient sur ${names[0]}`;
}

/** For who follows families: why it stands there, and what would change it (LISTE-02). */
function Explained({ request: { pourquoi, pourMonter } }: { readonly request: Request }) {
  if (pourquoi === null) return null;
  return (
    <details className="demande-pourquoi">
      <summary>Pourquoi ce rang&nbsp;?</summary>
      <p>{typeset(pourquoi)}</p>
      {pourMonter !== null && <p>{typeset(pourMonter)}</p>}
    </details>
  );
}

interface GhostProps {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/** Follows the pointer; placed by hand, since a style in the page's text is against its policy. */
function DragGhost({ x, y, words }: GhostProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.style.setProperty('transform', `translate(${x + 12}px, ${y + 8}px)`);
  }, [x, y]);
  return (
    <div ref={box} className="demande-ombre" aria-hidden="true">
      {words}
    </div>
  );
}
