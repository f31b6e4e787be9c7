// The way to an import, for who may open a proposal.
import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { professionOf, useMe } from '../session/session.ts';

export function ImportLink() {
  if (professionOf(useMe()) !== 'binome') return null;
  return (
    <Button
      className="hors-impression"
      variant="subtle"
      size="compact-md"
      renderRoot={(props) => <Link to="/importer" {...props} />}
      leftSection={<IconUpload size={16} aria-hidden="true" />}
    >
      Importer une liste
    </Button>
  );
}
