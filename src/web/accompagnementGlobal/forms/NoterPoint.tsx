// A look at the parcours, together: in a social one it is the joint diagnosis of the law.
import { Textarea } from '@mantine/core';
import { suitesPoint } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

export function NoterPoint() {
  const { today } = useCase();
  const state = useCommandForm({
    type: 'noterPoint',
    initial: { le: today, suite: 'continuer', texte: '', revoirLe: '' },
    optional: ['revoirLe'],
    done: 'Point noté',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Faire le point sur le parcours"
      lead="À deux, avec la personne. Dans un parcours social, c’est le diagnostic conjoint que prévoit la loi. Rien n’en découle sans vous."
      send="Noter le point"
      state={state}
    >
      <DateField past label="Fait le" {...form.getInputProps('le')} />
      <Textarea label="Ce que nous voyons ensemble" minRows={4} {...form.getInputProps('texte')} />
      <Choices label="Et maintenant" options={suitesPoint} {...form.getInputProps('suite')} />
      <DateField
        label="Prochain point le (facultatif)"
        description="Dans six mois si vous ne dites rien, ou au plus tard que la loi permet."
        {...form.getInputProps('revoirLe')}
      />
    </CommandForm>
  );
}
