// Chooses an organisation of the kind that a seat asks for: its own, or another one of the partnership.
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { profils } from '../../../workflows/accompagnementGlobal/place.ts';
import { agentsQuery } from '../api/queries.ts';

interface Props {
  readonly siege: 'emploi' | 'social';
  readonly label: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly error?: ReactNode;
}

export function OrganisationChoice({ siege, label, value, onChange, error }: Props) {
  const { data } = useQuery(agentsQuery);
  const ofKind = new Map(
    (data?.agents ?? [])
      .filter(({ organisation }) => organisation.kind === profils[siege].kind)
      .map(({ organisation }) => [organisation.id, organisation.nom]),
  );
  if (ofKind.size < 2) return null;
  return (
    <NativeSelect
      label={label}
      error={error}
      data={[...ofKind].map(([id, nom]) => ({ value: id, label: nom }))}
      value={value ?? ''}
      onChange={(event) => onChange?.(event.currentTarget.value)}
    />
  );
}
