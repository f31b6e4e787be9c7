// A step that needs several keys, under way: which is turned, which is awaited, until when; the next step says to confirm.
import { Button } from '@mantine/core';
import { sayDay, sayMoment } from '../../dates/frenchDates.ts';
import { useCase } from '../caseContext.ts';
import { isPossible } from '../options.ts';
import { keyWordsOf } from './keyWords.ts';
import { TwoKeys } from './TwoKeys.tsx';
import './keys.css';

export function JointStep() {
  const { view, today, openForm } = useCase();
  const { joint } = view;
  if (joint === null) return null;
  const words = keyWordsOf(joint.keys);
  return (
    <section className="carte" aria-labelledby="etape-a-deux">
      <h2 id="etape-a-deux" className="titre-section">
        {words.step}&nbsp;: {joint.label}
      </h2>
      <TwoKeys keys={joint.keys} />
      <p className="discret cles-delai">
        Proposée {sayMoment(joint.proposedAt, today)}. {words.lapses}{' '}
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
