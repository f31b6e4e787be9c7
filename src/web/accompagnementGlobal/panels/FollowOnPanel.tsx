// Once a case has ended: a new accompagnement of the same person, the old one staying as it was.
import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { calls } from '../../api/calls.ts';
import { sentenceOf } from '../../api/refused.ts';
import { useCase } from '../../case/caseContext.ts';
import { professionOf, useMe } from '../../session/session.ts';
import { Panel } from './Panel.tsx';

export function FollowOnPanel() {
  const { view } = useCase();
  const navigate = useNavigate();
  const me = useMe();
  const [id] = useState(() => crypto.randomUUID());
  const organisation = (seat: string) =>
    view.seats.find((one) => one.seat === seat)?.organisation?.id ?? '';
  const open = useMutation({
    mutationFn: () =>
      calls.openCase({
        id,
        pathway: 'accompagnement-global',
        type: 'ouvrirProposition',
        data: {
          suiteDe: view.id,
          organisationEmploi: organisation('emploi'),
          organisationSocial: organisation('social'),
        },
      }),
    onSuccess: ({ caseId }) => navigate({ to: '/situations/$caseId', params: { caseId } }),
  });
  if (!view.ended || view.person.nom === null || professionOf(me) !== 'binome') return null;
  return (
    <Panel title="Et maintenant">
      <Text size="sm">
        Un nouvel accompagnement peut être proposé à la même personne. Celui-ci reste tel qu’il
        était.
      </Text>
      <Button mt="xs" variant="default" loading={open.isPending} onClick={() => open.mutate()}>
        Proposer un nouvel accompagnement
      </Button>
      <div role="alert">{open.isError && <Text size="sm">{sentenceOf(open.error)}</Text>}</div>
    </Panel>
  );
}
