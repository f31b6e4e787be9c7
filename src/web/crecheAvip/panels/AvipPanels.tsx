// The right column of a request: what falls due, the place, where it stands, the contract, the need, the people.
import { DeadlinesPanel } from '../../accompagnementGlobal/panels/DeadlinesPanel.tsx';
import '../../accompagnementGlobal/panels/panels.css';
import '../avip.css';
import { useFollowedPlaces } from '../../live/useFollowedPlaces.ts';
import { useAvipDates } from '../useAvip.ts';
import { AccompagnementPanel } from './AccompagnementPanel.tsx';
import { AdaptationPanel } from './AdaptationPanel.tsx';
import { ContactsPanel } from './ContactsPanel.tsx';
import { ContractPanel } from './ContractPanel.tsx';
import { CriteriaPanel } from './CriteriaPanel.tsx';
import { FollowersPanel } from './FollowersPanel.tsx';
import { NeedPanel } from './NeedPanel.tsx';
import { ParentsPanel } from './ParentsPanel.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import { PonctuelPanel } from './PonctuelPanel.tsx';
import { ReviewPanel } from './ReviewPanel.tsx';
import { SiblingsPanel } from './SiblingsPanel.tsx';
import { StandingPanel } from './StandingPanel.tsx';

interface Props {
  /** What falls due already stands before the thread. */
  readonly briefed: boolean;
}

export function AvipPanels({ briefed }: Props) {
  useFollowedPlaces(usePlacesOfInterest());
  return (
    <>
      {!briefed && <DeadlinesPanel />}
      <PlacePanel />
      <StandingPanel />
      <AdaptationPanel />
      <ContractPanel />
      <ReviewPanel />
      <NeedPanel />
      <PonctuelPanel />
      <ContactsPanel />
      <CriteriaPanel />
      <ParentsPanel />
      <SiblingsPanel />
      <AccompagnementPanel />
      <FollowersPanel />
    </>
  );
}

/** The crèche of the place, or those that the family named while it waits. */
function usePlacesOfInterest(): readonly string[] {
  const { offre, voeux } = useAvipDates();
  return offre === null ? voeux.map(({ creche }) => creche) : [offre.creche];
}
