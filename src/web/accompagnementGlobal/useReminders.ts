// The reminders of the viewer's own side that are still standing, read from their facts.
import { useMemo } from 'react';
import { rappelLeve, rappelPose } from '../../../workflows/accompagnementGlobal/facts/notes.ts';
import type { FactView } from '../../contract/facts.ts';
import { useCase } from '../case/caseContext.ts';

export interface Reminder {
  readonly id: string;
  readonly due: string;
  readonly texte: string;
}

export function useReminders(): readonly Reminder[] {
  const { feed } = useCase();
  return useMemo(() => remindersOf(feed.facts), [feed.facts]);
}

export function remindersOf(facts: readonly FactView[]): readonly Reminder[] {
  const lifted = new Set(
    facts.flatMap((fact) => {
      const clear = rappelLeve.clear.safeParse(fact.clear);
      return fact.type === rappelLeve.type && clear.success ? [clear.data.rappel] : [];
    }),
  );
  return facts
    .filter((fact) => fact.type === rappelPose.type)
    .flatMap((fact) => {
      const clear = rappelPose.clear.safeParse(fact.clear);
      const text = rappelPose.parts.rappel.schema.safeParse(fact.parts['rappel']);
      if (!clear.success || lifted.has(clear.data.id)) return [];
      const { id, due } = clear.data;
      return [{ id, due, texte: text.success ? text.data.texte : 'Rappel' }];
    })
    .sort((a, b) => (a.due < b.due ? -1 : 1));
}
