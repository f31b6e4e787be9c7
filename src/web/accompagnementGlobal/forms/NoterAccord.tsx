// Notes what the person agrees to share: again, in part, for longer, or nothing.
import { modesAccord, themes } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { ManyChoices } from '../../case/forms/ManyChoices.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { useAccord } from '../useAccord.ts';

export function NoterAccord() {
  const { view, today } = useCase();
  const accord = useAccord();
  const organisations = view.seats.flatMap(({ organisation }) =>
    organisation ? [[organisation.id, organisation.nom] as const] : [],
  );
  const inForce = accord?.known.fin === null ? accord : null;
  const state = useCommandForm({
    type: 'noterAccord',
    initial: {
      destinataires: inForce ? [...inForce.known.destinataires] : organisations.map(([id]) => id),
      themes: [...(inForce?.themes ?? [])],
      mode: '',
      donneLe: today,
      jusquAu: '',
    },
    optional: ['jusquAu'],
    done: 'Accord noté',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Noter l’accord de la personne"
      lead="Il remplace le précédent dès maintenant. Ce qui a été écrit hors accord reste au côté qui l’a écrit."
      send="Noter l’accord"
      state={state}
    >
      <ManyChoices
        label="Qui pourra lire ce que l’autre écrit"
        description={
          'Aucune organisation et aucun thème\u00a0: la personne refuse, et l’accompagnement continue.'
        }
        words={Object.fromEntries(organisations)}
        {...form.getInputProps('destinataires')}
      />
      <ManyChoices label="Sur quels thèmes" words={themes} {...form.getInputProps('themes')} />
      <Choices label="Comment" options={modesAccord} {...form.getInputProps('mode')} />
      <DateField past label="Donné le" {...form.getInputProps('donneLe')} />
      <DateField label="Jusqu’au (facultatif)" {...form.getInputProps('jusquAu')} />
    </CommandForm>
  );
}
