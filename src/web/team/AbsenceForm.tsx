// A member is away or leaves: who stands in or takes over, from when to when, for which of their cases.
import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Selection, Team, TeamCase } from '../../contract/team.ts';
import { Choices } from '../case/forms/Choices.tsx';
import { DateField } from '../dates/DateField.tsx';
import { Chosen, firstOf } from './Chosen.tsx';

interface Props {
  readonly team: Team;
  readonly membre: Team['membres'][number];
  readonly cases: readonly TeamCase[];
  readonly sending: boolean;
  readonly send: (selection: Selection) => void;
  readonly close: () => void;
}

const acts = {
  ouvrirSuppleance: 'Suppléance (congé, absence)',
  proposerPassation: 'Relais (départ, nouveau portefeuille)',
  terminerSuppleance: 'Fin de la suppléance',
} as const;
type Act = keyof typeof acts;
const isAct = (value: string): value is Act => Object.hasOwn(acts, value);

const leads: Record<Act, string> = {
  ouvrirSuppleance:
    'Le titulaire garde sa place. La suppléance prend fin d’elle-même au jour dit, et qui remplace lit et signe «\u00a0par suppléance\u00a0».',
  proposerPassation:
    'Rien ne change tant que votre collègue n’a pas accepté, situation par situation.',
  terminerSuppleance: 'Le titulaire est de retour\u00a0: qui remplaçait ne lit plus.',
};

/** Those of a member's cases that the act makes sense for. */
function concerned(
  cases: readonly TeamCase[],
  act: Act,
  today: Team['today'],
): readonly TeamCase[] {
  if (act === 'terminerSuppleance') return cases.filter(({ suppleance }) => suppleance !== null);
  if (act !== 'ouvrirSuppleance') return cases;
  // AG-54. A leave said ahead leaves the days before it to be covered.
  return cases.filter(({ suppleance }) => suppleance === null || suppleance.depuis > today);
}

interface Said {
  readonly siege: Team['siege'];
  readonly agent: string;
  readonly depuis: string;
  readonly jusquAu: string;
  readonly mot: string;
}

function dataOf(act: Act, { siege, agent, depuis, jusquAu, mot }: Said): Selection['data'] {
  if (act === 'terminerSuppleance') return { siege };
  if (act === 'proposerPassation') return { siege, agent, mot: mot.trim() === '' ? null : mot };
  return { siege, agent, depuis: depuis === '' ? null : depuis, jusquAu };
}

export function AbsenceForm({ team, membre, cases, sending, send, close }: Props) {
  const [act, setAct] = useState<Act>('ouvrirSuppleance');
  const [agent, setAgent] = useState('');
  const [depuis, setDepuis] = useState('');
  const [jusquAu, setJusquAu] = useState('');
  const [mot, setMot] = useState('');
  const shown = concerned(cases, act, team.today);
  const [chosen, setChosen] = useState(() => firstOf(shown));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const choose = (value: string) => {
    if (!isAct(value)) return;
    setAct(value);
    setChosen(firstOf(concerned(cases, value, team.today)));
  };
  const data = dataOf(act, { siege: team.siege, agent, depuis, jusquAu, mot });
  const ready =
    chosen.size > 0 &&
    (act === 'terminerSuppleance' || agent !== '') &&
    (act !== 'ouvrirSuppleance' || jusquAu !== '');
  const selection = (): Selection => ({
    id: crypto.randomUUID(),
    type: act,
    data,
    cases: shown
      .filter(({ card }) => chosen.has(card.id))
      .map(({ card, version }) => ({ id: card.id, version })),
  });

  return (
    <form
      className="formulaire carte"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) send(selection());
      }}
    >
      <h3 ref={heading} tabIndex={-1} className="formulaire-titre">
        Absence ou relais de {membre.nom}
      </h3>
      <Stack gap="md">
        <Choices label="De quoi s’agit-il" options={acts} value={act} onChange={choose} />
        <p className="discret">{leads[act]}</p>
        {act !== 'terminerSuppleance' && (
          <NativeSelect
            label={act === 'ouvrirSuppleance' ? 'Qui remplace' : 'Qui prend le relais'}
            data={[
              { value: '', label: 'Choisir…', disabled: true },
              ...team.membres
                .filter(({ id }) => id !== membre.id)
                .map(({ id, nom }) => ({ value: id, label: nom })),
            ]}
            value={agent}
            onChange={(event) => setAgent(event.currentTarget.value)}
          />
        )}
        {act === 'ouvrirSuppleance' && (
          <>
            <DateField
              label="À partir du (facultatif)"
              description="Dès aujourd’hui si vous ne dites rien."
              value={depuis}
              onChange={setDepuis}
            />
            <DateField label="Jusqu’au" value={jusquAu} onChange={setJusquAu} />
          </>
        )}
        {act === 'proposerPassation' && (
          <Textarea
            label="Ce qu’il faut savoir (facultatif, lu par le binôme)"
            minRows={2}
            value={mot}
            onChange={(event) => setMot(event.currentTarget.value)}
          />
        )}
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
