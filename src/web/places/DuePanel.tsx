// What falls due first on the places of a crèche: holds, reviews, ends, answers expected.
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { sayDue } from '../dates/frenchDates.ts';
import { typeset } from '../texts/typeset.ts';
import { usePlaces } from './placesContext.ts';

const FIRST = 5;

export function DuePanel() {
  const { view, nameOf } = usePlaces();
  const id = useId();
  const [all, setAll] = useState(false);
  const shown = all ? view.deadlines : view.deadlines.slice(0, FIRST);
  return (
    <section className="places-echeances hors-impression" aria-labelledby={id}>
      <h2 id={id} className="places-titre">
        À venir d’abord
      </h2>
      {shown.length === 0 ? (
        <p className="discret places-aide">Rien n’arrive à échéance.</p>
      ) : (
        <ul className="sans-puces">
          {shown.map((one) => (
            <li key={`${one.caseId} ${one.kind} ${one.due}`} className="places-echeance">
              <span className={one.late ? 'places-retard' : 'discret'} aria-hidden="true">
                {one.late ? '▲' : '◔'}
              </span>
              <span>
                <Link to="/situations/$caseId" params={{ caseId: one.caseId }} className="lien">
                  {nameOf(one)}
                </Link>{' '}
                – {typeset(one.label)}
                <span className={one.late ? 'places-retard places-quand' : 'discret places-quand'}>
                  {sayDue(one.due, view.today)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {view.deadlines.length > shown.length && (
        <button type="button" className="lien places-plus" onClick={() => setAll(true)}>
          Voir {view.deadlines.length - shown.length} de plus
        </button>
      )}
    </section>
  );
}
