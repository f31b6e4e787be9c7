// How the screen of a case is laid out: the way, the next step, the thread; beside them what the case holds.
import { VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useLendActs } from '../palette/openActs.ts';
import { useEntretien } from '../privacy/entretien.tsx';
import { ActionBar } from './ActionBar.tsx';
import { CaseHeader } from './CaseHeader.tsx';
import { useCase } from './caseContext.ts';
import { JointStep } from './keys/JointStep.tsx';
import { PendingAct } from './keys/PendingAct.tsx';
import { NextStepCard } from './NextStepCard.tsx';
import { NotYet } from './NotYet.tsx';
import { StationLine } from './stations/StationLine.tsx';
import { lineOf } from './stations/stations.ts';
import { Composer } from './timeline/Composer.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { useMarkVisit } from './timeline/useMarkVisit.ts';
import { useCaseActs } from './useCaseActs.ts';
import { usePathwayScreen } from './usePathwayScreen.ts';

/** As in case.css. */
const ONE_COLUMN = '(max-width: 62rem)';

export function CaseLayout() {
  const { view, form, today } = useCase();
  const { Panels, Brief, forms, reached, line } = usePathwayScreen();
  const narrow = useMediaQuery(ONE_COLUMN, false, { getInitialValueInEffect: false });
  const Form = form === null ? undefined : forms[form.type];
  useMarkVisit();
  useLendActs(useCaseActs());
  return (
    <article className="dossier">
      <CaseHeader />
      <div className="carte dossier-ligne-etapes">
        <StationLine
          line={
            line?.(view, today) ?? lineOf(view.pathway.id, view.state.value, reached(view.context))
          }
        />
      </div>
      <div className="dossier-colonnes">
        <div className="dossier-principale">
          {Form ? <Form key={`${form?.type} ${form?.about}`} /> : <NextStepCard />}
          {form === null && <JointStep />}
          {form === null && <PendingAct />}
          <ActionBar />
          {narrow && <Brief />}
          <Composer />
          <Timeline />
        </div>
        <aside className="dossier-cote" aria-label="Ce que contient la situation">
          <Panels briefed={narrow} />
          <NotYet />
        </aside>
      </div>
      <Arrivals />
    </article>
  );
}

/** Says aloud what arrives, for who does not see it slide in; silent in « mode entretien ». */
function Arrivals() {
  const { feed } = useCase();
  const { on } = useEntretien();
  const words =
    feed.latest === null || on
      ? ''
      : `Nouveau\u00a0: ${feed.latest.label}, ${feed.latest.actor.nom ?? 'Tandem'}`;
  return (
    <VisuallyHidden aria-live="polite" role="status">
      {words}
    </VisuallyHidden>
  );
}
