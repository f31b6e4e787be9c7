// The four steps of a proposal, one question a screen; what is missing is said where it is asked.
import { Alert, Button, Group } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { z } from 'zod';
import { Refused, sentenceOf } from '../api/refused.ts';
import { errorsOfProblem } from '../case/forms/fieldErrors.ts';
import { focusFirstError } from '../case/forms/focusFirstError.ts';
import { SaveLine } from '../drafts/SaveLine.tsx';
import { useAutosave } from '../drafts/useAutosave.ts';
import { Page } from '../shell/Page.tsx';
import { ProposalSteps, steps } from './ProposalSteps.tsx';
import { errorsOfStep } from './proposalData.ts';
import { PROPOSAL_DRAFT, type ProposalDraft } from './proposalDraft.ts';
import { ProposalFormProvider, useProposalForm } from './proposalForm.ts';
import { useSendProposal } from './useSendProposal.ts';
import './proposal.css';

interface Props {
  readonly draftId: string;
  readonly opened: ProposalDraft;
  readonly openedCase: string | null;
}

const Content = z.record(z.string(), z.json());

export function ProposalForm({ draftId, opened, openedCase }: Props) {
  const form = useProposalForm({ initialValues: opened });
  const { send, caseId } = useSendProposal(draftId, openedCase);
  const heading = useRef<HTMLHeadingElement>(null);
  const values = form.getValues();
  const step = values.etape;

  const body = useMemo(
    () => ({
      kind: PROPOSAL_DRAFT,
      caseId,
      content: { ...Content.parse(values), titre: titleOf(values) },
    }),
    [values, caseId],
  );
  const save = useAutosave(draftId, form.isDirty() && !send.isSuccess ? body : null);

  const goTo = (next: number) => {
    form.setFieldValue('etape', next);
    form.clearErrors();
    requestAnimationFrame(() => heading.current?.focus());
  };

  const forward = () => {
    const wrong = [0, 1, 2].find(
      (one) => one <= step && Object.keys(errorsOfStep(one, values)).length > 0,
    );
    if (wrong !== undefined) {
      if (wrong !== step) goTo(wrong);
      form.setErrors(errorsOfStep(wrong, values));
      focusFirstError();
      return;
    }
    if (step < 3) goTo(step + 1);
    else
      send.mutate(values, {
        onError: (error) => {
          if (error instanceof Refused) form.setErrors(errorsOfProblem(error.problem));
        },
      });
  };

  const Step = steps[step]?.Fields ?? steps[0].Fields;
  return (
    <Page
      title="Proposition d’accompagnement global"
      lead="Dite aussi prescription. Rien ne part avant votre relecture&nbsp;; le brouillon n’est lu que par vous."
    >
      <ProposalFormProvider form={form}>
        <ProposalSteps step={step} goTo={goTo} />
        <form
          className="carte proposition"
          onSubmit={(event) => {
            event.preventDefault();
            forward();
          }}
          noValidate
        >
          <h2 ref={heading} tabIndex={-1} className="formulaire-titre">
            {steps[step]?.title}
          </h2>
          <Step lockedPerson={caseId !== null} />
          <div role="alert">
            {send.isError && (
              <Alert color="orange" variant="light" title="La proposition n’est pas partie">
                {sentenceOf(send.error)}
              </Alert>
            )}
          </div>
          <Group justify="space-between">
            <Group gap="sm">
              <Button type="submit" loading={send.isPending}>
                {step < 3 ? 'Continuer' : 'Envoyer la proposition'}
              </Button>
              {step > 0 && (
                <Button variant="default" onClick={() => goTo(step - 1)}>
                  Revenir
                </Button>
              )}
            </Group>
            <SaveLine state={save} />
          </Group>
        </form>
      </ProposalFormProvider>
    </Page>
  );
}

/** How the draft is called in « Ma journée ». */
function titleOf({ ouverture: { personne } }: ProposalDraft): string {
  const name = `${personne.prenom} ${personne.nom}`.trim();
  return name === '' ? 'Proposition sans nom' : `Proposition pour ${name}`;
}
