// The open case as a request for a crèche place: its contents and its context, read once for every panel and form.
import { useMemo } from 'react';
import type { AvipContents } from '../../../workflows/crecheAvip/contents.ts';
import { useCase } from '../case/caseContext.ts';
import { type AvipDates, readContents, readContext } from './readContents.ts';

export function useAvipContents(): AvipContents {
  const { view } = useCase();
  return useMemo(() => readContents(view.contents), [view.contents]);
}

export function useAvipDates(): AvipDates {
  const { view } = useCase();
  return useMemo(() => readContext(view.context), [view.context]);
}

/** AVIP-31. A gestionnaire of the crèche: what stands among referents does not exist on their screen. */
export function useIsCreche(): boolean {
  return useCase().view.qualites.includes('creche');
}

/** Who follows the family. */
export function useIsReferent(): boolean {
  return isReferent(useCase().view.qualites);
}

export function isReferent(qualites: readonly string[]): boolean {
  return ['insertion', 'referentSocial', 'coordinateur'].some((one) => qualites.includes(one));
}
