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
  /** Of another organisation than the seat's. */
  readonly organisation?: string | null;
  /** Who may not be chosen: the holder, for a substitution. */
  readonly except?: string | null;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly error?: ReactNode;
}

export function AgentChoice({
  siege,
  label,
  except = null,
  organisation = null,
  value,
  onChange,
  error,
}: Props) {
  const { data } = useQuery(agentsQuery);
  const { view } = useCase();
  const seat = view.seats.find((one) => one.seat === siege);
  const wanted = organisation ?? seat?.organisation?.id;
  const fit = (data?.agents ?? []).filter(
    (agent) =>
      agent.id !== except &&
      agent.organisation.kind === profils[siege].kind &&
      agent.roles.includes(profils[siege].role) &&
      (wanted == null || agent.organisation.id === wanted),
  );
  return (
    <NativeSelect
      label={label}
      description={fit[0]?.organisation.nom ?? seat?.organisation?.nom}
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
