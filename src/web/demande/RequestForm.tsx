// A request being written: one question a screen, or a single short screen for an accueil ponctuel.
import { Alert, Button, Group } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { z } from 'zod';
import { Refused, sentenceOf } from '../api/refused.ts';
import { errorsOfProblem } from '../case/forms/fieldErrors.ts';
import { focusFirstError } from '../case/forms/focusFirstError.ts';
import { todayInParis } from '../dates/frenchDates.ts';
import { SaveLine } from '../drafts/SaveLine.tsx';
import { useAutosave } from '../drafts/useAutosave.ts';
import { Page } from '../shell/Page.tsx';
import { RequestSteps, stepsOf } from './RequestSteps.tsx';
import { errorsOfRequest, errorsOfStep } from './requestData.ts';
import { REQUEST_DRAFT, type RequestDraft } from './requestDraft.ts';
import { RequestFormProvider, useAuthor, useRequestForm } from './requestForm.ts';
import { useSendRequest } from './useSendRequest.ts';
import '../proposal/proposal.css';
import './demande.css';

interface Props {
  readonly draftId: string;
  readonly opened: RequestDraft;
}

const Content = z.record(z.string(), z.json());

export function RequestForm({ draftId, opened }: Props) {
  const form = useRequestForm({ initialValues: opened });
  const author = useAuthor();
  const send = useSendRequest(draftId);
  const heading = useRef<HTMLHeadingElement>(null);
  const values = form.getValues();
  const steps = stepsOf(values.nature, author === 'creche');
  const at = Math.min(values.etape, steps.length - 1);
  const step = steps[at];

  const body = useMemo(
    () => ({
      kind: REQUEST_DRAFT,
      caseId: null,
      content: { ...Content.parse(values), titre: titleOf(values) },
    }),
    [values],
  );
  const save = useAutosave(draftId, form.isDirty() && !send.isSuccess ? body : null);

  const goTo = (next: number) => {
    form.setFieldValue('etape', next);
    form.clearErrors();
    requestAnimationFrame(() => heading.current?.focus());
  };

  const forward = () => {
    const missing = errorsOfRequest(values, author, todayInParis());
    const last = at === steps.length - 1;
    const wrong = steps.findIndex(
      ({ asks }, place) => place <= at && Object.keys(errorsOfStep(missing, asks)).length > 0,
    );
    if (wrong >= 0) {
      if (wrong !== at) goTo(wrong);
      form.setErrors(errorsOfStep(missing, steps[wrong]?.asks ?? []));
      focusFirstError();
    } else if (last) {
      send.mutate(values, {
        onError: (error) => {
          if (error instanceof Refused) form.setErrors(errorsOfProblem(error.problem));
        },
      });
    } else goTo(at + 1);
  };

  if (step === undefined) return null;
  return (
    <Page
      title="Demande de place en crèche"
      lead="Rien ne part avant l’envoi&nbsp;; le brouillon n’est lu que par vous."
    >
      <RequestFormProvider form={form}>
        {steps.length > 1 && <RequestSteps steps={steps} at={at} goTo={goTo} />}
        <form
          className="carte proposition"
          onSubmit={(event) => {
            event.preventDefault();
            forward();
          }}
          noValidate
        >
          <h2 ref={heading} tabIndex={-1} className="formulaire-titre">
            {step.title}
          </h2>
          <step.Fields />
          <div role="alert">
            {send.isError && (
              <Alert color="orange" variant="light" title="La demande n’est pas partie">
                {sentenceOf(send.error)}
              </Alert>
            )}
          </div>
          <Group justify="space-between">
            <Group gap="sm">
              <Button type="submit" loading={send.isPending}>
                {at === steps.length - 1 ? 'Envoyer la demande' : 'Continuer'}
              </Button>
              {at > 0 && (
                <Button variant="default" onClick={() => goTo(at - 1)}>
                  Revenir
                </Button>
              )}
            </Group>
            <SaveLine state={save} />
          </Group>
        </form>
      </RequestFormProvider>
    </Page>
  );
}

/** How the draft is called in « Ma journée ». */
function titleOf({ enfant, nature }: RequestDraft): string {
  const what = nature === 'ponctuelle' ? 'Accueil ponctuel' : 'Demande de place';
  const name = enfant.prenom.trim();
  return name === '' ? `${what} sans nom` : `${what} pour ${name}`;
}
