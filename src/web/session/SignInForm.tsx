// The two fields of sign-in, used on the first page and when a session ends under a screen.
import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Session } from '../../contract/session.ts';
import { calls } from '../api/calls.ts';
import { sentenceOf } from '../api/refused.ts';

export interface Credentials {
  readonly courriel: string;
  readonly motDePasse: string;
}

interface Props {
  readonly value: Credentials;
  readonly onChange: (value: Credentials) => void;
  readonly onSignedIn: (session: Session) => void;
}

export function SignInForm({ value, onChange, onSignedIn }: Props) {
  const signIn = useMutation({ mutationFn: calls.signIn, onSuccess: onSignedIn });
  const [empty, setEmpty] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const complete = value.courriel.trim() !== '' && value.motDePasse !== '';
    setEmpty(!complete);
    if (complete) signIn.mutate({ ...value, courriel: value.courriel.trim() });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label="Adresse électronique professionnelle"
          type="email"
          autoComplete="username"
          value={value.courriel}
          onChange={(event) => onChange({ ...value, courriel: event.currentTarget.value })}
        />
        <PasswordInput
          label="Mot de passe"
          autoComplete="current-password"
          value={value.motDePasse}
          onChange={(event) => onChange({ ...value, motDePasse: event.currentTarget.value })}
          visibilityToggleButtonProps={{ 'aria-label': 'Montrer ou cacher le mot de passe' }}
        />
        <div role="alert">
          {empty && (
            <Alert color="red" variant="light">
              Écrivez votre adresse et votre mot de passe.
            </Alert>
          )}
          {!empty && signIn.isError && (
            <Alert color="red" variant="light">
              {sentenceOf(signIn.error)}
            </Alert>
          )}
        </div>
        <Button type="submit" size="md" loading={signIn.isPending}>
          Se connecter
        </Button>
      </Stack>
    </form>
  );
}
