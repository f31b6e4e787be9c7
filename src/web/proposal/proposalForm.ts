// The form that the steps of a proposal share.
import { createFormContext } from '@mantine/form';
import type { ProposalDraft } from './proposalDraft.ts';

export const [ProposalFormProvider, useProposalFormContext, useProposalForm] =
  createFormContext<ProposalDraft>();

/** What each step is given. */
export interface StepProps {
  /** The case is open already: who it is about is settled. */
  readonly lockedPerson: boolean;
}
