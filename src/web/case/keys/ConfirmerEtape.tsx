// Turns one's key: the content is read first, and what is sent names exactly what was read.
import { CommandForm } from '../forms/CommandForm.tsx';
import { useCommandForm } from '../forms/useCommandForm.ts';
import { usePathwayScreen } from '../usePathwayScreen.ts';
import { ChangedProposal } from './ChangedProposal.tsx';
import { keyWordsOf } from './keyWords.ts';
import { TwoKeys } from './TwoKeys.tsx';
import { type ReadProposal, useReadProposal } from './useReadProposal.ts';

export function ConfirmerEtape() {
  const { read, changed, readAgain } = useReadProposal();
  if (read === null) return null;
  // A key: a content read again is another form, bound to the new digest.
  return <Confirm key={read.step.digest} read={read} changed={changed} readAgain={readAgain} />;
}

interface Props {
  readonly read: ReadProposal;
  readonly changed: 'no' | 'content' | 'gone';
  readonly readAgain: () => void;
}

function Confirm({ read, changed, readAgain }: Props) {
  const { SignedContent } = usePathwayScreen();
  const { step } = read;
  const words = keyWordsOf(step.keys);
  const state = useCommandForm({
    type: 'confirmerEtape',
    initial: { proposition: step.id, digest: step.digest },
    done: `${step.label}\u00a0: ${words.done}`,
  });
  return (
    <CommandForm
      title={step.label}
      lead={words.lead}
      send={words.send}
      state={state}
      blocked={changed !== 'no'}
      focus="heading"
    >
      <SignedContent
        step={step.kind}
        contents={read.contents}
        context={read.context}
        toSign={read.toSign}
      />
      <TwoKeys keys={step.keys} />
      {changed !== 'no' && !state.sending && (
        <ChangedProposal changed={changed} since={state.version} readAgain={readAgain} />
      )}
    </CommandForm>
  );
}
