// The way to a new request for a place.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

export function NewRequestLink({ quiet = false }: { readonly quiet?: boolean }) {
  return (
    <Button
      variant={quiet ? 'default' : 'filled'}
      renderRoot={(props) => <Link to="/demande" {...props} />}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      Nouvelle demande de place
    </Button>
  );
}
