// The accompagnements that I follow and the requests I may name: what a new request can hang on.
import { useQuery } from '@tanstack/react-query';
import type { CaseCard } from '../../contract/cases.ts';
import { casesQuery } from '../api/queries.ts';
import { useMe } from '../session/session.ts';

interface MyCases {
  readonly accompagnements: readonly CaseCard[];
  readonly demandes: readonly CaseCard[];
}

export function useMyCases(): MyCases {
  const me = useMe().id;
  const { data } = useQuery(casesQuery({ filtre: 'enCours', limit: 200 }));
  const cases = data?.cases ?? [];
  return {
    accompagnements: cases.filter(
      ({ pathway, seats }) =>
        pathway === 'accompagnement-global' &&
        seats.some(({ agent, suppleant }) => agent === me || suppleant?.agent === me),
    ),
    demandes: cases.filter(({ pathway }) => pathway === 'creche-avip'),
  };
}
