// An accueil ponctuel on one screen: the child, a parent, which half-days from when, which crèche answers.
import { Divider, Stack } from '@mantine/core';
import { useEffect } from 'react';
import { Choices } from '../case/forms/Choices.tsx';
import { useCreches, useMyCreches } from '../crecheAvip/fields/useCreches.ts';
import { DateField } from '../dates/DateField.tsx';
import { HalfDayPicker } from '../halfDays/HalfDayPicker.tsx';
import { ChildIdentity, CommuneField } from './ChildFields.tsx';
import { NatureChoice } from './NatureChoice.tsx';
import { Derogation } from './NeedStep.tsx';
import { ParentFields } from './ParentFields.tsx';
import { isTooOld } from './requestData.ts';
import { emptyParent } from './requestDraft.ts';
import { useByCreche, useRequestFormContext } from './requestForm.ts';

export function ShortRequest() {
  const form = useRequestFormContext();
  const values = form.getValues();
  const { parents, accompagnement } = values;
  useEffect(() => {
    if (parents.length === 0 && accompagnement === '') {
      form.setFieldValue('parents', [emptyParent]);
    }
  });
  return (
    <Stack gap="lg">
      <NatureChoice />
      <ChildIdentity />
      <CommuneField />
      {parents.length > 0 && <ParentFields place={0} />}
      <Divider />
      <DateField label="Premier jour" {...form.getInputProps('besoin.debutSouhaite')} />
      <HalfDayPicker
        label="Quelles demi-journées"
        description="Six au plus, à la suite."
        value={values.besoin.rythme.demis}
        onChange={(demis) => form.setFieldValue('besoin.rythme.demis', demis)}
        error={form.errors['besoin.rythme.demis']}
      />
      {isTooOld(values) && <Derogation />}
      <WhichCreche />
    </Stack>
  );
}

function WhichCreche() {
  const form = useRequestFormContext();
  const all = useCreches();
  const own = useMyCreches();
  const byCreche = useByCreche();
  const creches = (byCreche ? own : all) ?? [];
  const only = creches.length === 1 ? creches[0] : undefined;
  const [chosen = ''] = form.getValues().voeux;
  useEffect(() => {
    if (only !== undefined && chosen === '') form.setFieldValue('voeux', [only.id]);
  });
  return (
    <Choices
      label="Crèche qui répondra"
      description="Elle répond sous 48&nbsp;heures."
      options={Object.fromEntries(creches.map(({ id, nom }) => [id, nom]))}
      value={chosen}
      onChange={(id) => form.setFieldValue('voeux', [id])}
      error={form.errors['voeux']}
    />
  );
}
