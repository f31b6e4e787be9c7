// Asks a colleague of one's own organisation to take over; nothing changes until they accept.
import { Textarea } from '@mantine/core';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { AgentChoice } from '../AgentChoice.tsx';
import { useMySide } from '../useAg.ts';
import { useResponsibleSide } from '../useResponsibleSide.ts';

export function ProposerPassation() {
  const { view } = useCase();
  const responsible = useResponsibleSide();
  const siege = useMySide() ?? responsible;
  const seat = view.seats.find((one) => one.seat === siege);
  const state = useCommandForm({
    type: 'proposerPassation',
    initial: { siege, agent: '', mot: '' },
    optional: ['mot'],
    done: 'Relais proposé\u00a0: rien ne change tant qu’il n’est pas accepté',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Passer le relais à un collègue"
      lead="Votre collègue voit la situation et décide. Une fois le relais accepté, qui part lit encore pendant trente jours."
      send="Proposer le relais"
      state={state}
    >
      <AgentChoice
        siege={siege}
        label="Collègue"
        except={seat?.agent ?? null}
        {...form.getInputProps('agent')}
      />
      <Textarea
        label="Ce qu’il faut savoir (facultatif, lu par le binôme)"
        minRows={3}
        {...form.getInputProps('mot')}
      />
    </CommandForm>
  );
}
