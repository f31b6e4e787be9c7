// Covers a screen whose session has ended: signing in again uncovers it as it was, typed text included.
import { Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Session } from '../../contract/session.ts';
import { type Credentials, SignInForm } from './SignInForm.tsx';
import { UNCOVERED, useCover } from './useCover.ts';

interface Props {
  readonly nom: string;
  readonly onSignedIn: (session: Session) => void;
}

const stayOpen = () => {};

export function SessionEnded({ nom, onSignedIn }: Props) {
  useCover();
  const [credentials, setCredentials] = useState<Credentials>({ courriel: '', motDePasse: '' });
  return (
    <Modal
      opened
      onClose={stayOpen}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title="Votre session a pris fin"
      overlayProps={{ backgroundOpacity: 1, color: 'var(--fond)' }}
      portalProps={{ reuseTargetNode: false, className: UNCOVERED }}
      zIndex={1000}
      centered
    >
      <Stack>
        <Text>
          {nom}, reconnectez-vous pour continuer. Ce que vous étiez en train d’écrire vous attend
          derrière cette fenêtre.
        </Text>
        <SignInForm value={credentials} onChange={setCredentials} onSignedIn={onSignedIn} />
      </Stack>
    </Modal>
  );
}
