// Step 4: the crèches that the family wishes, the dearest first.
import { Stack } from '@mantine/core';
import { OrderedChoice } from '../creche/forms/OrderedChoice.tsx';
import { useCreches } from '../crecheAvip/fields/useCreches.ts';
import { useRequestFormContext } from './requestForm.ts';

const MOST = 5;

export function WishStep() {
  const form = useRequestFormContext();
  const creches = useCreches() ?? [];
  return (
    <Stack gap="lg">
      <OrderedChoice
        label="Crèches souhaitées, la préférée d’abord"
        description="Seules les crèches nommées connaissent la demande. Aucune&nbsp;: elle est sur la liste de toutes, et aucune crèche ne la lit avant qu’une place se présente."
        options={creches.map(({ id, nom }) => ({ value: id, label: nom }))}
        most={MOST}
        value={form.getValues().voeux}
        onChange={(voeux) => form.setFieldValue('voeux', voeux)}
        error={form.errors['voeux']}
      />
    </Stack>
  );
}
