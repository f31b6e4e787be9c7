// A form that asks for one thing only: the reason, which the pair will read.
import { Textarea } from '@mantine/core';
import { CommandForm } from '../case/forms/CommandForm.tsx';
import { useCommandForm } from '../case/forms/useCommandForm.ts';

interface Props {
  readonly type: string;
  readonly title: string;
  readonly lead: string;
  readonly send: string;
  readonly done: string;
}

export function ReasonForm({ type, title, lead, send, done }: Props) {
  const state = useCommandForm({ type, initial: { motif: '' }, done });
  return (
    <CommandForm title={title} lead={lead} send={send} state={state}>
      <Textarea label="Pourquoi" minRows={3} {...state.form.getInputProps('motif')} />
    </CommandForm>
  );
}
