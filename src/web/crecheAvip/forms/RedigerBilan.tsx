// The review: for everyone of the contract, or among referents.
import { Textarea } from '@mantine/core';
import { z } from 'zod';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { useFormDraft } from '../../case/forms/useFormDraft.ts';
import { SaveLine } from '../../drafts/SaveLine.tsx';
import { audienceLabel } from '../../privacy/AudienceBadge.tsx';
import { useAvipContents, useIsCreche } from '../useAvip.ts';

const Kept = z.object({ audience: z.string(), texte: z.string() });

export function RedigerBilan() {
  const { view } = useCase();
  const creche = useIsCreche();
  const { bilan } = useAvipContents();
  const state = useCommandForm({
    type: 'redigerBilan',
    initial: { audience: creche ? 'creche' : '', texte: creche ? (bilan.creche?.texte ?? '') : '' },
    done: 'Bilan partagé',
    onDone: () => draft.discard(),
  });
  const { form } = state;
  const draft = useFormDraft({
    type: 'redigerBilan',
    titre: `Bilan de l’accueil, ${view.reference}`,
    form,
    read: Kept,
  });
  return (
    <CommandForm
      title="Bilan de l’accueil"
      lead="Où en est le parent, les heures utilisées, ce que la famille souhaite pour la suite."
      send="Partager le bilan"
      state={state}
      footer={<SaveLine state={draft.save} />}
    >
      {!creche && (
        <Choices
          label="Qui le lira"
          options={{ creche: audienceLabel('creche'), referents: audienceLabel('referents') }}
          {...form.getInputProps('audience')}
          onChange={(audience) => {
            // What was written for those readers comes back, never over words of this hour.
            const known = audience === 'creche' ? bilan.creche : bilan.referents;
            const untouched = form.getValues().texte === '';
            form.setValues({ audience, ...(untouched ? { texte: known?.texte ?? '' } : {}) });
          }}
        />
      )}
      {form.getValues().audience !== '' && (
        <Textarea label="Bilan" minRows={8} {...form.getInputProps('texte')} />
      )}
    </CommandForm>
  );
}
