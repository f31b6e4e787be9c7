// A member is away or leaves: who stands in or takes over, from when to when, for which of their cases.
import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Selection, Team, TeamCase } from '../../contract/team.ts';
import { Choices } from '../case/forms/Choices.tsx';
import { AbsenceFields } from './AbsenceFields.tsx';
import {
  type Act,
  acts,
  commandOf,
  concerned,
  isAct,
  isReady,
  leads,
  planned,
  type Said,
  saidAtFirst,
  selectionOf,
} from './absenceActs.ts';
import { Chosen, firstOf } from './Chosen.tsx';

interface Props {
  readonly team: Team;
  readonly membre: Team['membres'][number];
  readonly cases: readonly TeamCase[];
  readonly sending: boolean;
  readonly send: (selection: Selection) => void;
  readonly close: () => void;
}

export function AbsenceForm({ team, membre, cases, sending, send, close }: Props) {
  const [act, setAct] = useState<Act>('ouvrirSuppleance');
  const [said, setSaid] = useState<Said>(() => saidAtFirst(cases));
  const casesFor = (one: Act, words: Said) => concerned(cases, one, team.today, words);
  const shown = casesFor(act, said);
  const [chosen, setChosen] = useState(() => firstOf(shown));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const choose = (value: string) => {
    if (!isAct(value)) return;
    setAct(value);
    setChosen(firstOf(casesFor(value, said)));
  };
  const say = (change: Partial<Said>) => {
    const words = { ...said, ...change };
    setSaid(words);
    if (change.prevue !== undefined) setChosen(firstOf(casesFor(act, words)));
  };
  const ready = chosen.size > 0 && isReady(act, said);
  const { annulerPrevue, ...usual } = acts;
  const options = planned(cases).size > 0 ? { ...usual, annulerPrevue } : usual;

  return (
    <form
      className="formulaire carte"
      onSubmit={(event) => {
        event.preventDefault();
        const taken = shown.filter(({ card }) => chosen.has(card.id));
        if (ready) send(selectionOf(commandOf(act, team.siege, said), taken));
      }}
    >
      <h3 ref={heading} tabIndex={-1} className="formulaire-titre">
        Absence ou relais de {membre.nom}
      </h3>
      <Stack gap="md">
        <Choices label="De quoi s’agit-il" options={options} value={act} onChange={choose} />
        <p className="discret">{leads[act]}</p>
        <AbsenceFields {...{ act, team, membre, cases, said, say }} />
        <Chosen cases={shown} chosen={chosen} onChange={setChosen} />
      </Stack>
      <Group className="formulaire-pied" gap="sm">
        <Button type="submit" loading={sending} disabled={!ready}>
          Envoyer pour {chosen.size === 1 ? '1 situation' : `${chosen.size} situations`}
        </Button>
        <Button variant="subtle" color="gray" onClick={close} disabled={sending}>
          Fermer
        </Button>
      </Group>
    </form>
  );
}
