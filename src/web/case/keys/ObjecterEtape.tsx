// Objects to a proposed step, with a reason that the pair reads.
import { Textarea } from '@mantine/core';
import { CommandForm } from '../forms/CommandForm.tsx';
import { useCommandForm } from '../forms/useCommandForm.ts';
import { ChangedProposal } from './ChangedProposal.tsx';
import { keyWordsOf } from './keyWords.ts';
import { type ReadProposal, useReadProposal } from './useReadProposal.ts';

export function ObjecterEtape() {
  const { read, changed, readAgain } = useReadProposal();
  if (read === null) return null;
  return <Objection key={read.step.digest} read={read} changed={changed} readAgain={readAgain} />;
}

interface Props {
  readonly read: ReadProposal;
  readonly changed: 'no' | 'content' | 'gone';
  readonly readAgain: () => void;
}

function Objection({ read, changed, readAgain }: Props) {
  const { step } = read;
  const state = useCommandForm({
    type: 'objecterEtape',
    initial: { proposition: step.id, digest: step.digest, motif: '' },
    done: 'Objection envoyée',
  });
  return (
    <CommandForm
      title={`Objecter\u00a0: ${step.label}`}
      lead={keyWordsOf(step.keys).objecting}
      send="Objecter"
      state={state}
      blocked={changed !== 'no'}
    >
      <Textarea label="Pourquoi" minRows={3} {...state.form.getInputProps('motif')} />
      {changed !== 'no' && !state.sending && (
        <ChangedProposal changed={changed} since={state.version} readAgain={readAgain} />
      )}
    </CommandForm>
  );
}
