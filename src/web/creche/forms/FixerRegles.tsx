// The published rules: who decides, in which order, for how long; each with its day of effect.
import { NumberInput, SimpleGrid } from '@mantine/core';
import { Regles } from '../../../../workflows/creche/facts/regles.ts';
import { reglesParDefaut } from '../../../../workflows/creche/label.ts';
import { decideurs } from '../../../../workflows/creche/vocabulary.ts';
import { type Critere, criteres } from '../../../../workflows/waitingList/criteria.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { useCreche } from '../useCreche.ts';
import { OrderedChoice } from './OrderedChoice.tsx';

interface Rules extends Record<string, unknown> {
  readonly effetLe: string;
  readonly decide: string;
  readonly criteres: Critere[];
  readonly minimumHeures: number | '';
  readonly tenueJours: number | '';
  readonly plafondPonctuel: number | '';
  readonly dureeMaxMois: number | '';
}

/** AVIP-09. The words of each, as they are published: only who fixes the rules comes here. */
const allCriteria = Regles.shape.criteres.element.options.map((value) => ({
  value,
  label: criteres[value].regle,
}));

/** Left empty, the partnership's own setting holds. */
const figures = [
  { name: 'tenueJours', label: 'Une place proposée est tenue (jours d’ouverture)' },
  { name: 'minimumHeures', label: 'Volume conseillé (heures par semaine)' },
  { name: 'dureeMaxMois', label: 'Durée totale d’un accueil (mois)' },
  { name: 'plafondPonctuel', label: 'Accueil ponctuel, par famille et par an (demi-journées)' },
] as const;

export function FixerRegles() {
  const known = useCreche().regles.at(-1) ?? null;
  const start = known ?? reglesParDefaut;
  const state = useCommandForm<Rules>({
    type: 'fixerRegles',
    initial: {
      effetLe: '',
      decide: start.decide,
      criteres: [...start.criteres],
      minimumHeures: known?.minimumHeures ?? '',
      tenueJours: known?.tenueJours ?? '',
      plafondPonctuel: known?.plafondPonctuel ?? '',
      dureeMaxMois: known?.dureeMaxMois ?? '',
    },
    optional: figures.map(({ name }) => name),
    done: 'Règles publiées',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Fixer les règles d’attribution"
      lead="Publiées avec leur date d’effet. La liste d’attente se range d’après elles, et chaque rang s’explique par elles."
      send="Publier les règles"
      state={state}
      focus="heading"
    >
      <DateField label="À partir du" {...form.getInputProps('effetLe')} />
      <Choices label="Qui donne les places" options={decideurs} {...form.getInputProps('decide')} />
      <OrderedChoice
        label="Dans quel ordre les demandes sont classées"
        description="À égalité, l’ancienneté de la demande départage&nbsp;; jamais le hasard."
        options={allCriteria}
        least={1}
        value={form.getValues().criteres}
        onChange={(order) => form.setFieldValue('criteres', order)}
        error={form.errors['criteres']}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {figures.map(({ name, label }) => (
          <NumberInput
            key={name}
            label={label}
            placeholder="comme dans tout le partenariat"
            min={0}
            {...form.getInputProps(name)}
          />
        ))}
      </SimpleGrid>
    </CommandForm>
  );
}
