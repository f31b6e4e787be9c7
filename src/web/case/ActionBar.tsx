// The acts at hand: the frequent ones as buttons, every other possible one in a menu.
import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useCase } from './caseContext.ts';
import { isPossible } from './options.ts';
import { usePathwayScreen } from './usePathwayScreen.ts';

export function ActionBar() {
  const { view, form, openForm } = useCase();
  const { quick, forms } = usePathwayScreen();
  const atHand = quick.filter(({ type }) => isPossible(view, type) && forms[type]);
  const others = view.commands.filter(
    ({ type, possible }) => possible && forms[type] && !quick.some((one) => one.type === type),
  );
  if (atHand.length === 0 && others.length === 0) return null;
  return (
    <div className="actes" role="toolbar" aria-label="Actes possibles">
      {atHand.map(({ type, label }) => (
        <Button
          key={type}
          variant="default"
          aria-pressed={form?.type === type}
          onClick={() => openForm(type)}
        >
          {label}
        </Button>
      ))}
      {others.length > 0 && (
        <Menu position="bottom-start" width={320}>
          <Menu.Target>
            <Button variant="subtle" leftSection={<IconDots size={18} />}>
              Autres actes
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map(({ type, label }) => (
              <Menu.Item key={type} onClick={() => openForm(type)}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
