// A dated stand-in for a member who is away: it ends by itself.
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { AgentChoice } from '../AgentChoice.tsx';
import { useResponsibleSide } from '../useResponsibleSide.ts';

export function OuvrirSuppleance() {
  const { view } = useCase();
  const siege = useResponsibleSide();
  const seat = view.seats.find((one) => one.seat === siege);
  const state = useCommandForm({
    type: 'ouvrirSuppleance',
    initial: { siege, agent: '', depuis: '', jusquAu: '' },
    optional: ['depuis'],
    done: 'Suppléance ouverte',
  });
  return (
    <CommandForm
      title={`Ouvrir une suppléance${seat?.nom == null ? '' : ` pour ${seat.nom}`}`}
      lead={
        view.ended
          ? 'L’accompagnement est terminé\u00a0: qui remplace le lit, note le suivi à six mois et peut en proposer un nouveau, jusqu’au jour dit.'
          : 'Le titulaire garde sa place. La suppléance prend fin d’elle-même au jour dit.'
      }
      send="Ouvrir la suppléance"
      state={state}
    >
      <AgentChoice
        siege={siege}
        label="Suppléant"
        except={seat?.agent ?? null}
        {...state.form.getInputProps('agent')}
      />
      <DateField
        label="À partir du (facultatif)"
        description="Dès aujourd’hui si vous ne dites rien."
        {...state.form.getInputProps('depuis')}
      />
      <DateField label="Jusqu’au" {...state.form.getInputProps('jusquAu')} />
    </CommandForm>
  );
}
