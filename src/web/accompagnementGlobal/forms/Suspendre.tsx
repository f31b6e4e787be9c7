// An unavailability, noted or kept: until when, and why if it is to be said, for whom the author chooses.
import { Textarea } from '@mantine/core';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { audienceLabel } from '../../privacy/AudienceBadge.tsx';

const texts = {
  suspendre: {
    title: 'Noter une indisponibilité',
    lead: 'L’accompagnement est en pause\u00a0: aucun contact n’est attendu. Votre binôme lit qu’il y a une indisponibilité, et rien d’autre que ce que vous choisissez.',
    send: 'Mettre en pause',
    done: 'Indisponibilité notée',
  },
  prolongerIndisponibilite: {
    title: 'Prolonger l’indisponibilité',
    lead: 'La pause continue\u00a0: aucun contact n’est attendu. Elle est revue de nouveau, sous trois mois.',
    send: 'Prolonger la pause',
    done: 'Indisponibilité prolongée',
  },
} as const;

interface Props {
  readonly type: keyof typeof texts;
}

function Unavailability({ type }: Props) {
  const { title, lead, send, done } = texts[type];
  const { view } = useCase();
  const own = view.qualites.includes('emploi') ? 'emploi' : 'social';
  const state = useCommandForm({
    type,
    initial: { revueLe: '', audience: own, detail: '' },
    optional: ['revueLe', 'detail'],
    done,
  });
  const { form } = state;
  return (
    <CommandForm title={title} lead={lead} send={send} state={state}>
      <DateField
        label="À revoir avant le (facultatif)"
        description="Dans trois mois si vous ne dites rien."
        {...form.getInputProps('revueLe')}
      />
      <Choices
        label="Qui pourra lire le détail"
        options={{ [own]: audienceLabel(own), binome: audienceLabel('binome') }}
        {...form.getInputProps('audience')}
      />
      <Textarea label="Détail (facultatif)" minRows={2} {...form.getInputProps('detail')} />
    </CommandForm>
  );
}

export const Suspendre = () => <Unavailability type="suspendre" />;
export const ProlongerIndisponibilite = () => <Unavailability type="prolongerIndisponibilite" />;
