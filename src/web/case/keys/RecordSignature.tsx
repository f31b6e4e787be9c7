// Records the signature of somebody without an account: on the content that was read together, how, when and, of several, whose.
import { modesSignature } from '../../../../workflows/kernel/recordedSignature.ts';
import { DateField } from '../../dates/DateField.tsx';
import { useCase } from '../caseContext.ts';
import { Choices } from '../forms/Choices.tsx';
import { CommandForm } from '../forms/CommandForm.tsx';
import { useCommandForm } from '../forms/useCommandForm.ts';
import { usePathwayScreen } from '../usePathwayScreen.ts';
import { ChangedProposal } from './ChangedProposal.tsx';
import { type Reading, type ReadProposal, useReadProposal } from './useReadProposal.ts';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly done: string;
  /** Who may sign, by id; absent where only one ever does. */
  signersOf?(read: ReadProposal): { readonly [person: string]: string };
}

export function RecordSignature(words: Words) {
  const { read, changed, readAgain } = useReadProposal();
  if (read === null) return null;
  // A key: a content read again is another form, bound to the new digest.
  return (
    <Record
      key={read.step.digest}
      words={words}
      read={read}
      changed={changed}
      readAgain={readAgain}
    />
  );
}

interface Props extends Reading {
  readonly words: Words;
  readonly read: ReadProposal;
}

function Record({ words, read, changed, readAgain }: Props) {
  const { today } = useCase();
  const { SignedContent } = usePathwayScreen();
  const { step, contents, context, toSign } = read;
  const signers = words.signersOf?.(read);
  const ids = Object.keys(signers ?? {});
  const state = useCommandForm({
    type: 'recueillirSignature',
    initial: {
      proposition: step.id,
      digest: step.digest,
      mode: 'papier',
      le: today as string,
      ...(signers ? { personne: ids[0] ?? '' } : {}),
    },
    done: words.done,
  });
  const { form } = state;
  return (
    <CommandForm
      title={words.title}
      lead={words.lead}
      send="Noter la signature"
      state={state}
      blocked={changed !== 'no'}
      focus="heading"
    >
      <SignedContent step={step.kind} contents={contents} context={context} toSign={toSign} />
      {signers && ids.length > 1 && (
        <Choices label="Qui signe" options={signers} {...form.getInputProps('personne')} />
      )}
      <Choices label="Comment" options={modesSignature} {...form.getInputProps('mode')} />
      <DateField past label="Le" {...form.getInputProps('le')} />
      {changed !== 'no' && !state.sending && (
        <ChangedProposal changed={changed} since={state.version} readAgain={readAgain} />
      )}
    </CommandForm>
  );
}
