// What one may begin from the lists: a proposal, a request for a place, by what one may do.
import { Group } from '@mantine/core';
import { NewProposalLink } from '../proposal/NewProposalLink.tsx';
import { professionOf, useMe } from '../session/session.ts';
import { mayRequest } from './mayRequest.ts';
import { NewRequestLink } from './NewRequestLink.tsx';

export function NewLinks() {
  const me = useMe();
  const mayPropose = professionOf(me) === 'binome';
  return (
    <Group gap="sm">
      {mayPropose && <NewProposalLink />}
      {mayRequest(me) && <NewRequestLink quiet={mayPropose} />}
    </Group>
  );
}
