// A change of RSA, of registration or of organisme référent: what it changes for the pair is read before it is sent.
import { Alert, Checkbox } from '@mantine/core';
import {
  effets,
  libellesEffets,
  statutDe,
  suitesDeLAccord,
  surAccordSeul,
} from '../../../../workflows/accompagnementGlobal/circonstances.ts';
import { Statut } from '../../../../workflows/accompagnementGlobal/facts/circonstances.ts';
import {
  modesAccord,
  organismesReferents,
  situations,
} from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { typeset } from '../../texts/typeset.ts';
import { useAgContents, useAgDates } from '../useAg.ts';

export function ChangerCirconstances() {
  const { today } = useCase();
  const avant = statutDe(useAgContents());
  const { accord: connu } = useAgDates();
  const enVigueur = connu === undefined || (connu.fin === null && connu.destinataires.length > 0);
  const rests = (apres: Statut | undefined) =>
    avant !== null && apres !== undefined && surAccordSeul(avant, apres).length > 0;
  const state = useCommandForm({
    type: 'changerCirconstances',
    initial: {
      le: today,
      situation: avant?.situation ?? '',
      organismeReferent: avant?.organismeReferent ?? '',
      inscrite: avant?.inscrite ?? true,
      accord: { accordLe: today, accordMode: '' },
    },
    toData: ({ accord, ...values }) => ({
      ...values,
      // What is no longer asked is not sent.
      accord:
        accord.accordMode !== '' && enVigueur && rests(Statut.safeParse(values).data)
          ? accord
          : null,
    }),
    done: 'Changement noté',
  });
  const { form } = state;
  const apres = Statut.safeParse(form.getValues()).data;
  const changes = avant && apres ? effets(avant, apres) : [];
  const asks = rests(apres);
  return (
    <CommandForm
      title="Noter un changement de situation"
      lead="RSA, inscription à France Travail, organisme référent. Ce que le changement fait pour vous deux s’affiche avant l’envoi."
      send="Noter le changement"
      state={state}
    >
      <DateField past label="Depuis le" {...form.getInputProps('le')} />
      <Choices label="Ressources" options={situations} {...form.getInputProps('situation')} />
      <Choices
        label="Organisme référent"
        options={organismesReferents}
        {...form.getInputProps('organismeReferent')}
      />
      <Checkbox
        label="Inscrite comme demandeur d’emploi à France Travail"
        {...form.getInputProps('inscrite', { type: 'checkbox' })}
      />
      <div role="status">
        {changes.length > 0 && (
          <Alert color="orange" variant="light" title="Ce que cela change">
            <ul>
              {changes.map((effet) => (
                <li key={effet}>{typeset(libellesEffets[effet])}</li>
              ))}
              {asks && <li>{typeset(suitesDeLAccord[enVigueur ? 'redonner' : 'aucun'])}</li>}
            </ul>
          </Alert>
        )}
      </div>
      {asks && enVigueur && (
        <>
          <Choices
            label="La personne redonne son accord (facultatif)"
            options={modesAccord}
            {...form.getInputProps('accord.accordMode')}
          />
          <DateField past label="Donné le" {...form.getInputProps('accord.accordLe')} />
        </>
      )}
    </CommandForm>
  );
}
