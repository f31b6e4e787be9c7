// « À vous — … »: the next step as one clear button, or who holds the ball and until when.
import { Button } from '@mantine/core';
import type { CaseView } from '../../contract/cases.ts';
import { sayHolder } from '../people/holder.ts';
import { useMe } from '../session/session.ts';
import { typeset } from '../texts/typeset.ts';
import { useCase } from './caseContext.ts';
import { isPossible } from './options.ts';
import { usePathwayScreen } from './usePathwayScreen.ts';

export function NextStepCard() {
  const { view, openForm } = useCase();
  const step = usePathwayScreen().nextStep(view);
  if (step === null) return <NobodyWaits />;
  return (
    <section className="carte pas pas-moi" aria-labelledby="pas">
      <h2 id="pas" className="pas-titre">
        <span className="pas-qui">À vous</span> {typeset(step.title)}
      </h2>
      <p className="pas-pourquoi">{typeset(step.why)}</p>
      <Button
        size="md"
        variant={step.optional ? 'default' : 'filled'}
        onClick={() => openForm(step.type)}
      >
        {step.button}
      </Button>
    </section>
  );
}

function NobodyWaits() {
  const me = useMe().id;
  const { view, today } = useCase();
  const next = view.deadlines[0] ?? null;
  const holder = sayHolder(
    {
      waitingFor: view.waitingFor,
      waitingSince: view.waitingSince,
      mine: view.mine,
      seats: view.seats,
      ended: view.ended,
      nextDeadline: next,
    },
    today,
    me,
  );
  return (
    <section className="carte pas" aria-labelledby="pas">
      <h2 id="pas" className="pas-titre">
        {view.ended ? view.state.label : holder.text}
      </h2>
      <p className="pas-pourquoi discret">{typeset(sayWaiting(view))}</p>
    </section>
  );
}

function sayWaiting(view: CaseView): string {
  const { ended, mine, waitingWhat } = view;
  if (ended) return 'Plus rien n’est attendu. Le fil reste lisible.';
  if (waitingWhat === null) {
    return isPossible(view, 'ajouterNote')
      ? 'Vous pouvez toujours noter un rendez-vous ou une note.'
      : 'Vous voyez les étapes et les échéances\u00a0; ce qui s’écrit reste au binôme.';
  }
  return mine ? `${waitingWhat}.` : `${waitingWhat}. Rien ne vous est demandé maintenant.`;
}
