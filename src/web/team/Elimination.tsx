// What may be effaced: the list for the Archives départementales, and their visa on a selection of it.
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { Selection, Team, TeamCase } from '../../contract/team.ts';
import { eliminationAddress } from '../api/calls.ts';
import { DateField } from '../dates/DateField.tsx';
import { sayFullDay } from '../dates/frenchDates.ts';
import { CaseSection } from './CaseLine.tsx';
import { Chosen, firstOf } from './Chosen.tsx';

interface Props {
  readonly team: Team;
  readonly cases: readonly TeamCase[];
  readonly sending: boolean;
  readonly send: (selection: Selection) => void;
}

function sayWhere({ elimination }: TeamCase): string {
  if (!elimination) return '';
  if (elimination.prolongee) return 'Conservation prolongée';
  return elimination.visee
    ? 'Visée\u00a0: elle sera effacée d’elle-même'
    : `Éliminable depuis le ${sayFullDay(elimination.le)}, visa attendu`;
}

export function Elimination({ team, cases, sending, send }: Props) {
  const waiting = cases.filter(
    ({ elimination }) => elimination && !elimination.visee && !elimination.prolongee,
  );
  return (
    <CaseSection
      title="À éliminer"
      cases={cases}
      detail={sayWhere}
      action={
        <>
          <Button
            component="a"
            href={eliminationAddress}
            download
            variant="default"
            mt="sm"
            leftSection={<IconDownload size={16} aria-hidden="true" />}
          >
            Liste d’élimination (CSV)
          </Button>
          {team.siege === 'social' && waiting.length > 0 && (
            <VisaForm
              key={waiting.map(({ card }) => card.id).join()}
              today={team.today}
              cases={waiting}
              sending={sending}
              send={send}
            />
          )}
        </>
      }
    />
  );
}

interface VisaProps extends Pick<Props, 'cases' | 'sending' | 'send'> {
  readonly today: string;
}

function VisaForm({ today, cases, sending, send }: VisaProps) {
  const [le, setLe] = useState(today);
  const [bordereau, setBordereau] = useState('');
  const [chosen, setChosen] = useState(() => firstOf(cases));
  const selection = (): Selection => ({
    id: crypto.randomUUID(),
    type: 'enregistrerVisa',
    data: { le, bordereau },
    cases: cases
      .filter(({ card }) => chosen.has(card.id))
      .map(({ card, version }) => ({ id: card.id, version })),
  });
  return (
    <form
      className="formulaire carte"
      onSubmit={(event) => {
        event.preventDefault();
        send(selection());
      }}
    >
      <h3 className="formulaire-titre">Enregistrer le visa des Archives départementales</h3>
      <Stack gap="md">
        <DateField past label="Visé le" value={le} onChange={setLe} />
        <TextInput
          label="Numéro du bordereau"
          value={bordereau}
          onChange={(event) => setBordereau(event.currentTarget.value)}
        />
        <Chosen cases={cases} chosen={chosen} onChange={setChosen} />
      </Stack>
      <Group className="formulaire-pied">
        <Button
          type="submit"
          loading={sending}
          disabled={bordereau.trim() === '' || le === '' || chosen.size === 0}
        >
          Enregistrer le visa
        </Button>
      </Group>
    </form>
  );
}
