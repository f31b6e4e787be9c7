// A form that asks for one thing only: the reason.
import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
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
  /** Read before the button: what the act would change. */
  readonly beside?: ReactNode;
}

export function ReasonForm(props: Props) {
  const { type, title, lead, send, done, optional = false, beside } = props;
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
      {beside}
    </CommandForm>
  );
}
