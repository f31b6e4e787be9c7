// Whom the crèche may call: a name, who they are to the child, a number.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { liens } from '../../../../workflows/crecheAvip/vocabulary.ts';

export interface ContactDraft {
  readonly nom: string;
  readonly lien: string;
  readonly telephone: string;
}
export const emptyContact: ContactDraft = { nom: '', lien: 'mere', telephone: '' };

interface Props {
  readonly value: readonly ContactDraft[];
  readonly onChange: (value: ContactDraft[]) => void;
  readonly errors: Readonly<Record<string, ReactNode>>;
}

const MOST = 6;

export function ContactsFields({ value, onChange, errors }: Props) {
  const set = (at: number, change: Partial<ContactDraft>) =>
    onChange(value.map((one, index) => (index === at ? { ...one, ...change } : one)));
  return (
    <>
      {value.map((contact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a contact is its place in the list.
        <fieldset key={index} className="avip-groupe">
          <legend>Contact {index + 1}</legend>
          <TextInput
            label="Nom"
            value={contact.nom}
            onChange={(event) => set(index, { nom: event.currentTarget.value })}
            error={errors[`contacts.${index}.nom`]}
          />
          <NativeSelect
            label="Qui est-ce pour l’enfant"
            data={Object.entries(liens).map(([lien, label]) => ({ value: lien, label }))}
            value={contact.lien}
            onChange={(event) => set(index, { lien: event.currentTarget.value })}
            error={errors[`contacts.${index}.lien`]}
          />
          <TextInput
            label="Téléphone"
            type="tel"
            autoComplete="off"
            value={contact.telephone}
            onChange={(event) => set(index, { telephone: event.currentTarget.value })}
            error={errors[`contacts.${index}.telephone`]}
          />
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          >
            Retirer ce contact
          </Button>
        </fieldset>
      ))}
      {value.length === 0 && <p className="discret">La crèche n’aura personne à appeler.</p>}
      {value.length < MOST && (
        <Button
          variant="default"
          size="xs"
          className="avip-ajouter"
          onClick={() => onChange([...value, emptyContact])}
        >
          Ajouter un contact
        </Button>
      )}
    </>
  );
}
