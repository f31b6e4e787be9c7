// A form that asks for nothing: what the act does is said, and one button does it.
import type { ReactNode } from 'react';
import { CommandForm } from './CommandForm.tsx';
import { useCommandForm } from './useCommandForm.ts';

interface Props {
  readonly type: string;
  readonly title: string;
  readonly lead: ReactNode;
  readonly send: string;
  readonly done: string;
}

export function PlainForm({ type, title, lead, send, done }: Props) {
  const state = useCommandForm({ type, initial: {}, done });
  return (
    <CommandForm title={title} lead={lead} send={send} state={state}>
      {null}
    </CommandForm>
  );
}
