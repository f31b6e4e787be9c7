// The right column of a crèche: whom to relieve, its label, its places, its calendar, its rules, its numbers.
import { useCase } from '../../case/caseContext.ts';
import { useFollowedPlaces } from '../../live/useFollowedPlaces.ts';
import { ClosuresPanel } from './ClosuresPanel.tsx';
import { EnrolledPanel } from './EnrolledPanel.tsx';
import { HolidaysPanel } from './HolidaysPanel.tsx';
import { LabelPanel } from './LabelPanel.tsx';
import { OpeningPanel } from './OpeningPanel.tsx';
import { PlacesPanel } from './PlacesPanel.tsx';
import { RulesPanel } from './RulesPanel.tsx';
import { SuspendedPanel } from './SuspendedPanel.tsx';
import '../../accompagnementGlobal/panels/panels.css';
import './creche.css';

interface Props {
  /** The label and whom to relieve already stand before the thread. */
  readonly briefed: boolean;
}

export function CrechePanels({ briefed }: Props) {
  const { view } = useCase();
  useFollowedPlaces([view.id]);
  return (
    <>
      {!briefed && <SuspendedPanel />}
      {!briefed && <LabelPanel />}
      <PlacesPanel />
      <ClosuresPanel />
      <OpeningPanel />
      <HolidaysPanel />
      <RulesPanel />
      <EnrolledPanel />
    </>
  );
}
