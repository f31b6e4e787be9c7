// A place for months, or a few half-days at once: what is asked next depends on it.
import { natures } from '../../../workflows/crecheAvip/vocabulary.ts';
import { Choices } from '../case/forms/Choices.tsx';
import { emptyParent } from './requestDraft.ts';
import { useRequestFormContext } from './requestForm.ts';

const words = {
  reguliere: `${natures.reguliere}, plusieurs mois`,
  ponctuelle: `${natures.ponctuelle}, une demi-journée à trois jours, réponse sous 48\u00a0h`,
} as const;

export function NatureChoice() {
  const form = useRequestFormContext();
  return (
    <Choices
      label="Pour quel accueil"
      options={words}
      value={form.getValues().nature}
      onChange={(nature) => {
        if (nature !== 'reguliere' && nature !== 'ponctuelle') return;
        const { parents, accompagnement } = form.getValues();
        form.setValues({
          nature,
          etape: 0,
          // A short request asks for one parent, unless the accompagnement's person is the one.
          ...(nature === 'ponctuelle' && parents.length === 0 && accompagnement === ''
            ? { parents: [emptyParent] }
            : {}),
        });
        form.clearErrors();
      }}
    />
  );
}
