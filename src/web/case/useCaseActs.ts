// The acts of the open case, as the command palette offers them.
import { useMemo } from 'react';
import type { OpenAct } from '../palette/openActs.ts';
import { useCase } from './caseContext.ts';
import { usePathwayScreen } from './usePathwayScreen.ts';

export function useCaseActs(): readonly OpenAct[] {
  const { view, openForm } = useCase();
  const { forms } = usePathwayScreen();
  return useMemo(
    () =>
      view.commands
        .filter(({ type, possible }) => possible && forms[type])
        .map(({ type, label }) => ({
          key: type,
          label,
          detail: view.reference,
          run: () => openForm(type),
        })),
    [view, forms, openForm],
  );
}
