// Gives the crèche whom to call, and no more.
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { AudienceBadge } from '../../privacy/AudienceBadge.tsx';
import { type ContactDraft, ContactsFields, emptyContact } from '../fields/ContactsFields.tsx';
import { useAvipContents } from '../useAvip.ts';
import { useParents } from '../useParents.ts';

export function TransmettreContacts() {
  const { contacts } = useAvipContents();
  const kept = useParents().some(({ proteges }) => proteges);
  const initial: ContactDraft[] = contacts.length > 0 ? [...contacts] : [emptyContact];
  const state = useCommandForm({
    type: 'transmettreContacts',
    initial: { contacts: initial },
    done: 'Contacts transmis',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Transmettre les contacts à la crèche"
      lead={
        <>
          <AudienceBadge audience="creche" /> Qui appeler, à quel numéro. Ne donnez pas un parent
          qui n’est pas à contacter
          {kept &&
            ', ni un parent dont les coordonnées sont protégées\u00a0: elle ne le lirait pas'}
          .
        </>
      }
      send="Transmettre"
      state={state}
    >
      <ContactsFields
        value={form.getValues().contacts}
        onChange={(chosen) => form.setValues({ contacts: chosen })}
        errors={form.errors}
      />
    </CommandForm>
  );
}
