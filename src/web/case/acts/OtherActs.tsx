// « Autres actes »: what one looks through or types for, with the keyboard of a menu, and apart what is not possible now.
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { CommandOption } from '../../../contract/cases.ts';
import { useCase } from '../caseContext.ts';
import { usePathwayScreen } from '../usePathwayScreen.ts';
import { ActList } from './ActList.tsx';
import { findActs, groupActs, notNow } from './groupActs.ts';
import { NotNow } from './NotNow.tsx';
import { useActKeys } from './useActKeys.ts';
import './acts.css';

interface OtherActsProps {
  readonly id: string;
  readonly acts: readonly CommandOption[];
  /** Back to the button that opened it. */
  readonly onShut: () => void;
  readonly onOpen: (type: string) => void;
}

/** More than these are typed for as well as looked through. */
const MANY = 10;

export function OtherActs({ id, acts, onShut, onOpen }: OtherActsProps) {
  const { view } = useCase();
  const { forms, themes, likely = {} } = usePathwayScreen();
  const [text, setText] = useState('');
  const panel = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const onKeyDown = useActKeys({ panel, search, onShut });
  const groups = groupActs(acts, themes, likely[view.state.value] ?? []);
  const found = findActs(groups, text);

  return (
    <section
      id={id}
      ref={panel}
      className="carte autres-actes"
      aria-label="Autres actes"
      onKeyDown={onKeyDown}
    >
      {acts.length > MANY && (
        <TextInput
          ref={search}
          aria-label="Chercher un acte"
          placeholder="Chercher un acte"
          leftSection={<IconSearch size={18} aria-hidden="true" />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <ActList groups={found} onOpen={onOpen} />
      {found.length === 0 && (
        <p className="discret" role="status">
          Aucun acte possible ne porte ces mots.
        </p>
      )}
      <NotNow acts={notNow(view).filter(({ type }) => forms[type])} text={text} />
    </section>
  );
}
