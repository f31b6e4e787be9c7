// Ends a substitution before its day, or takes back one that has not begun: which one, when there are several.
import { useQuery } from '@tanstack/react-query';
import { agentsQuery } from '../../api/queries.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { sayStandIn } from '../../dates/sayStandIn.ts';
import { useAgDates } from '../useAg.ts';
import { useResponsibleSide } from '../useResponsibleSide.ts';

export function TerminerSuppleance() {
  const siege = useResponsibleSide();
  const { today } = useCase();
  const { data } = useQuery(agentsQuery);
  const { suppleance, ensuite = [] } = useAgDates().sieges[siege];
  const all = [...(suppleance ? [suppleance] : []), ...ensuite].filter(
    ({ jusquAu }) => jusquAu >= today,
  );
  const nameOf = (agent: string) => data?.agents.find(({ id }) => id === agent)?.nom ?? null;
  const state = useCommandForm({
    type: 'terminerSuppleance',
    initial: { siege, depuis: all[0]?.depuis ?? '' },
    optional: ['depuis'],
    done: 'Cette suppléance ne vaut plus',
  });
  return (
    <CommandForm
      title="Terminer la suppléance"
      lead={
        'En cours\u00a0: le titulaire reprend la main, et un accord donné par son suppléant sur une étape en cours sera à redonner. Prévue et pas encore commencée\u00a0: elle est annulée, même derrière une absence en cours, qui continue.'
      }
      send="Terminer la suppléance"
      state={state}
    >
      <Choices
        label="Laquelle"
        options={Object.fromEntries(
          all.map((one) => [one.depuis, sayStandIn({ ...one, nom: nameOf(one.agent) }, today)]),
        )}
        {...state.form.getInputProps('depuis')}
      />
    </CommandForm>
  );
}
