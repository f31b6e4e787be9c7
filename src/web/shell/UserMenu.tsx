// Who I am, light or dark, and the way out.
import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconLogout, IconMoon, IconSun, IconSunMoon } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { calls } from '../api/calls.ts';
import { Initials } from '../people/Initials.tsx';
import { sideOfKind } from '../people/side.ts';
import { useMe } from '../session/session.ts';
import { roleLabel } from '../texts/roles.ts';

export function UserMenu() {
  const me = useMe();
  return (
    <Menu position="bottom-end" width={280} withinPortal>
      <Menu.Target>
        <UnstyledButton aria-label={`${me.nom}, mon compte`} className="barre-moi">
          <Initials nom={me.nom} side={sideOfKind(me.organisation.kind)} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <strong>{me.nom}</strong>
          <br />
          {me.roles.map(roleLabel).join(', ')}
          <br />
          {me.organisation.nom}
        </Menu.Label>
        <Menu.Divider />
        <ColorSchemeItems />
        <Menu.Divider />
        <SignOutItem />
      </Menu.Dropdown>
    </Menu>
  );
}

function ColorSchemeItems() {
  const { setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Item leftSection={<IconSun size={18} />} onClick={() => setColorScheme('light')}>
        Affichage clair
      </Menu.Item>
      <Menu.Item leftSection={<IconMoon size={18} />} onClick={() => setColorScheme('dark')}>
        Affichage sombre
      </Menu.Item>
      <Menu.Item leftSection={<IconSunMoon size={18} />} onClick={() => setColorScheme('auto')}>
        Comme mon appareil
      </Menu.Item>
    </>
  );
}

function SignOutItem() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: calls.signOut,
    onSuccess: async () => {
      await navigate({ to: '/' });
      queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
      await queryClient.resetQueries({ queryKey: ['session'] });
    },
  });
  return (
    <Menu.Item leftSection={<IconLogout size={18} />} onClick={() => signOut.mutate()}>
      Se déconnecter
    </Menu.Item>
  );
}
