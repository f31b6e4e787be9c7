// The acts at hand: the frequent ones as buttons, every other possible one behind « Autres actes ».
import { Button } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { OtherActs } from './acts/OtherActs.tsx';
import { useCase } from './caseContext.ts';
import { isPossible } from './options.ts';
import { usePathwayScreen } from './usePathwayScreen.ts';

export function ActionBar() {
  const { view, form, openForm } = useCase();
  const { quick, forms } = usePathwayScreen();
  const [opened, setOpened] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const id = useId();
  const atHand = quick.filter(({ type }) => isPossible(view, type) && forms[type]);
  const others = view.commands.filter(
    ({ type, possible }) => possible && forms[type] && !quick.some((one) => one.type === type),
  );
  if (atHand.length === 0 && others.length === 0) return null;
  const shut = () => {
    setOpened(false);
    more.current?.focus();
  };
  const open = (type: string) => {
    // Where the focus comes back to when the form is closed.
    if (opened) shut();
    openForm(type);
  };
  return (
    <>
      <div className="actes" role="toolbar" aria-label="Actes possibles">
        {atHand.map(({ type, label }) => (
          <Button
            key={type}
            variant="default"
            aria-pressed={form?.type === type}
            onClick={() => open(type)}
          >
            {label}
          </Button>
        ))}
        {others.length > 0 && (
          <Button
            ref={more}
            variant="subtle"
            leftSection={<IconDots size={18} aria-hidden="true" />}
            aria-expanded={opened}
            {...(opened ? { 'aria-controls': id } : {})}
            onClick={() => setOpened(!opened)}
          >
            Autres actes
          </Button>
        )}
      </div>
      {opened && others.length > 0 && (
        <OtherActs id={id} acts={others} onOpen={open} onShut={shut} />
      )}
    </>
  );
}
