// The communes of the partnership, and the one that there is no choice about.
import { useQuery } from '@tanstack/react-query';
import type { Agent, Directory } from '../../contract/session.ts';
import { agentsQuery } from '../api/queries.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

type Known = Pick<Directory, 'organisations'>;

function communesOf({ organisations }: Known): readonly Choice[] {
  return organisations
    .filter(({ kind }) => kind === 'commune')
    .map(({ id, nom }) => ({ value: id, label: nom }));
}

export function useCommunes(): readonly Choice[] {
  const { data } = useQuery(agentsQuery);
  return data ? communesOf(data) : [];
}

/** My own, or the only one there is; empty when it is to be chosen. */
export function settledCommune(
  directory: Known,
  { organisation }: Pick<Agent, 'organisation'>,
): string {
  const communes = communesOf(directory);
  if (organisation.kind === 'commune') return organisation.id;
  return communes.length === 1 ? (communes[0]?.value ?? '') : '';
}
