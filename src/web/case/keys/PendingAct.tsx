// An announced act, effective at the end of its window unless the other side objects.
import { Button, Group } from '@mantine/core';
import { sayDay, sayMoment } from '../../dates/frenchDates.ts';
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
        Annoncée par {act.byNom ?? 'un membre du binôme'}, {sayMoment(act.announcedAt, today)}. Elle
        prend effet à la fin du {sayDay(act.effectiveOn, today)}, sauf objection.
      </p>
      <Group gap="sm">
        {isPossible(view, 'objecterCloture') && (
          <Button variant="default" onClick={() => openForm('objecterCloture')}>
            Objecter…
          </Button>
        )}
        {isPossible(view, 'annulerCloture') && (
          <Button variant="default" onClick={() => openForm('annulerCloture')}>
            Annuler la demande
          </Button>
        )}
      </Group>
    </section>
  );
}
