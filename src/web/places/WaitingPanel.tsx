// The waiting list in its published order, beside the places; it does not move under the hand.
import { useId, useRef, useState } from 'react';
import type { WaitingList } from '../../contract/places.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { typeset } from '../texts/typeset.ts';
import { steadyList } from './arrivals.ts';
import type { Request } from './offer.ts';
import { usePlaces } from './placesContext.ts';
import { RequestCard } from './RequestCard.tsx';
import { linesBelow, useBelow } from './useBelow.ts';
import { hasGaps, sayOthers, sayWaiting } from './words.ts';

interface Props {
  readonly waiting: WaitingList;
  readonly narrow: boolean;
}

export function WaitingPanel({ waiting, narrow }: Props) {
  const { hand, release, nameOf } = usePlaces();
  const id = useId();
  const hint = `${id}-aide`;
  const { list, handlers } = useSteady(waiting.demandes);
  const { list: scrolled, below } = useBelow(list.length);
  const showNext = () => {
    const [next] = scrolled.current ? linesBelow(scrolled.current) : [];
    next?.scrollIntoView({ block: 'start' });
    next?.querySelector<HTMLElement>('button, summary')?.focus({ preventScroll: true });
  };
  return (
    <section className="places-liste" aria-labelledby={id}>
      <div className="places-liste-tete">
        <h2 id={id} className="places-titre" tabIndex={-1} data-liste>
          Liste d’attente{' '}
          <span className="places-compte chiffres">
            {sayWaiting(waiting.demandes.length, waiting.creche)}
          </span>
        </h2>
        <Rules waiting={waiting} />
      </div>
      {list.length === 0 ? (
        <EmptyState title="Personne n’attend ici">
          Les demandes qui nomment cette crèche arrivent ici toutes seules.
        </EmptyState>
      ) : (
        <>
          <p id={hint} className="discret places-aide places-aide-fixe">
            {hand.etat === 'prise' ? (
              <>
                <strong>{nameOf(hand.request)}</strong> en main&nbsp;: choisissez sa place
                {narrow ? '.' : ', avec les flèches ou d’un clic.'}{' '}
                <button type="button" className="lien places-plus" onClick={release}>
                  Reposer
                </button>
              </>
            ) : (
              <Help waiting={waiting} narrow={narrow} />
            )}
          </p>
          <ol ref={scrolled} className="sans-puces places-demandes" {...handlers}>
            {list.map((steady) => (
              <RequestCard key={steady.item.caseId} steady={steady} hint={hint} />
            ))}
          </ol>
          {waiting.creche.qualites.includes('creche') && hasGaps(waiting.demandes) && (
            <p className="discret places-aide">
              Les rangs qui manquent sont ceux de demandes qui ne nomment aucune crèche.
            </p>
          )}
          {below > 0 && (
            <button type="button" className="lien places-suite" onClick={showNext}>
              {sayOthers(below)}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function Help({ waiting, narrow }: Props) {
  const { decides, mayOffer } = usePlaces();
  if (!decides) {
    return (
      <>
        Les places sont proposées par&nbsp;: {typeset(waiting.decide.label)}.
        {waiting.demandes.some(mayOffer) && (
          <> Aux demandes qui ne nomment aucune crèche, vous proposez.</>
        )}
      </>
    );
  }
  return narrow ? (
    <>Touchez une demande, puis choisissez sa place.</>
  ) : (
    <>Glissez une demande sur une place, ou prenez-la avec Entrée.</>
  );
}

/** « Pourquoi cet ordre ? »: the published rules, for who gets them. */
function Rules({ waiting }: { readonly waiting: WaitingList }) {
  const [open, setOpen] = useState(false);
  const { lignes } = waiting;
  if (lignes === null || lignes.length === 0) return null;
  return (
    <div className="places-regles">
      <button
        type="button"
        className="lien places-plus"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Pourquoi cet ordre&nbsp;?
      </button>
      {open && (
        <div className="places-regles-texte">
          <p>Les demandes passent dans cet ordre, le même pour toutes&nbsp;:</p>
          <ol>
            {lignes.map((ligne) => (
              <li key={ligne}>{typeset(ligne)}</li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}

/** While the pointer is on the list, the focus in it, or a request in hand, nothing changes place. */
function useSteady(demandes: readonly Request[]) {
  const { hand } = usePlaces();
  const [over, setOver] = useState(false);
  const [inside, setInside] = useState(false);
  const shown = useRef(demandes);
  const busy = over || inside || hand.etat !== 'vide';
  if (!busy) shown.current = demandes;
  return {
    list: steadyList(shown.current, demandes),
    handlers: {
      onPointerEnter: () => setOver(true),
      onPointerLeave: () => setOver(false),
      onFocus: () => setInside(true),
      onBlur: () => setInside(false),
    },
  };
}
