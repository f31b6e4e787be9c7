// Asks a colleague to take over, here or, when the person moves, in another organisation; nothing changes until they accept.
import { Checkbox, Text, Textarea } from '@mantine/core';
import { modesAccord } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { AgentChoice } from '../AgentChoice.tsx';
import { OrganisationChoice } from '../OrganisationChoice.tsx';
import { useAgDates, useMySide } from '../useAg.ts';
import { useResponsibleSide } from '../useResponsibleSide.ts';

/** AG-36. What the other organisation will read, and what it will not: said before it is asked. */
function useWhatGoesAlong(own: string): string {
  const { accord } = useAgDates();
  const shared = !accord || (accord.fin === null && accord.destinataires.includes(own));
  return shared
    ? 'L’accord au partage qui vous nomme vaudra aussi pour cette organisation\u00a0: elle lira ce que vous lisez de votre binôme, et ce que vous lui avez partagé.'
    : 'L’accord au partage ne nomme pas votre organisation\u00a0: celle-ci ne lira rien de votre binôme, tant qu’un nouvel accord n’est pas noté.';
}

export function ProposerPassation() {
  const { view, today } = useCase();
  const responsible = useResponsibleSide();
  const siege = useMySide() ?? responsible;
  const seat = view.seats.find((one) => one.seat === siege);
  const own = seat?.organisation?.id ?? '';
  const state = useCommandForm({
    type: 'proposerPassation',
    initial: {
      siege,
      agent: '',
      vers: { organisation: own, accordLe: today, mode: '', dossier: false },
      mot: '',
    },
    toData: ({ vers, mot, ...values }) => ({
      ...values,
      vers: vers.organisation === own ? null : vers,
      mot: mot.trim() === '' ? null : mot,
    }),
    done: 'Relais proposé\u00a0: rien ne change tant qu’il n’est pas accepté',
  });
  const { form } = state;
  const { organisation } = form.getValues().vers;
  const goesAlong = useWhatGoesAlong(own);
  return (
    <CommandForm
      title="Passer le relais à un collègue"
      lead="Votre collègue lit qui est la personne, où en est le suivi, ses échéances et votre mot, rien d’autre, puis décide. Une fois le relais accepté, qui part lit encore pendant trente jours. Si la personne déménage, le relais peut aller à une autre organisation."
      send="Proposer le relais"
      state={state}
    >
      <OrganisationChoice
        siege={siege}
        label="Dans quelle organisation"
        {...form.getInputProps('vers.organisation')}
      />
      <AgentChoice
        siege={siege}
        label="Collègue"
        organisation={organisation}
        except={seat?.agent ?? null}
        {...form.getInputProps('agent')}
      />
      {organisation !== own && (
        <>
          <DateField
            past
            label="La personne a donné son accord le"
            {...form.getInputProps('vers.accordLe')}
          />
          <Choices label="Comment" options={modesAccord} {...form.getInputProps('vers.mode')} />
          <Text size="sm">{goesAlong}</Text>
          <Checkbox
            label="La personne accepte que le dossier de votre service suive"
            description="Avec ses notes internes et ce qui est resté hors partage. Sinon, cela reste chez vous."
            {...form.getInputProps('vers.dossier', { type: 'checkbox' })}
          />
        </>
      )}
      <Textarea
        label="Ce qu’il faut savoir (facultatif, lu par ce collègue et par le binôme)"
        minRows={3}
        {...form.getInputProps('mot')}
      />
    </CommandForm>
  );
}
