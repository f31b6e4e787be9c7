// Asks, with the person's agreement, whether a situation exists already: a desk to turn to, or a homonym who goes on.
import { Alert, Button, Checkbox, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { modesAccord } from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { calls } from '../api/calls.ts';
import { sentenceOf } from '../api/refused.ts';
import { Choices } from '../case/forms/Choices.tsx';
import { todayInParis } from '../dates/frenchDates.ts';
import { useProposalFormContext } from './proposalForm.ts';
import { askable, isCurrent } from './samePersonAsked.ts';

export function SamePersonCheck() {
  const form = useProposalFormContext();
  const draft = form.getValues();
  const { verification } = draft;
  const check = useMutation({
    mutationFn: calls.samePerson,
    onSuccess: ({ bureau }, { accord, ...identity }) =>
      form.setFieldValue('verification', {
        mode: accord.mode,
        donneLe: accord.donneLe,
        reponse: bureau === null ? 'aucune' : 'existe',
        bureau: bureau?.nom ?? '',
        pour: JSON.stringify(identity),
        autrePersonne: false,
      }),
  });
  const asked = askable(draft);
  return (
    <Stack gap="sm" component="section" aria-label="Vérifier si une situation existe déjà">
      <p className="proposition-note">
        Avec l’accord de la personne, vérifiez si une situation existe déjà. Il faut ses nom, prénom
        et date de naissance.
      </p>
      <Choices
        label="Elle accepte que l’on vérifie"
        options={modesAccord}
        {...form.getInputProps('verification.mode')}
      />
      <div>
        <Button
          variant="default"
          disabled={asked === null}
          loading={check.isPending}
          onClick={() => {
            if (asked)
              check.mutate({ ...asked, accord: { ...asked.accord, donneLe: todayInParis() } });
          }}
        >
          Vérifier
        </Button>
      </div>
      <div role="status">
        {check.isError && (
          <Alert color="orange" variant="light">
            {sentenceOf(check.error)}
          </Alert>
        )}
        {isCurrent(draft) && verification.reponse === 'aucune' && (
          <Alert color="green" variant="light">
            Aucune situation à vous signaler. Vous pouvez continuer.
          </Alert>
        )}
        {isCurrent(draft) && verification.reponse === 'existe' && (
          <Alert color="orange" variant="light" title="Une situation existe">
            <Stack gap="sm">
              <span>
                Adressez-vous aux responsables ({verification.bureau}). S’il s’agit d’un homonyme,
                dites-le et continuez.
              </span>
              <Checkbox
                label="C’est une autre personne"
                {...form.getInputProps('verification.autrePersonne', { type: 'checkbox' })}
              />
            </Stack>
          </Alert>
        )}
      </div>
    </Stack>
  );
}
