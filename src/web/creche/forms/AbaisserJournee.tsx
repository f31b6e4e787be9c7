// Says which places cannot serve on a day: Tandem proposes those that touch nobody first, the crèche decides.
import { Checkbox, Group, NumberInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Jour } from '../../../../workflows/dates.ts';
import { touchedByQuery } from '../../api/queries.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { sayPlace } from '../../places/words.ts';
import { TouchedFamilies } from '../touched/TouchedFamilies.tsx';
import { useCreche } from '../useCreche.ts';
import { demiOf, wholeDay } from './wholeDay.ts';

interface Lowered extends Record<string, unknown> {
  readonly jour: string;
  readonly demi: string;
  readonly places: readonly string[];
}

export function AbaisserJournee() {
  const { places } = useCreche();
  const [nombre, setNombre] = useState(1);
  const state = useCommandForm<Lowered>({
    type: 'abaisserJournee',
    initial: { jour: '', demi: '', places: [] },
    optional: ['demi'],
    done: 'Journée abaissée',
  });
  const { form } = state;
  const { jour, demi, places: chosen } = form.getValues();
  const usable = places.filter(
    ({ depuis, dernierJour }) => depuis <= jour && (dernierJour === null || jour <= dernierJour),
  );
  const day = { du: jour, au: jour, demi: demiOf(demi), sections: null };
  const known = Jour.safeParse(jour).success;
  const proposed = useProposed({ ...day, nombre, places: null }, known);
  const taken = useRef<readonly string[]>(undefined);
  useEffect(() => {
    // A proposal is taken once: what is ticked after it stays.
    if (proposed === undefined || proposed === taken.current) return;
    taken.current = proposed;
    form.setFieldValue('places', proposed);
  });

  return (
    <CommandForm
      title="Abaisser une journée"
      lead="Il manque du monde, une salle est fermée&nbsp;: dites quelles places ne peuvent pas servir. Tandem ne calcule aucun taux d’encadrement."
      send="Abaisser la journée"
      state={state}
      focus="heading"
    >
      <DateField label="Quel jour" {...form.getInputProps('jour')} />
      <Choices label="À quel moment" options={wholeDay} {...form.getInputProps('demi')} />
      <NumberInput
        label="Combien de places ne peuvent pas servir"
        min={1}
        max={Math.max(1, usable.length)}
        clampBehavior="strict"
        value={nombre}
        onChange={(count) => setNombre(typeof count === 'number' ? count : 1)}
      />
      {known && (
        <Checkbox.Group
          label="Lesquelles"
          description="D’abord celles qui ne touchent personne&nbsp;; vous pouvez en choisir d’autres."
          value={[...chosen]}
          onChange={(ids) => form.setFieldValue('places', ids)}
          error={form.errors['places']}
        >
          <Group mt={6}>
            {usable.map(({ id, nom }) => (
              <Checkbox key={id} value={id} label={sayPlace(nom)} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      {known && chosen.length > 0 && (
        <TouchedFamilies body={{ ...day, nombre: null, places: [...chosen] }} />
      )}
    </CommandForm>
  );
}

/** The places that Tandem would lower; undefined until it has said so. */
function useProposed(
  body: Parameters<typeof touchedByQuery>[1],
  enabled: boolean,
): readonly string[] | undefined {
  const { view } = useCase();
  const { data } = useQuery({ ...touchedByQuery(view.id, body), enabled });
  return data?.places;
}
