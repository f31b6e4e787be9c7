// The frame of every form of a case: heading, fields, what was refused and why, the one button that sends.
import { Button, Group, Stack } from '@mantine/core';
import {
  type FormEventHandler,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
} from 'react';
import { useLive } from '../../live/LiveProvider.tsx';
import { useCase } from '../caseContext.ts';
import { LeaveGuard } from './LeaveGuard.tsx';
import { RefusalNotice } from './RefusalNotice.tsx';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  /** The words of the button that sends. */
  readonly send: string;
  readonly state: {
    readonly submit: FormEventHandler<HTMLFormElement>;
    readonly sending: boolean;
    readonly error: unknown;
    readonly version: number;
    readonly sendAgain: () => void;
    readonly form: { readonly isDirty: () => boolean };
  };
  /** True while sending would be refused: what is to be done first is said in the form. */
  readonly blocked?: boolean;
  /** Where the hand goes first: the first field, or the heading when there is something to read. */
  readonly focus?: 'field' | 'heading';
  /** Beside the buttons: how the draft stands. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

export function CommandForm(props: Props) {
  const { title, lead, send, state, footer, children, focus = 'field', blocked = false } = props;
  const { closeForm } = useCase();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.scrollIntoView({ block: 'nearest' });
    const field = heading.current
      ?.closest('form')
      ?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select');
    (focus === 'field' && field ? field : heading.current)?.focus({ preventScroll: true });
    // Closed, the form gives the hand back to what opened it.
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, [focus]);
  useWritingSign();

  return (
    <form
      className="formulaire carte"
      onSubmit={state.submit}
      onKeyDown={sendOnCtrlEnter}
      noValidate
    >
      <h2 id={id} ref={heading} tabIndex={-1} className="formulaire-titre">
        {title}
      </h2>
      {lead !== undefined && <div className="formulaire-chapeau discret">{lead}</div>}
      <Stack gap="md">{children}</Stack>
      <RefusalNotice error={state.error} since={state.version} sendAgain={state.sendAgain} />
      <Group className="formulaire-pied" justify="space-between">
        <Group gap="sm">
          <Button type="submit" loading={state.sending} disabled={blocked}>
            {send}
          </Button>
          <Button variant="subtle" color="gray" onClick={closeForm} disabled={state.sending}>
            Fermer
          </Button>
        </Group>
        {footer ?? <span className="discret formulaire-astuce">Ctrl Entrée pour envoyer</span>}
      </Group>
      <LeaveGuard dirty={state.form.isDirty} />
    </form>
  );
}

function sendOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    event.currentTarget.requestSubmit();
  }
}

/** Tells the pair that I am writing while the form is open, and that I am back when it closes. */
function useWritingSign(): void {
  const live = useLive();
  const { view } = useCase();
  useEffect(() => {
    live?.activity(view.id, 'ecrit');
    return () => live?.activity(view.id, 'ici');
  }, [live, view.id]);
}
