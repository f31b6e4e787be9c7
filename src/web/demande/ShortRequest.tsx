// An accueil ponctuel on one screen: the child, a parent, which half-days from when, which crèche answers.
import { Stack } from '@mantine/core';
import { useEffect } from 'react';
import { Choices } from '../case/forms/Choices.tsx';
import { useCreches, useMyCreches } from '../crecheAvip/fields/useCreches.ts';
import { ChildIdentity, CommuneField } from './ChildFields.tsx';
import { FewDays } from './FewDays.tsx';
import { NatureChoice } from './NatureChoice.tsx';
import { Derogation } from './NeedStep.tsx';
import { ParentFields } from './ParentFields.tsx';
import { isTooOld } from './requestData.ts';
import { useByCreche, useRequestFormContext } from './requestForm.ts';

export function ShortRequest() {
  const values = useRequestFormContext().getValues();
  return (
    <Stack gap="lg">
      <NatureChoice />
      <ChildIdentity />
      <CommuneField />
      {values.parents.length > 0 && <ParentFields place={0} alone />}
      <FewDays />
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
