// Chooses who may follow a family: a conseiller, or a social worker of the partnership.
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { profilsReferents } from '../../../../workflows/crecheAvip/place.ts';
import { agentsQuery } from '../../api/queries.ts';

interface Props {
  readonly label: string;
  readonly description?: ReactNode;
  /** What stands for nobody; absent when somebody has to be chosen. */
  readonly nobody?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly error?: ReactNode;
}

export function ReferentChoice(props: Props) {
  const { label, description, nobody, value = '', onChange, error } = props;
  const { data } = useQuery(agentsQuery);
  const fit = (data?.agents ?? []).filter(({ organisation, roles }) =>
    profilsReferents.some(({ kind, role }) => kind === organisation.kind && roles.includes(role)),
  );
  return (
    <NativeSelect
      label={label}
      description={description}
      error={error}
      data={[
        { value: '', label: nobody ?? 'Choisir…', disabled: nobody === undefined },
        ...fit.map(({ id, nom, organisation }) => ({
          value: id,
          label: `${nom}, ${organisation.nom}`,
        })),
      ]}
      value={value}
      onChange={(event) => onChange?.(event.currentTarget.value)}
    />
  );
}
