// A form whose heart is one long text, kept as a draft while it is written, with what it answers beside it.
import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { SaveLine } from '../../drafts/SaveLine.tsx';
import { useCase } from '../caseContext.ts';
import { CommandForm } from './CommandForm.tsx';
import { useCommandForm } from './useCommandForm.ts';
import { useFormDraft } from './useFormDraft.ts';

interface Props {
  readonly type: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly label: string;
  readonly before: string;
  readonly send: string;
  readonly done: string;
  /** To be read while writing: the other's part, the first words of the proposal. */
  readonly beside?: ReactNode;
}

const Texte = z.object({ texte: z.string() });

export function LongTextForm(props: Props) {
  const { view } = useCase();
  const state = useCommandForm({
    type: props.type,
    initial: { texte: props.before },
    done: props.done,
    onDone: () => draft.discard(),
  });
  const draft = useFormDraft({
    type: props.type,
    titre: `${props.title}, ${view.reference}`,
    form: state.form,
    read: Texte,
  });
  return (
    <CommandForm
      title={props.title}
      lead={props.lead}
      send={props.send}
      state={state}
      footer={<SaveLine state={draft.save} />}
    >
      {props.beside}
      <Textarea label={props.label} minRows={8} {...state.form.getInputProps('texte')} />
    </CommandForm>
  );
}
