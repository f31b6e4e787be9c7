// The open case as a crèche, read once for every panel and form.
import { useMemo } from 'react';
import { useCase } from '../case/caseContext.ts';
import { type Creche, readCreche } from './readCreche.ts';

export function useCreche(): Creche {
  const { context } = useCase().view;
  return useMemo(() => readCreche(context), [context]);
}
