// Chooses a colleague of one organisation who has the role that the seat asks for.
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { profils } from '../../../workflows/accompagnementGlobal/place.ts';
import { agentsQuery } from '../api/queries.ts';
import { useCase } from '../case/caseContext.ts';

interface Props {
  readonly siege: 'emploi' | 'social';
  readonly label: string;
  /** Who may not be chosen: the holder, for a substitution. */
  readonly except?: string | null;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly error?: ReactNode;
}

export function AgentChoice({ siege, label, except = null, value, onChange, error }: Props) {
  const { data } = useQuery(agentsQuery);
  const { view } = useCase();
  const seat = view.seats.find((one) => one.seat === siege);
  const fit = (data?.agents ?? []).filter(
    (agent) =>
      agent.id !== except &&
      agent.organisation.kind === profils[siege].kind &&
      agent.roles.includes(profils[siege].role) &&
      (seat?.organisation == null || agent.organisation.id === seat.organisation.id),
  );
  return (
    <NativeSelect
      label={label}
      description={seat?.organisation?.nom}
      error={error}
      data={[
        { value: '', label: 'Choisir…', disabled: true },
        ...fit.map(({ id, nom }) => ({ value: id, label: nom })),
      ]}
      value={value ?? ''}
      onChange={(event) => onChange?.(event.currentTarget.value)}
    />
  );
}
