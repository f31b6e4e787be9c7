// Step 5: what the place is for, and what the published order looks at. For referents alone.
import { Stack } from '@mantine/core';
import { CriteriaFields } from '../crecheAvip/fields/CriteriaFields.tsx';
import { AudienceBadge } from '../privacy/AudienceBadge.tsx';
import { useRequestFormContext } from './requestForm.ts';

export function PriorityStep() {
  const form = useRequestFormContext();
  const under = Object.fromEntries(
    Object.entries(form.errors).map(([path, message]) => [
      path.replace(/^criteres\./, ''),
      message,
    ]),
  );
  return (
    <Stack gap="lg">
      <p className="proposition-note">
        <AudienceBadge audience="referents" /> Scellé, la crèche n’en lit rien. Sans réponse ici, la
        demande se classe par ancienneté, et ceci se complète plus tard.
      </p>
      <CriteriaFields
        value={form.getValues().criteres}
        onChange={(criteres) =>
          form.setFieldValue('criteres', { ...criteres, fratrie: [...criteres.fratrie] })
        }
        errors={under}
      />
    </Stack>
  );
}
