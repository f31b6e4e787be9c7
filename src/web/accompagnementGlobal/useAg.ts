// The open case as an accompagnement global: its contents and its dates, read once for every panel and form.
import { useMemo } from 'react';
import type { AgContents } from '../../../workflows/accompagnementGlobal/contents.ts';
import { useCase } from '../case/caseContext.ts';
import { type CaseDates, readContents, readContext } from './readContents.ts';

export function useAgContents(): AgContents {
  const { view } = useCase();
  return useMemo(() => readContents(view.contents), [view.contents]);
}

export function useAgDates(): CaseDates {
  const { view } = useCase();
  return useMemo(() => readContext(view.context), [view.context]);
}

/** The side on which the viewer sits in this case, or null. */
export function useMySide(): 'emploi' | 'social' | null {
  const { qualites } = useCase().view;
  if (qualites.includes('emploi')) return 'emploi';
  return qualites.includes('social') ? 'social' : null;
}
