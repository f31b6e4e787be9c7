// The search field and the few ways to sort what one looks at.
import { Chip, CloseButton, Group, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { CaseSearch } from '../../contract/cases.ts';
import type { Agent } from '../../contract/session.ts';
import { statesToFilter } from '../case/stations/stations.ts';
import { useMe } from '../session/session.ts';

type Value = Pick<CaseSearch, 'texte' | 'filtre' | 'etat'>;

interface Props {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

const filters: Record<CaseSearch['filtre'], string> = {
  enCours: 'En cours',
  aMoi: 'À moi de jouer',
  enRetard: 'En retard',
  terminees: 'Terminées',
  toutes: 'Toutes',
};

/** What a crèche and a commune follow is never an accompagnement. */
function pathwaysOf({ organisation: { kind } }: Agent): readonly string[] {
  const ofPlaces = ['creche-avip', 'creche'];
  return kind === 'creche' || kind === 'commune'
    ? ofPlaces
    : ['accompagnement-global', ...ofPlaces];
}

export function CaseFilters({ value, onChange }: Props) {
  const me = useMe();
  return (
    <search className="situations-tri">
      <TextInput
        className="situations-recherche"
        aria-label="Chercher par nom, prénom ou référence"
        placeholder="Nom, prénom ou référence"
        autoComplete="off"
        maxLength={100}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        rightSection={
          value.texte !== '' && (
            <CloseButton
              aria-label="Effacer la recherche"
              onClick={() => onChange({ ...value, texte: '' })}
            />
          )
        }
        value={value.texte}
        onChange={(event) => onChange({ ...value, texte: event.currentTarget.value })}
      />
      <Chip.Group
        value={value.filtre}
        onChange={(chosen) => {
          const filtre = CaseSearch.shape.filtre.safeParse(chosen);
          if (filtre.success) onChange({ ...value, filtre: filtre.data });
        }}
      >
        <Group gap="xs" role="radiogroup" aria-label="Quelles situations">
          {Object.entries(filters).map(([filter, label]) => (
            <Chip key={filter} value={filter} variant="outline">
              {label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <NativeSelect
        aria-label="Étape"
        data={[{ value: '', label: 'Toutes les étapes' }, ...statesToFilter(pathwaysOf(me))]}
        value={value.etat ?? ''}
        onChange={(event) => onChange({ ...value, etat: event.currentTarget.value || null })}
      />
    </search>
  );
}
