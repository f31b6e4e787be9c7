// Records a parent's signature: which parent, by which way, when, on the content that was read together.
import { modesSignature } from '../../../../workflows/kernel/recordedSignature.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { ChangedProposal } from '../../case/keys/ChangedProposal.tsx';
import { type ReadProposal, useReadProposal } from '../../case/keys/useReadProposal.ts';
import { DateField } from '../../dates/DateField.tsx';
import { readContext } from '../readContents.ts';
import { SignedContent } from '../SignedContent.tsx';
import { useParents } from '../useParents.ts';

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
  const { signatures } = readContext(read.context);
  const parents = useParents().filter(
    ({ id, role }) => role === 'signe' && !signatures.includes(id),
  );
  const state = useCommandForm({
    type: 'recueillirSignature',
    initial: {
      proposition: read.step.id,
      digest: read.step.digest,
      personne: parents[0]?.id ?? '',
      mode: 'papier',
      le: today as string,
    },
    done: 'Signature notée',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Recueillir la signature d’un parent"
      lead="Lisez ce contenu avec le parent. Sa signature porte sur lui et sur rien d’autre, comme la vôtre."
      send="Noter la signature"
      state={state}
      blocked={changed !== 'no'}
      focus="heading"
    >
      <SignedContent step={read.step.kind} contents={read.contents} context={read.context} />
      {parents.length > 1 && (
        <Choices
          label="Quel parent signe"
          options={Object.fromEntries(parents.map(({ id, name }) => [id, name]))}
          {...form.getInputProps('personne')}
        />
      )}
      <Choices label="Comment" options={modesSignature} {...form.getInputProps('mode')} />
      <DateField past label="Le" {...form.getInputProps('le')} />
      {changed !== 'no' && !state.sending && (
        <ChangedProposal changed={changed} since={state.version} readAgain={readAgain} />
      )}
    </CommandForm>
  );
}
