// The proposal as it was when one began to read it: what one signs is what one read, never what came since.
import { useState } from 'react';
import type { CaseView, JointStepView } from '../../../contract/cases.ts';
import { useCase } from '../caseContext.ts';

export interface ReadProposal {
  readonly step: JointStepView;
  readonly contents: CaseView['contents'];
  readonly context: CaseView['context'];
  readonly toSign: CaseView['toSign'];
}

export interface Reading {
  readonly read: ReadProposal | null;
  /** The content on the server is another now, or the proposal is gone. */
  readonly changed: 'no' | 'content' | 'gone';
  /** Takes up what is there now, to be read again. */
  readAgain(): void;
}

export function useReadProposal(): Reading {
  const { view } = useCase();
  const { joint: step, contents, context, toSign } = view;
  const now = step === null ? null : { step, contents, context, toSign };
  const [read, setRead] = useState<ReadProposal | null>(now);
  return { read, changed: compare(read, view.joint), readAgain: () => setRead(now) };
}

function compare(read: ReadProposal | null, now: JointStepView | null): Reading['changed'] {
  if (now === null) return 'gone';
  return read?.step.id === now.id && read.step.digest === now.digest ? 'no' : 'content';
}
