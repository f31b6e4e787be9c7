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
  /** Read before the button: what the act would change. */
  readonly beside?: ReactNode;
}

export function PlainForm({ type, title, lead, send, done, beside = null }: Props) {
  const state = useCommandForm({ type, initial: {}, done });
  return (
    <CommandForm title={title} lead={lead} send={send} state={state}>
      {beside}
    </CommandForm>
  );
}
