// A step that needs two keys, under way: which is turned, which is awaited, until when; the next step says to confirm.
import { Button } from '@mantine/core';
import { sayDay, sayMoment } from '../../dates/frenchDates.ts';
import { useCase } from '../caseContext.ts';
import { isPossible } from '../options.ts';
import { TwoKeys } from './TwoKeys.tsx';
import './keys.css';

export function JointStep() {
  const { view, today, openForm } = useCase();
  const { joint } = view;
  if (joint === null) return null;
  return (
    <section className="carte" aria-labelledby="etape-a-deux">
      <h2 id="etape-a-deux" className="titre-section">
        Étape à deux&nbsp;: {joint.label}
      </h2>
      <TwoKeys keys={joint.keys} />
      <p className="discret cles-delai">
        Proposée {sayMoment(joint.proposedAt, today)}. Sans le second accord avant la fin du{' '}
        {sayDay(joint.lapsesOn, today)}, la proposition tombe d’elle-même.
      </p>
      {isPossible(view, 'objecterEtape') && (
        <Button variant="default" onClick={() => openForm('objecterEtape')}>
          Objecter…
        </Button>
      )}
    </section>
  );
}
