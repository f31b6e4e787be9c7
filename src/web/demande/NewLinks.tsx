// What one may begin from the lists: a proposal, a request for a place, by what one may do.
import { Group } from '@mantine/core';
import { mayPropose } from '../proposal/mayPropose.ts';
import { NewProposalLink } from '../proposal/NewProposalLink.tsx';
import { useMe } from '../session/session.ts';
import { mayRequest } from './mayRequest.ts';
import { NewRequestLink } from './NewRequestLink.tsx';

export function NewLinks() {
  const me = useMe();
  const proposes = mayPropose(me);
  return (
    <Group gap="sm">
      {proposes && <NewProposalLink />}
      {mayRequest(me) && <NewRequestLink quiet={proposes} />}
    </Group>
  );
}
