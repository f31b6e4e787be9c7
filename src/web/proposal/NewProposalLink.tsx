// The way to a new proposal, in both sides' words.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

export function NewProposalLink() {
  return (
    <Button
      renderRoot={(props) => <Link to="/proposition" {...props} />}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      Nouvelle proposition
    </Button>
  );
}
