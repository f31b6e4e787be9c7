// Records the person's signature of a diagnosis validated by three: how, when, on the content that was read together.
import { modesSignature } from '../../../../workflows/kernel/recordedSignature.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { ChangedProposal } from '../../case/keys/ChangedProposal.tsx';
import { type ReadProposal, useReadProposal } from '../../case/keys/useReadProposal.ts';
import { DateField } from '../../dates/DateField.tsx';
import { SignedContent } from '../SignedContent.tsx';

export function RecueillirSignature() {
  const { read, changed, readAgain } = useReadProposal();
  if (read === null) return null;
  return <Record key={read.step.digest} read={read} changed={changed} readAgain={readAgain} />;
}

interface Props {
  readonly read: ReadProposal;
  readonly changed: 'no' | 'content' | 'gone';
  readonly readAgain: () => void;
}

function Record({ read, changed, readAgain }: Props) {
  const { today } = useCase();
  const { step, contents, toSign } = read;
  const state = useCommandForm({
    type: 'recueillirSignature',
    initial: {
      proposition: step.id,
      digest: step.digest,
      mode: 'papier',
      le: today as string,
    },
    done: 'Signature de la personne notée',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Recueillir la signature de la personne"
      lead="Lisez ce contenu avec elle. Sa signature porte sur lui et sur rien d’autre, comme la vôtre."
      send="Noter la signature"
      state={state}
      blocked={changed !== 'no'}
      focus="heading"
    >
      <SignedContent step={step.kind} contents={contents} toSign={toSign} />
      <Choices label="Comment" options={modesSignature} {...form.getInputProps('mode')} />
      <DateField past label="Le" {...form.getInputProps('le')} />
      {changed !== 'no' && !state.sending && (
        <ChangedProposal changed={changed} since={state.version} readAgain={readAgain} />
      )}
    </CommandForm>
  );
}
