// What lies behind a bar: the child, dates, who follows them, the case and what may be done; or who could come there.
import { CloseButton, Drawer } from '@mantine/core';
import { type Bar, type Column, columnsOfBar } from './bars.ts';
import { ChildSheet } from './ChildSheet.tsx';
import { FreeSheet } from './FreeSheet.tsx';
import { HostedSheet } from './HostedSheet.tsx';
import { usePlaces } from './placesContext.ts';
import { asNamed, useSayBar } from './useSayBar.ts';
import { sayCause, sayChild, sayColumns } from './words.ts';

interface Props {
  readonly bar: Bar | null;
  readonly close: () => void;
}

const titles: Partial<Record<Bar['etat'], string>> = {
  libre: 'Demi-journée',
  fermee: 'Fermée',
};

export function BarSheet({ bar, close }: Props) {
  const known = useWhoIsBehind()(bar);
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
              {bar === null ? '' : (known ?? titles[bar.etat] ?? 'Prise')}
            </Drawer.Title>
            <CloseButton aria-label="Fermer" onClick={close} />
          </div>
          {bar !== null && <Behind bar={bar} close={close} />}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function useWhoIsBehind(): (bar: Bar | null) => string | undefined {
  const { childOf, hostedOf, nameOf, columns } = usePlaces();
  return (bar) => {
    if (bar === null) return undefined;
    const child = childOf(bar.caseId);
    if (child) return sayChild(nameOf(child), child.ageMois);
    const hosted = hostedOf(bar, columns[bar.from]?.jour ?? '');
    return hosted && sayChild(nameOf(asNamed(hosted)), hosted.ageMois);
  };
}

function Behind({ bar, close }: { readonly bar: Bar; readonly close: () => void }) {
  const { view, columns, childOf, hostedOf, placeName } = usePlaces();
  const child = childOf(bar.caseId);
  const hosted = hostedOf(bar, columns[bar.from]?.jour ?? '');
  const covered = columnsOfBar(bar, columns);
  const { detail } = useSayBar()(bar, covered);
  return (
    <div className="places-fiche">
      <p className="discret places-phrase">
        {placeName(bar.place)}, {sayColumns(covered)}
      </p>
      {child !== undefined ? (
        <ChildSheet child={child} bar={bar} said={detail} />
      ) : hosted !== undefined ? (
        <HostedSheet child={hosted} />
      ) : bar.etat === 'libre' && isPast(covered, view.today) ? (
        <p>Ce jour est passé&nbsp;: personne n’y est venu.</p>
      ) : bar.etat === 'libre' ? (
        <FreeSheet bar={bar} close={close} />
      ) : (
        <p>{whyClosed(bar, detail)}</p>
      )}
    </div>
  );
}

const isPast = ([first]: readonly Column[], today: string) =>
  first !== undefined && first.jour < today;

function whyClosed({ etat, cause }: Bar, detail: string | null): string {
  return etat === 'fermee'
    ? `Cette place ne peut pas être donnée alors\u00a0: ${detail ?? sayCause(cause)}.`
    : 'Un enfant y est accueilli. Sa situation ne vous est pas ouverte.';
}
