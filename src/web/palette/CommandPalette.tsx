// Ctrl K: finds situations and actions by typing, chosen with the arrows and Enter.
import { Combobox, Kbd, Modal, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { onOpenPalette } from './paletteOpen.ts';
import { type Found, useFound } from './useFound.ts';
import './palette.css';

export function CommandPalette() {
  const [opened, setOpened] = useState(false);
  useHotkeys([['mod+K', () => setOpened(true)]], []);
  useEffect(() => onOpenPalette(() => setOpened(true)), []);
  return (
    <Modal.Root opened={opened} onClose={() => setOpened(false)} size="lg" yOffset="12vh">
      <Modal.Overlay />
      <Modal.Content aria-label="Chercher ou agir">
        <Modal.Body p="xs">
          <Finder close={() => setOpened(false)} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Finder({ close }: { readonly close: () => void }) {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, 150);
  const found = useFound(asked);
  const combobox = useCombobox({ opened: true });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found moves the choice back to the first.
  useEffect(() => {
    combobox.selectFirstOption();
  }, [found.length, asked]);

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(key) => {
        close();
        found.find((one) => one.key === key)?.run();
      }}
    >
      <Combobox.EventsTarget>
        <TextInput
          data-autofocus
          aria-label="Nom, référence ou action"
          placeholder="Nom, référence ou action"
          autoComplete="off"
          size="lg"
          leftSection={<IconSearch size={20} aria-hidden="true" />}
          rightSection={<Kbd size="xs">Échap</Kbd>}
          rightSectionWidth={70}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      {found.length > 0 ? (
        <Combobox.Options className="palette-liste" aria-label="Résultats">
          {found.map((one) => (
            <FoundOption key={one.key} found={one} />
          ))}
        </Combobox.Options>
      ) : (
        <p className="palette-rien discret">Rien de ce nom.</p>
      )}
    </Combobox>
  );
}

function FoundOption({ found }: { readonly found: Found }) {
  return (
    <Combobox.Option value={found.key} className="palette-choix">
      <span>{found.label}</span>
      <span className="discret">{found.detail}</span>
    </Combobox.Option>
  );
}
