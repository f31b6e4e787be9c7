// The requests of brothers and sisters, those that the viewer may know of: the others are not hinted at.
import { useQueries } from '@tanstack/react-query';
import type { CaseView } from '../../contract/cases.ts';
import { caseQuery } from '../api/queries.ts';
import { fullName } from '../case/CaseHeader.tsx';
import { usePersonName } from '../privacy/entretien.tsx';
import { useAvipDates } from './useAvip.ts';

export interface LinkedRequest {
  readonly id: string;
  readonly title: string;
  readonly view: CaseView;
}

/** Undefined until each has answered. */
export function useLinkedRequests(): readonly LinkedRequest[] | undefined {
  const { liees } = useAvipDates();
  const personName = usePersonName();
  const found = useQueries({ queries: liees.map((id) => ({ ...caseQuery(id), retry: false })) });
  if (found.some(({ isPending }) => isPending)) return undefined;
  return found.flatMap(({ data: view }) => {
    if (view === undefined) return [];
    const name = personName(view.id, fullName(view.person) ?? view.reference);
    return [{ id: view.id, title: name, view }];
  });
}
