// Asks before a screen with unsent words is left: they are never lost by a slip.
import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';

export function LeaveGuard({ dirty }: { readonly dirty: () => boolean }) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && dirty(),
    enableBeforeUnload: dirty,
    withResolver: true,
  });
  const blocked = blocker.status === 'blocked';
  return (
    <Modal
      opened={blocked}
      onClose={() => blocker.reset?.()}
      title="Quitter sans envoyer&nbsp;?"
      closeButtonProps={{ 'aria-label': 'Rester' }}
      centered
    >
      <Text mb="md">Ce que vous avez écrit dans ce formulaire n’est pas envoyé.</Text>
      <Group>
        <Button onClick={() => blocker.reset?.()}>Rester et finir</Button>
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          Quitter sans envoyer
        </Button>
      </Group>
    </Modal>
  );
}
