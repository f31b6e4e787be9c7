// Prepares the contract: the place as it stands, the hours, what each undertakes; one's own signature comes with it.
import { Textarea } from '@mantine/core';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { sayFullDay } from '../../dates/frenchDates.ts';
import { HoursField } from '../fields/HoursField.tsx';
import { PlaceSigned } from '../PlaceSigned.tsx';
import { useAvipContents, useAvipDates } from '../useAvip.ts';

const usual = {
  famille: 'Prévenir la crèche d’une absence, et le référent d’un changement de situation.',
  creche: 'Accueillir l’enfant aux heures prévues, et prévenir des fermetures.',
  insertion: 'Suivre le parent dans ses démarches, et informer la crèche des dates et des heures.',
};

export function ProposerContrat() {
  const { view } = useCase();
  const { contrat, besoin } = useAvipContents();
  const dates = useAvipDates();
  const state = useCommandForm({
    type: 'proposerContrat',
    initial: {
      minutesSemaine: contrat?.minutesSemaine ?? besoin?.minutesSemaine ?? 0,
      engagements: { ...(contrat?.engagements ?? usual) },
    },
    done: 'Contrat proposé\u00a0: les autres signatures sont attendues',
  });
  const { form } = state;
  const again = dates.contrat !== null && dates.commenceLe === null ? dates.offre : null;
  return (
    <CommandForm
      title="Proposer le contrat d’accueil"
      lead="Vous signez ce contenu. Le parent et l’autre professionnel signeront le même, à la lettre près."
      send="Signer et proposer"
      state={state}
    >
      {again && (
        <p className="discret">
          Proposé de nouveau, le contrat se signe jusqu’au {sayFullDay(again.tenueJusquAu)}
          {'\u00a0'}: la place n’est pas tenue plus longtemps. Après ce jour, il faut proposer une
          nouvelle place.
        </p>
      )}
      <PlaceSigned context={view.context} />
      <HoursField label="Heures par semaine" {...form.getInputProps('minutesSemaine')} />
      <Textarea
        label="La famille s’engage à"
        minRows={2}
        {...form.getInputProps('engagements.famille')}
      />
      <Textarea
        label="La crèche s’engage à"
        minRows={2}
        {...form.getInputProps('engagements.creche')}
      />
      <Textarea
        label="Le référent insertion s’engage à"
        minRows={2}
        {...form.getInputProps('engagements.insertion')}
      />
    </CommandForm>
  );
}
