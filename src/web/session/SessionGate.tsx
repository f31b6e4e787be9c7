// Lets in who is signed in; when a session ends under a screen, covers it without losing anything written there.
import { Button, Center, Loader, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Session } from '../../contract/session.ts';
import { sessionQuery } from '../api/queries.ts';
import { Refused } from '../api/refused.ts';
import { SessionEnded } from './SessionEnded.tsx';
import { SignInPage } from './SignInPage.tsx';
import { SessionContext } from './session.ts';

export function SessionGate({ children }: { readonly children: ReactNode }) {
  const { data, error, isPending, refetch } = useQuery(sessionQuery);
  const queryClient = useQueryClient();
  const signedOut = error instanceof Refused && error.problem.status === 401;

  const enter = (session: Session) => {
    if (data !== undefined && data.agent.id !== session.agent.id) {
      // Somebody else at the same desk: nothing of the first person's screens may remain.
      queryClient.clear();
      window.location.assign('/');
      return;
    }
    queryClient.setQueryData(sessionQuery.queryKey, session);
    void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
  };

  if (data !== undefined) {
    return (
      <SessionContext value={data}>
        {children}
        {signedOut && <SessionEnded nom={data.agent.nom} onSignedIn={enter} />}
      </SessionContext>
    );
  }
  if (isPending) return <Waiting />;
  if (signedOut) return <SignInPage onSignedIn={enter} />;
  return <NoServer retry={() => void refetch()} />;
}

function Waiting() {
  return (
    <Center mih="60vh">
      <Loader color="gray" aria-label="Chargement" />
    </Center>
  );
}

function NoServer({ retry }: { readonly retry: () => void }) {
  return (
    <Center mih="80vh" component="main" p="md">
      <Stack align="center" maw={420}>
        <Title order={1} size="h3">
          Tandem ne répond pas
        </Title>
        <Text ta="center">
          Le serveur est arrêté ou le réseau est coupé. Rien n’est perdu de ce qui était enregistré.
        </Text>
        <Button onClick={retry}>Réessayer</Button>
      </Stack>
    </Center>
  );
}
