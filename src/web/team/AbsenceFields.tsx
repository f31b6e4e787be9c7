// What each act of an absence or a leaving asks for: who, from when to when, a word, or which leave said ahead.
import { NativeSelect, Textarea } from '@mantine/core';
import type { Team, TeamCase } from '../../contract/team.ts';
import { DateField } from '../dates/DateField.tsx';
import { sayStandIn } from '../dates/sayStandIn.ts';
import { type Act, namesSomebody, planned, type Said } from './absenceActs.ts';

interface Props {
  readonly act: Act;
  readonly team: Team;
  readonly membre: Team['membres'][number];
  readonly cases: readonly TeamCase[];
  readonly said: Said;
  readonly say: (change: Partial<Said>) => void;
}

const choose = { value: '', label: 'Choisir…', disabled: true };

export function AbsenceFields({ act, team, membre, cases, said, say }: Props) {
  const others = team.membres.filter(({ id }) => id !== membre.id);
  return (
    <>
      {act === 'annulerPrevue' && (
        <NativeSelect
          label="Quel congé"
          data={[
            choose,
            ...[...planned(cases)].map(([key, one]) => ({
              value: key,
              label: sayStandIn(one, team.today),
            })),
          ]}
          value={said.prevue}
          onChange={(event) => say({ prevue: event.currentTarget.value })}
        />
      )}
      {namesSomebody(act) && (
        <NativeSelect
          label={act === 'ouvrirSuppleance' ? 'Qui remplace' : 'Qui prend le relais'}
          data={[choose, ...others.map(({ id, nom }) => ({ value: id, label: nom }))]}
          value={said.agent}
          onChange={(event) => say({ agent: event.currentTarget.value })}
        />
      )}
      {act === 'ouvrirSuppleance' && (
        <>
          <DateField
            label="À partir du (facultatif)"
            description="Dès aujourd’hui si vous ne dites rien."
            value={said.depuis}
            onChange={(depuis) => say({ depuis })}
          />
          <DateField
            label="Jusqu’au"
            value={said.jusquAu}
            onChange={(jusquAu) => say({ jusquAu })}
          />
        </>
      )}
      {act === 'proposerPassation' && (
        <Textarea
          label="Ce qu’il faut savoir (facultatif, lu par ce collègue et par le binôme)"
          minRows={2}
          value={said.mot}
          onChange={(event) => say({ mot: event.currentTarget.value })}
        />
      )}
    </>
  );
}
