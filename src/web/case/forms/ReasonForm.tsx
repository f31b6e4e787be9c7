// A form that asks for one thing only: the reason.
import { Textarea } from '@mantine/core';
import { CommandForm } from './CommandForm.tsx';
import { useCommandForm } from './useCommandForm.ts';

interface Props {
  readonly type: string;
  readonly title: string;
  readonly lead: string;
  readonly send: string;
  readonly done: string;
  /** The reason may be left out. */
  readonly optional?: boolean;
}

export function ReasonForm({ type, title, lead, send, done, optional = false }: Props) {
  const state = useCommandForm({
    type,
    initial: { motif: '' },
    optional: optional ? ['motif'] : [],
    done,
  });
  return (
    <CommandForm title={title} lead={lead} send={send} state={state}>
      <Textarea
        label={optional ? 'Pourquoi (facultatif)' : 'Pourquoi'}
        minRows={3}
        {...state.form.getInputProps('motif')}
      />
    </CommandForm>
  );
}
