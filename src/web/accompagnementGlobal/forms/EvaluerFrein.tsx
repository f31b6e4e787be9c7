// How much one theme weighs on the person's way to a job; the theme, never its detail.
import { Textarea } from '@mantine/core';
import { impacts, themes } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { useIsShared } from '../useAccord.ts';
import { useAgContents } from '../useAg.ts';

export function EvaluerFrein() {
  const { form: open } = useCase();
  const known = useAgContents().freins.find((frein) => frein.theme === open?.about);
  const state = useCommandForm({
    type: 'evaluerFrein',
    initial: {
      theme: open?.about ?? '',
      impact: known?.impact ?? '',
      commentaire: known?.commentaire ?? '',
    },
    optional: ['commentaire'],
    done: 'Frein évalué',
  });
  const shared = useIsShared(state.form.getValues().theme);
  return (
    <CommandForm title="Évaluer un frein" send="Enregistrer" state={state}>
      <Choices
        label="Thème"
        options={themes}
        description={
          shared ? undefined : 'Hors de l’accord de la personne\u00a0: lu de votre côté seulement.'
        }
        {...state.form.getInputProps('theme')}
      />
      <Choices
        label="Impact sur le retour à l’emploi"
        options={impacts}
        {...state.form.getInputProps('impact')}
      />
      <Textarea
        label="Précision (facultatif)"
        description="Ce qui sert à l’accompagnement. Rien sur la santé au-delà de l’impact."
        minRows={2}
        {...state.form.getInputProps('commentaire')}
      />
    </CommandForm>
  );
}
