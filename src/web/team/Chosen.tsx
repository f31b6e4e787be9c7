// Which cases an act is for: all of them at first, forty at most, each taken away or given back by its box.
import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import { SELECTION_MAX } from '../../../workflows/accompagnementGlobal/equipe.ts';
import type { TeamCase } from '../../contract/team.ts';
import { useCardName } from '../cases/useCardName.ts';

interface Props {
  readonly cases: readonly TeamCase[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

export const firstOf = (cases: readonly TeamCase[]): ReadonlySet<string> =>
  new Set(cases.slice(0, SELECTION_MAX).map(({ card }) => card.id));

export function Chosen({ cases, chosen, onChange }: Props) {
  const cardName = useCardName();
  const id = useId();
  const toggle = (caseId: string) => {
    const next = new Set(chosen);
    if (!next.delete(caseId)) next.add(caseId);
    onChange(next);
  };
  return (
    <fieldset className="equipe-choix" aria-describedby={id}>
      <legend>Situations concernées</legend>
      <p id={id} className="discret">
        {chosen.size} sur {cases.length}
        {cases.length > SELECTION_MAX && `, ${SELECTION_MAX} à la fois`}
      </p>
      {cases.map(({ card }) => (
        <Checkbox
          key={card.id}
          label={`${cardName(card)} (${card.state.label.toLowerCase()})`}
          checked={chosen.has(card.id)}
          disabled={!chosen.has(card.id) && chosen.size >= SELECTION_MAX}
          onChange={() => toggle(card.id)}
        />
      ))}
    </fieldset>
  );
}
