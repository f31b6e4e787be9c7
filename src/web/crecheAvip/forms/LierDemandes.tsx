// Links the requests of brothers, sisters and twins: they receive their places together, or none does.
import { Checkbox, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { avantPlace } from '../../../../workflows/crecheAvip/states.ts';
import { casesQuery } from '../../api/queries.ts';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { usePersonName } from '../../privacy/entretien.tsx';
import { useAvipDates } from '../useAvip.ts';

export function LierDemandes() {
  const { view } = useCase();
  const { liees } = useAvipDates();
  const personName = usePersonName();
  const { data } = useQuery(casesQuery({ filtre: 'enCours', limit: 200 }));
  const state = useCommandForm({
    type: 'lierDemandes',
    initial: { avec: [] as string[] },
    done: 'Demandes liées',
  });
  const { form } = state;
  const others = (data?.cases ?? []).filter(
    ({ id, pathway, state: { value } }) =>
      pathway === 'creche-avip' &&
      id !== view.id &&
      !liees.includes(id) &&
      avantPlace.some((one) => one === value),
  );
  return (
    <CommandForm
      title="Lier les demandes d’une fratrie"
      lead="Les enfants liés reçoivent leurs places ensemble, ou aucun n’en reçoit. On lie les demandes dont un même parent signe."
      send="Lier les demandes"
      state={state}
    >
      <Checkbox.Group
        label="Avec"
        value={form.getValues().avec}
        onChange={(avec) => form.setValues({ avec })}
        error={form.errors['avec']}
      >
        <Stack gap="xs" mt={6}>
          {others.map((card) => (
            <Checkbox
              key={card.id}
              value={card.id}
              label={`${personName(card.id, card.personne)}, ${card.reference}`}
            />
          ))}
          {others.length === 0 && (
            <span className="discret">
              Vous ne suivez pas d’autre demande qui attend une place.
            </span>
          )}
        </Stack>
      </Checkbox.Group>
    </CommandForm>
  );
}
