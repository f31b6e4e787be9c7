// The right column of a case: what falls due, what hinders and what helps, objectives, plan, contract, meetings.
import { AccordPanel } from './AccordPanel.tsx';
import { CommissionPanel } from './CommissionPanel.tsx';
import { ContactsPanel } from './ContactsPanel.tsx';
import { ContractPanel } from './ContractPanel.tsx';
import { DeadlinesPanel } from './DeadlinesPanel.tsx';
import { DemandPanel } from './DemandPanel.tsx';
import { DiagnosisPanel } from './DiagnosisPanel.tsx';
import { FollowOnPanel } from './FollowOnPanel.tsx';
import { FreinsPanel } from './FreinsPanel.tsx';
import { IntervenantPanel } from './IntervenantPanel.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { MeetingsPanel } from './MeetingsPanel.tsx';
import { MessagesPanel } from './MessagesPanel.tsx';
import { ObjectivesPanel } from './ObjectivesPanel.tsx';
import { PlanPanel } from './PlanPanel.tsx';
import { RemindersPanel } from './RemindersPanel.tsx';
import './panels.css';

interface Props {
  /** What falls due already stands before the thread. */
  readonly briefed: boolean;
}

export function AgPanels({ briefed }: Props) {
  return (
    <>
      <FollowOnPanel />
      <CommissionPanel />
      {!briefed && <DeadlinesPanel />}
      <AccordPanel />
      <MeetingsPanel />
      <MessagesPanel />
      <ContactsPanel />
      <IntervenantPanel />
      <RemindersPanel />
      <FreinsPanel />
      <ObjectivesPanel />
      <PlanPanel />
      <DiagnosisPanel />
      <LinkPanel />
      <ContractPanel />
      <DemandPanel />
    </>
  );
}
