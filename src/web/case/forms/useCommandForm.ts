// One form for one command: checked by the shared schema, sent, and its refusals brought back to the fields.
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { Refused } from '../../api/refused.ts';
import { useCase } from '../caseContext.ts';
import { getCommand } from '../pathways.ts';
import { latestJoint } from '../timeline/feed.ts';
import { errorsOfProblem, errorsOfSchema, withNulls } from './fieldErrors.ts';
import { focusFirstError } from './focusFirstError.ts';
import { useSend } from './useSend.ts';

export interface CommandFormOptions<T extends Record<string, unknown>> {
  readonly type: string;
  readonly initial: T;
  /** Fields whose empty answer travels as null. */
  readonly optional?: readonly (keyof T)[];
  /** What is typed as the command takes it, where they are not the same. */
  readonly toData?: (values: T) => object;
  /** Said when it is done: « Rendez-vous noté ». */
  readonly done: string;
  readonly onDone?: () => void;
}

export function useCommandForm<T extends Record<string, unknown>>(options: CommandFormOptions<T>) {
  const { view, feed, form: open, closeForm } = useCase();
  const command = getCommand(view.pathway.id, options.type);
  const send = useSend(view.id);
  const [error, setError] = useState<unknown>(null);
  const [version, setVersion] = useState(open?.version ?? view.version);
  const toData = options.toData ?? ((values: T) => withNulls(values, options.optional ?? []));

  const form = useForm<T>({
    initialValues: options.initial,
    validate: (values) => errorsOfSchema(command.data, toData(values)),
    validateInputOnBlur: false,
  });

  const post = (values: T, ifMatch: number) => {
    setError(null);
    send.mutate(
      {
        type: command.type,
        data: toData(values),
        ifMatch: command.kind === 'decisive' ? ifMatch : null,
      },
      {
        onSuccess: () => {
          notifications.show({ message: options.done, color: 'green' });
          options.onDone?.();
          closeForm();
        },
        onError: (failure) => {
          setError(failure);
          if (failure instanceof Refused) form.setErrors(errorsOfProblem(failure.problem));
        },
      },
    );
  };

  return {
    form,
    sending: send.isPending,
    error,
    /** The version that this form was decided on: what changed since is shown when it is refused. */
    version,
    submit: form.onSubmit((values) => post(values, version), focusFirstError),
    /** After having read what changed: sends the same again, decided on the newest that is on screen. */
    sendAgain: () => {
      const shown = latestJoint(feed.facts, view.version);
      setVersion(shown);
      post(form.getValues(), shown);
    },
  };
}
