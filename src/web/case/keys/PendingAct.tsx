// An announced act, effective at the end of its window unless the other side objects.
import { Button } from '@mantine/core';
import { sayDay } from '../../dates/frenchDates.ts';
import { useCase } from '../caseContext.ts';
import { isPossible } from '../options.ts';

export function PendingAct() {
  const { view, today, openForm } = useCase();
  const { act } = view;
  if (act === null) return null;
  return (
    <section className="carte" aria-labelledby="acte-annonce">
      <h2 id="acte-annonce" className="titre-section">
        {act.label} annoncée
      </h2>
      <p>
        Annoncée par {act.byNom ?? 'un membre du binôme'}, {sayAnnounced(act.announcedOn, today)}.
        Elle prend effet à la fin du {sayDay(act.effectiveOn, today)}, sauf objection.
      </p>
      {isPossible(view, 'annulerCloture') && (
        <Button variant="default" onClick={() => openForm('annulerCloture')}>
          Annuler la demande
        </Button>
      )}
    </section>
  );
}

function sayAnnounced(jour: string, today: string): string {
  return jour === today ? 'aujourd’hui' : `le ${sayDay(jour, today)}`;
}
