// Keeps a long form as a draft on the server while it is written, and brings it back when it is opened again.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { calls } from '../../api/calls.ts';
import { agendaQuery } from '../../api/queries.ts';
import { type SaveState, useAutosave } from '../../drafts/useAutosave.ts';
import { useCase } from '../caseContext.ts';

interface KeptForm<T extends Record<string, unknown>> {
  readonly type: string;
  /** How its author's list of drafts calls it. */
  readonly titre: string;
  readonly form: {
    getValues(): T;
    isDirty(): boolean;
    setValues(values: T): void;
  };
  /** Reads back what was kept; what no longer fits is left aside. */
  readonly read: z.ZodType<T>;
}

interface FormDraft {
  readonly save: SaveState;
  /** Called once the command is accepted: the draft has done its work. */
  readonly discard: () => void;
}

const Content = z.record(z.string(), z.json());

export function useFormDraft<T extends Record<string, unknown>>(kept: KeptForm<T>): FormDraft {
  const { view } = useCase();
  const queryClient = useQueryClient();
  const [draftId, setDraftId] = useState<string>(() => crypto.randomUUID());
  const opened = useRef(kept);
  opened.current = kept;

  useEffect(() => {
    const bringBack = async () => {
      const agenda = await queryClient.ensureQueryData(agendaQuery);
      const { type } = opened.current;
      const known = agenda.drafts.find((one) => one.kind === type && one.caseId === view.id);
      if (known === undefined) return;
      const draft = await calls.getDraft(known.id);
      const values = opened.current.read.safeParse(draft.content);
      // Whoever has already begun to type keeps what they type.
      if (!values.success || opened.current.form.isDirty()) return;
      setDraftId(known.id);
      opened.current.form.setValues(values.data);
    };
    bringBack().catch(() => null);
  }, [queryClient, view.id]);

  const content = Content.safeParse(kept.form.getValues());
  const body =
    kept.form.isDirty() && content.success
      ? { kind: kept.type, caseId: view.id, content: { ...content.data, titre: kept.titre } }
      : null;
  const save = useAutosave(draftId, body);
  return {
    save,
    discard: () => {
      void calls
        .removeDraft(draftId)
        .catch(() => null)
        .then(() => queryClient.invalidateQueries(agendaQuery));
    },
  };
}
