// The waiting list in its published order, beside the places; it does not move under the hand.
import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import type { WaitingList } from '../../contract/places.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { typeset } from '../texts/typeset.ts';
import { steadyList } from './arrivals.ts';
import type { Request } from './offer.ts';
import { usePlaces } from './placesContext.ts';
import { RequestCard } from './RequestCard.tsx';

export function WaitingPanel({ waiting }: { readonly waiting: WaitingList }) {
  const { decides } = usePlaces();
  const id = useId();
  const hint = `${id}-aide`;
  const { list, handlers } = useSteady(waiting.demandes);
  return (
    <section className="places-liste" aria-labelledby={id}>
      <div className="places-liste-tete">
        <h2 id={id} className="places-titre" tabIndex={-1}>
          Liste d’attente <span className="places-compte chiffres">{waiting.demandes.length}</span>
        </h2>
        <Rules waiting={waiting} />
      </div>
      <p id={hint} className="discret places-aide">
        {decides
          ? 'Glissez une demande sur une place. Au clavier\u00a0: Entrée la prend, les flèches choisissent la place.'
          : `Les règles publiées confient cette décision à\u00a0: ${typeset(waiting.decide.label)}.`}
      </p>
      {list.length === 0 ? (
        <EmptyState title="Personne n’attend ici">
          Les demandes qui nomment cette crèche arrivent ici toutes seules.
        </EmptyState>
      ) : (
        <ol className="sans-puces places-demandes" {...handlers}>
          {list.map((steady) => (
            <RequestCard key={steady.item.caseId} steady={steady} hint={hint} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** « Pourquoi cet ordre ? »: the published rules, for who gets them. */
function Rules({ waiting }: { readonly waiting: WaitingList }) {
  const [open, setOpen] = useState(false);
  const { lignes } = waiting;
  if (lignes === null) return null;
  return (
    <div className="places-regles">
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Pourquoi cet ordre&nbsp;?
      </Button>
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
