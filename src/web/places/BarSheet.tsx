// What lies behind a bar: the child, dates, who follows them, the case and what may be done; or who could come there.
import { Drawer } from '@mantine/core';
import { type Bar, columnsOfBar } from './bars.ts';
import { ChildSheet } from './ChildSheet.tsx';
import { FreeSheet } from './FreeSheet.tsx';
import { usePlaces } from './placesContext.ts';
import { sayCause, sayChild, sayColumns } from './words.ts';

interface Props {
  readonly bar: Bar | null;
  readonly close: () => void;
}

const titles: Partial<Record<Bar['etat'], string>> = {
  libre: 'Demi-journée libre',
  fermee: 'Fermée',
};

export function BarSheet({ bar, close }: Props) {
  const { childOf, nameOf } = usePlaces();
  const child = childOf(bar?.caseId ?? null);
  const known = child && sayChild(nameOf(child), child.ageMois);
  return (
    <Drawer
      opened={bar !== null}
      onClose={close}
      position="right"
      size="sm"
      title={bar === null ? '' : (known ?? titles[bar.etat] ?? 'Occupée')}
      closeButtonProps={{ 'aria-label': 'Fermer' }}
      classNames={{ title: 'places-fiche-titre' }}
    >
      {bar !== null && <Behind bar={bar} close={close} />}
    </Drawer>
  );
}

function Behind({ bar, close }: { readonly bar: Bar; readonly close: () => void }) {
  const { columns, childOf, placeName } = usePlaces();
  const child = childOf(bar.caseId);
  return (
    <div className="places-fiche">
      <p className="discret">
        {placeName(bar.place)}, {sayColumns(columnsOfBar(bar, columns))}
      </p>
      {child !== undefined ? (
        <ChildSheet child={child} bar={bar} />
      ) : bar.etat === 'libre' ? (
        <FreeSheet bar={bar} close={close} />
      ) : (
        <p>{whyClosed(bar)}</p>
      )}
    </div>
  );
}

function whyClosed({ etat, cause }: Bar): string {
  return etat === 'fermee'
    ? `Cette place ne peut pas être donnée alors\u00a0: ${sayCause(cause)}.`
    : 'Un enfant y est accueilli. Sa situation ne vous est pas ouverte.';
}
