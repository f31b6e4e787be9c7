// How the screen of places is laid out: the crèche, the days, the places; beside them the list, or the proposal.
import { VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { BarSheet } from './BarSheet.tsx';
import type { Bar } from './bars.ts';
import { DayList } from './DayList.tsx';
import { DuePanel } from './DuePanel.tsx';
import { focusList } from './focus.ts';
import { legend } from './look.ts';
import { MonthGrid } from './MonthGrid.tsx';
import { MonthList } from './MonthList.tsx';
import { PlacesHeader } from './PlacesHeader.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { usePlaces } from './placesContext.ts';
import { useHandFocus } from './useHandFocus.ts';
import { useHandVoice } from './useHandVoice.ts';
import { WaitingPanel } from './WaitingPanel.tsx';
import { WeekGrid } from './WeekGrid.tsx';
import { WindowBar } from './WindowBar.tsx';
import { sayListBelow } from './words.ts';

/** As in places.css. */
const NARROW = '(max-width: 48rem)';

export function PlacesScreen({ said }: { readonly said: string }) {
  const { vue, waiting, hand, places } = usePlaces();
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const [open, setOpen] = useState<Bar | null>(null);
  useHandFocus();
  useHandVoice();
  const Week = narrow ? DayList : WeekGrid;
  const Month = narrow ? MonthList : MonthGrid;
  return (
    <article className="places">
      <PlacesHeader />
      <div className="places-colonnes">
        <section className="places-principale" aria-label="Places">
          <WindowBar narrow={narrow} />
          {narrow && <ListBelow />}
          {places.length === 0 ? (
            <p className="vide">Aucune place n’est réservée à ces dates.</p>
          ) : vue === 'semaine' ? (
            <Week onOpen={setOpen} />
          ) : (
            <Month />
          )}
          <Legend />
        </section>
        <aside className="places-cote hors-impression" aria-label="Demandes">
          {hand.etat === 'apercu' && (
            <PreviewPanel key={hand.request.caseId} request={hand.request} offer={hand.offer} />
          )}
          {hand.etat !== 'apercu' && waiting && <WaitingPanel waiting={waiting} narrow={narrow} />}
          {hand.etat !== 'apercu' && waiting === null && <ListElsewhere />}
        </aside>
        <DuePanel />
      </div>
      <BarSheet bar={open} close={() => setOpen(null)} />
      <VisuallyHidden role="status" aria-live="polite" className="hors-impression">
        {said}
      </VisuallyHidden>
    </article>
  );
}

/** From the places of a phone to the list under them. */
function ListBelow() {
  const { waiting, hand } = usePlaces();
  const words = sayListBelow(waiting?.demandes.length ?? 0);
  if (words === null || hand.etat !== 'vide') return null;
  return (
    <button type="button" className="lien places-suite hors-impression" onClick={focusList}>
      {words}
    </button>
  );
}

function Legend() {
  const { view, childOf } = usePlaces();
  const unknown = view.cells.some(
    ({ etat, caseId, accueilli }) =>
      etat === 'donnee' && accueilli === null && childOf(caseId) === undefined,
  );
  const shown = unknown ? [...legend, { look: 'places-occupee', words: 'prise' }] : legend;
  return (
    <ul className="sans-puces places-legende" aria-label="Légende">
      {shown.map(({ look, words }) => (
        <li key={look}>
          <span className={`places-echantillon ${look}`} aria-hidden="true" /> {words}
        </li>
      ))}
    </ul>
  );
}

/** Whoever decides of nothing here is told where a request of theirs is read. */
function ListElsewhere() {
  return (
    <section className="places-liste">
      <h2 className="places-titre">Liste d’attente</h2>
      <p className="discret places-aide">
        La crèche et le coordinateur lisent la liste. Le rang d’une demande que vous suivez se lit
        dans sa situation.
      </p>
    </section>
  );
}
