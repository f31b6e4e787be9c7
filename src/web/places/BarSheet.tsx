// What lies behind a bar: the child, dates, who follows them, the case and what may be done; or who could come there.
import { CloseButton, Drawer } from '@mantine/core';
import { type Bar, columnsOfBar } from './bars.ts';
import { ChildSheet } from './ChildSheet.tsx';
import { FreeSheet } from './FreeSheet.tsx';
import { usePlaces } from './placesContext.ts';
import { useSayBar } from './useSayBar.ts';
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
    <Drawer.Root
      opened={bar !== null}
      onClose={close}
      position="right"
      size="sm"
      classNames={{ content: 'places-fiche-fond' }}
    >
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content>
        <Drawer.Body>
          <div className="places-fiche-tete">
            <Drawer.Title className="places-fiche-titre">
              {bar === null ? '' : (known ?? titles[bar.etat] ?? 'Occupée')}
            </Drawer.Title>
            <CloseButton aria-label="Fermer" onClick={close} />
          </div>
          {bar !== null && <Behind bar={bar} close={close} />}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function Behind({ bar, close }: { readonly bar: Bar; readonly close: () => void }) {
  const { columns, childOf, placeName } = usePlaces();
  const child = childOf(bar.caseId);
  const covered = columnsOfBar(bar, columns);
  const { detail } = useSayBar()(bar, covered);
  return (
    <div className="places-fiche">
      <p className="discret places-phrase">
        {placeName(bar.place)}, {sayColumns(covered)}
      </p>
      {child !== undefined ? (
        <ChildSheet child={child} bar={bar} said={detail} />
      ) : bar.etat === 'libre' ? (
        <FreeSheet bar={bar} close={close} />
      ) : (
        <p>{whyClosed(bar, detail)}</p>
      )}
    </div>
  );
}

function whyClosed({ etat, cause }: Bar, detail: string | null): string {
  return etat === 'fermee'
    ? `Cette place ne peut pas être donnée alors\u00a0: ${detail ?? sayCause(cause)}.`
    : 'Un enfant y est accueilli. Sa situation ne vous est pas ouverte.';
}
