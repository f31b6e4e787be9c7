// Registers a crèche: its name, whose it is, its sections with their ages, when it is open.
import { Alert, Button, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { z } from 'zod';
import { crecheCommands } from '../../../workflows/creche/commands.ts';
import { semaineOuvrable } from '../../../workflows/places/halfDays.ts';
import type { Organisation } from '../../contract/session.ts';
import { calls } from '../api/calls.ts';
import { agentsQuery } from '../api/queries.ts';
import { Refused, sentenceOf } from '../api/refused.ts';
import { errorsOfProblem, errorsOfSchema, withNulls } from '../case/forms/fieldErrors.ts';
import { focusFirstError } from '../case/forms/focusFirstError.ts';
import { HalfDayPicker } from '../halfDays/HalfDayPicker.tsx';
import { useMe } from '../session/session.ts';
import { type Opening, type OpeningForm, SectionFields } from './SectionFields.tsx';

const Data = z.record(z.string(), z.json());
const schema = crecheCommands['ouvrirCreche']?.data ?? z.never();
const toData = (values: Opening) => withNulls(values, ['effetLe', 'referentFamilles']);

export function OpenCreche({ close }: { readonly close: () => void }) {
  const me = useMe();
  const form = useForm<Opening>({
    initialValues: {
      nom: '',
      organisation: '',
      commune: me.organisation.kind === 'commune' ? me.organisation.id : '',
      sections: [{ nom: '', ageMinMois: 2, ageMaxMois: 40 }],
      demis: semaineOuvrable,
      effetLe: '',
      referentFamilles: '',
    },
  });
  const send = useSend(form.setErrors);
  return (
    <form
      className="carte creches-ouvrir"
      aria-label="Enregistrer une crèche"
      onSubmit={(event) => {
        event.preventDefault();
        const data = toData(form.getValues());
        const errors = errorsOfSchema(schema, data);
        form.setErrors(errors);
        if (Object.keys(errors).length > 0) focusFirstError();
        else send.mutate(Data.parse(data));
      }}
      noValidate
    >
      <Stack gap="md">
        <h2 className="formulaire-titre">Enregistrer une crèche</h2>
        <OwnerFields form={form} />
        <SectionFields form={form} />
        <HalfDayPicker
          label="La crèche est ouverte"
          value={form.getValues().demis}
          onChange={(demis) => form.setFieldValue('demis', demis)}
          error={form.errors['demis']}
        />
        <div role="alert">
          {send.isError && (
            <Alert color="orange" variant="light" title="La crèche n’est pas enregistrée">
              {sentenceOf(send.error)}
            </Alert>
          )}
        </div>
        <Group>
          <Button type="submit" loading={send.isPending}>
            Enregistrer
          </Button>
          <Button variant="subtle" color="gray" onClick={close}>
            Fermer
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Whose it is: of its commune, of who manages it. */
function OwnerFields({ form }: { readonly form: OpeningForm }) {
  const me = useMe();
  const { data } = useQuery(agentsQuery);
  const { agents = [], organisations = [] } = data ?? {};
  const { organisation } = form.getValues();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <TextInput label="Nom de la crèche" data-autofocus autoFocus {...form.getInputProps('nom')} />
      <NativeSelect
        label="Organisation qui la gère"
        data={choices(
          organisations.filter(({ kind }) => kind === 'creche').map(organisationChoice),
        )}
        {...form.getInputProps('organisation')}
      />
      {me.organisation.kind !== 'commune' && (
        <NativeSelect
          label="Commune"
          data={choices(
            organisations.filter(({ kind }) => kind === 'commune').map(organisationChoice),
          )}
          {...form.getInputProps('commune')}
        />
      )}
      <NativeSelect
        label="Référent familles (facultatif)"
        data={choices(
          agents
            .filter(
              (one) => one.organisation.id === organisation && one.roles.includes('gestionnaire'),
            )
            .map(({ id, nom }) => ({ value: id, label: nom })),
          'À nommer plus tard',
        )}
        {...form.getInputProps('referentFamilles')}
      />
    </SimpleGrid>
  );
}

const organisationChoice = ({ id, nom }: Organisation) => ({ value: id, label: nom });

/** Each once; nobody, or nothing chosen yet, first. */
function choices(found: readonly { value: string; label: string }[], nobody?: string) {
  const byId = new Map(found.map((one) => [one.value, one]));
  return [
    { value: '', label: nobody ?? 'Choisir…', disabled: nobody === undefined },
    ...byId.values(),
  ];
}

/** The same content keeps its id: tried twice, the crèche is there once. */
function useSend(setErrors: (errors: Record<string, string>) => void) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const sent = useRef({ body: '', id: '' });
  return useMutation({
    mutationFn: (data: z.infer<typeof Data>) => {
      const body = JSON.stringify(data);
      if (body !== sent.current.body) sent.current = { body, id: crypto.randomUUID() };
      return calls.openCase({ id: sent.current.id, pathway: 'creche', type: 'ouvrirCreche', data });
    },
    onError: (error) => {
      if (error instanceof Refused) setErrors(errorsOfProblem(error.problem));
    },
    onSuccess: async ({ caseId }) => {
      void queryClient.invalidateQueries({ queryKey: ['creches'] });
      await navigate({ to: '/situations/$caseId', params: { caseId } });
    },
  });
}
