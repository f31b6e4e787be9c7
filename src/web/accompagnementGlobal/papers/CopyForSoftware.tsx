// « Copier pour mon logiciel »: a plain text into the clipboard, and a word said when it is there.
import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy } from '@tabler/icons-react';

interface Props {
  /** What is copied, for who has several buttons on a screen: « le rendez-vous du 2 mars ». */
  readonly what: string;
  readonly text: string;
  /** The same without what one's own side alone reads; null when there is nothing of that. */
  readonly shared: string | null;
}

const label = 'Copier pour mon logiciel';

export function CopyForSoftware({ what, text, shared }: Props) {
  const button = {
    variant: 'subtle',
    size: 'compact-sm',
    leftSection: <IconCopy size={16} aria-hidden="true" />,
    'aria-label': `${label}\u00a0: ${what}`,
    className: 'panneau-copier',
  } as const;
  if (shared === null) {
    return (
      <Button {...button} onClick={() => void copy(text, what)}>
        {label}
      </Button>
    );
  }
  return (
    <Menu position="bottom-start" width={320}>
      <Menu.Target>
        <Button {...button}>{label}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void copy(shared, what)}>Ce que lit aussi mon binôme</Menu.Item>
        <Menu.Item onClick={() => void copy(text, what)}>Avec les notes de mon service</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The notice is a live region: who does not see the screen hears it. */
async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notifications.show({ message: `Copié\u00a0: ${what}`, color: 'green' });
  } catch {
    const message =
      'Le presse-papiers n’a pas voulu. Autorisez-le dans le navigateur, puis recommencez.';
    notifications.show({ message, color: 'orange' });
  }
}
