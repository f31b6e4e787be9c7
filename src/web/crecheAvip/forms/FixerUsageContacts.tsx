// Keeps how to reach a parent, and where they live, for who follows the family; or gives it back to the usual readers.
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { useParents } from '../useParents.ts';

export function FixerUsageContacts() {
  const now = useParents();
  // What is sent is what was read: another who protects meanwhile turns no « Protéger » into its contrary under the hand.
  const [parents] = useState(now);
  const lifts = (id: string) => parents.some((one) => one.id === id && one.proteges);
  const initial = (parents.find(({ proteges }) => proteges) ?? parents[0])?.id ?? '';
  const state = useCommandForm({
    type: 'fixerUsageContacts',
    initial: { parent: initial },
    toData: ({ parent }) => ({ parent, proteges: !lifts(parent) }),
    done: 'Enregistré',
  });
  const { form } = state;
  const kept = lifts(form.getValues().parent);
  return (
    <CommandForm
      title={kept ? 'Lever la protection des coordonnées' : 'Protéger les coordonnées d’un parent'}
      lead={
        kept
          ? 'Le téléphone, le courriel, l’adresse et la commune de ce parent seront de nouveau lus par ceux qui les lisaient.'
          : 'Le téléphone, le courriel, l’adresse et la commune de ce parent ne seront lus que de ses référents, ou de la coordination tant qu’aucun n’est désigné. Partout ailleurs, on lira qu’ils ne sont pas renseignés, et rien ne dira qu’une protection existe.'
      }
      send={kept ? 'Lever la protection' : 'Protéger'}
      state={state}
      focus="heading"
    >
      <NativeSelect
        label="Parent"
        data={parents.map(({ id, name, proteges }) => ({
          value: id,
          label: proteges ? `${name}, coordonnées protégées` : name,
        }))}
        {...form.getInputProps('parent')}
      />
      {!kept && (
        <p className="discret">
          La crèche ne lira plus un contact qui est ce parent, à son numéro ou à son nom&nbsp;:
          donnez-lui une autre personne à appeler. N’écrivez pas ces coordonnées dans une note ou
          une lettre&nbsp;: ces textes gardent leurs lecteurs. Si ce parent est accompagné par
          d’autres que vous, prévenez son binôme, qui protège de son côté.
        </p>
      )}
    </CommandForm>
  );
}
