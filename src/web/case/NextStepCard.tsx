// « À vous — … »: the next step as one clear button, or who holds the ball and until when.
import { Button } from '@mantine/core';
import type { CaseView } from '../../contract/cases.ts';
import { type HolderWords, sayHolder } from '../people/holder.ts';
import { useMe } from '../session/session.ts';
import { typeset } from '../texts/typeset.ts';
import { useCase } from './caseContext.ts';
import type { NextStepWords } from './pathwayScreen.ts';
import { usePathwayScreen } from './usePathwayScreen.ts';

export function NextStepCard() {
  const { view } = useCase();
  const { nextStep, Ahead } = usePathwayScreen();
  const step = nextStep(view);
  const asked = step && <AskedStep step={step} />;
  const otherwise = asked ?? <NobodyWaits />;
  return Ahead && !view.ended ? <Ahead step={asked} otherwise={otherwise} /> : otherwise;
}

function AskedStep({ step }: { readonly step: NextStepWords }) {
  const { view, openForm } = useCase();
  const holder = useHolder();
  return (
    <section className="carte pas pas-moi" aria-labelledby="pas">
      <h2 id="pas" className="pas-titre">
        <span className="pas-qui">{sayWhose(view, step, holder)}</span> {typeset(step.title)}
      </h2>
      <p className="pas-pourquoi">{typeset(step.why)}</p>
      <Button
        size="md"
        variant={step.optional ? 'default' : 'filled'}
        onClick={() => openForm(step.type, step.about ?? null)}
      >
        {step.button}
      </Button>
    </section>
  );
}

/** One may act although the ball is in other hands: then theirs are named. */
function sayWhose(view: CaseView, step: NextStepWords, holder: HolderWords): string {
  const asked = view.waitingFor === null && !step.optional;
  return view.mine || asked ? 'À vous' : holder.text;
}

function NobodyWaits() {
  const { view } = useCase();
  const holder = useHolder();
  const calm = usePathwayScreen().calm(view);
  return (
    <section className="carte pas" aria-labelledby="pas">
      <h2 id="pas" className="pas-titre">
        {view.ended ? view.state.label : holder.text}
      </h2>
      <p className="pas-pourquoi discret">{typeset(sayWaiting(view, calm))}</p>
    </section>
  );
}

function useHolder(): HolderWords {
  const me = useMe().id;
  const { view, today } = useCase();
  const nextDeadline = view.deadlines[0] ?? null;
  return sayHolder({ ...view, nextDeadline }, today, me);
}

function sayWaiting({ ended, mine, waitingWhat }: CaseView, calm: string): string {
  if (ended) return 'Plus rien n’est attendu. Le fil reste lisible.';
  if (waitingWhat === null) return calm;
  return mine ? `${waitingWhat}.` : `${waitingWhat}. Rien ne vous est demandé maintenant.`;
}
