// Step 3: the person's agreement to share information: for whom, on which themes, how, until when.
import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { modesAccord, themes } from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { agentsQuery } from '../api/queries.ts';
import { Choices } from '../case/forms/Choices.tsx';
import { DateField } from '../dates/DateField.tsx';
import { ManyWords } from './NeedsFields.tsx';
import { useProposalFormContext } from './proposalForm.ts';

export function AgreementFields() {
  const form = useProposalFormContext();
  const { ouverture, demande } = form.getValues();
  const nameOf = useOrganisationName();
  const emploi = nameOf(ouverture.organisationEmploi);
  const social = nameOf(ouverture.organisationSocial);
  const refused = demande.accord.pour.length === 0;
  return (
    <Stack gap="lg">
      <p className="proposition-note">
        Accord au partage d’informations entre <strong>{emploi}</strong> et{' '}
        <strong>{social}</strong>. Rien n’est partagé sans lui, et la personne peut le retirer à
        tout moment.
      </p>
      <ManyWords
        name="demande.accord.pour"
        label="Qui pourra lire ce que l’autre écrit"
        words={{ emploi, social }}
      />
      {refused && (
        <p className="discret">
          La personne refuse le partage&nbsp;: l’accompagnement reste possible, chacun garde ce
          qu’il écrit.
        </p>
      )}
      <Choices
        label="Comment l’a-t-elle donné"
        options={modesAccord}
        {...form.getInputProps('demande.accord.mode')}
      />
      <Group grow align="flex-start" wrap="wrap">
        <DateField past label="Donné le" {...form.getInputProps('demande.accord.donneLe')} />
        <DateField
          label="Jusqu’au (facultatif)"
          {...form.getInputProps('demande.accord.jusquAu')}
        />
      </Group>
      <div>
        <ManyWords name="demande.accord.themes" label="Sur quels thèmes" words={themes} />
        <Button
          mt="sm"
          size="compact-sm"
          variant="default"
          onClick={() => form.setFieldValue('demande.accord.themes', [...demande.freins])}
        >
          Les mêmes que les freins
        </Button>
      </div>
      <Checkbox
        label="La notice d’information a été remise et expliquée à la personne"
        {...form.getInputProps('demande.noticeRemise', { type: 'checkbox' })}
      />
    </Stack>
  );
}

function useOrganisationName(): (id: string) => string {
  const { data } = useQuery(agentsQuery);
  return (id) =>
    data?.agents.find(({ organisation }) => organisation.id === id)?.organisation.nom ??
    'organisation à choisir';
}
