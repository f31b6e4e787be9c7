// Step 1: who the person is, how to reach them, and the two organisations.
import { Alert, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Agent } from '../../contract/session.ts';
import { agentsQuery } from '../api/queries.ts';
import { DateField } from '../dates/DateField.tsx';
import { useMe } from '../session/session.ts';
import { type StepProps, useProposalFormContext } from './proposalForm.ts';
import { SamePersonCheck } from './SamePersonCheck.tsx';

export function PersonFields({ lockedPerson }: StepProps) {
  if (lockedPerson) {
    return (
      <Alert color="gray" variant="light">
        La situation est déjà ouverte&nbsp;: l’identité se modifie depuis la situation.
      </Alert>
    );
  }
  return (
    <Stack gap="md">
      <IdentityFields />
      <SamePersonCheck />
      <ContactFields />
      <OrganisationFields />
    </Stack>
  );
}

function IdentityFields() {
  const form = useProposalFormContext();
  const field = (name: string) => form.getInputProps(`ouverture.personne.${name}`);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <TextInput label="Prénom" autoComplete="off" {...field('prenom')} />
      <TextInput label="Nom" autoComplete="off" {...field('nom')} />
      <DateField past label="Née le (facultatif)" placeholder="12/3/1991" {...field('naissance')} />
      <TextInput label="Commune (facultatif)" autoComplete="off" {...field('adresse.commune')} />
    </SimpleGrid>
  );
}

function ContactFields() {
  const form = useProposalFormContext();
  const field = (name: string) => form.getInputProps(`ouverture.personne.${name}`);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <TextInput
        label="Téléphone (facultatif)"
        type="tel"
        autoComplete="off"
        {...field('contacts.telephone')}
      />
      <TextInput
        label="Courriel (facultatif)"
        type="email"
        autoComplete="off"
        {...field('contacts.courriel')}
      />
      <TextInput label="Rue (facultatif)" autoComplete="off" {...field('adresse.voie')} />
      <TextInput
        label="Code postal (facultatif)"
        inputMode="numeric"
        autoComplete="off"
        {...field('adresse.codePostal')}
      />
    </SimpleGrid>
  );
}

/** The organisations of one kind that the directory knows. */
function organisationsOf(agents: readonly Agent[], kind: string) {
  const byId = new Map(
    agents
      .filter(({ organisation }) => organisation.kind === kind)
      .map(({ organisation }) => [organisation.id, organisation.nom]),
  );
  return [...byId].map(([value, label]) => ({ value, label }));
}

function OrganisationFields() {
  const form = useProposalFormContext();
  const me = useMe();
  const { data } = useQuery(agentsQuery);
  const agents = data?.agents ?? [];
  const offers = {
    organisationEmploi: organisationsOf(agents, 'franceTravail'),
    organisationSocial: organisationsOf(agents, 'mds'),
  };

  // Mine is known, and where there is only one there is nothing to choose.
  useEffect(() => {
    for (const name of ['organisationEmploi', 'organisationSocial'] as const) {
      const mine = offers[name].find(({ value }) => value === me.organisation.id);
      const settled = mine ?? (offers[name].length === 1 ? offers[name][0] : undefined);
      if (form.getValues().ouverture[name] === '' && settled !== undefined) {
        form.setFieldValue(`ouverture.${name}`, settled.value);
      }
    }
  });

  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <NativeSelect
        label="Agence France Travail"
        data={[{ value: '', label: 'Choisir…', disabled: true }, ...offers.organisationEmploi]}
        {...form.getInputProps('ouverture.organisationEmploi')}
      />
      <NativeSelect
        label="Maison départementale des solidarités"
        data={[{ value: '', label: 'Choisir…', disabled: true }, ...offers.organisationSocial]}
        {...form.getInputProps('ouverture.organisationSocial')}
      />
    </SimpleGrid>
  );
}
