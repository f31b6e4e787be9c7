// Notes what the person signed: the paper itself stays in its folder, or in another software.
import { TextInput } from '@mantine/core';
import {
  documentsSignes,
  modesSignaturePapier,
} from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { useAgContents } from '../useAg.ts';

export function NoterSignature() {
  const { today, form: open } = useCase();
  const { actions } = useAgContents();
  const usual = actions.length > 0 ? 'plan' : 'diagnostic';
  const state = useCommandForm({
    type: 'noterSignature',
    initial: { document: open?.about ?? usual, mode: 'papier', le: today, ou: '' },
    optional: ['ou'],
    done: 'Signature notée',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Noter la signature de la personne"
      lead="Elle porte sur le document tel qu’il est écrit aujourd’hui. Tandem ne garde pas le papier."
      send="Noter la signature"
      state={state}
    >
      <Choices
        label="Quel document"
        options={documentsSignes}
        {...form.getInputProps('document')}
      />
      <DateField past label="Signé le" {...form.getInputProps('le')} />
      <Choices label="Comment" options={modesSignaturePapier} {...form.getInputProps('mode')} />
      <TextInput label="Où le papier est gardé (facultatif)" {...form.getInputProps('ou')} />
    </CommandForm>
  );
}
