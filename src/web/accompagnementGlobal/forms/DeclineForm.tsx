// Says no to what was asked for, with a word when it helps: nothing changes.
import { Textarea } from '@mantine/core';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';

interface Props {
  readonly type: string;
  /** What is declined, by its id. */
  readonly about: { readonly [name: string]: string };
  readonly title: string;
  readonly lead: string;
  readonly done: string;
}

export function DeclineForm({ type, about, title, lead, done }: Props) {
  const state = useCommandForm({
    type,
    initial: { ...about, mot: '' },
    optional: ['mot'],
    done,
  });
  return (
    <CommandForm
      title={title}
      lead={`${lead} Dites pourquoi si cela peut aider.`}
      send="Décliner"
      state={state}
    >
      <Textarea
        label="Un mot (facultatif, lu par le binôme)"
        minRows={2}
        {...state.form.getInputProps('mot')}
      />
    </CommandForm>
  );
}
