// Notes the first day.
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { typeset } from '../../texts/typeset.ts';
import { usePreview } from '../fields/WhatChanges.tsx';

export function CommencerAccueil() {
  const { today } = useCase();
  const state = useCommandForm({
    type: 'commencerAccueil',
    initial: { le: today as string },
    done: 'Premier jour noté',
  });
  const preview = usePreview('commencerAccueil', state.form.getValues());
  return (
    <CommandForm
      title="Noter le premier jour"
      lead="L’enfant est là&nbsp;: l’accueil commence, même s’il manque encore une signature."
      send="Noter le premier jour"
      state={state}
      focus="heading"
    >
      <DateField past label="Premier jour" {...state.form.getInputProps('le')} />
      {preview?.warnings.map((warning) => (
        <p key={warning} className="avip-dit" role="status">
          {typeset(warning)}
        </p>
      ))}
    </CommandForm>
  );
}
