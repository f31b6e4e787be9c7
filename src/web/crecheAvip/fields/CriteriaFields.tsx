// What the published order looks at. For referents: a crèche neither fills nor reads any of it.
import { Checkbox, Stack, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { objectifs } from '../../../../workflows/crecheAvip/vocabulary.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { DateField } from '../../dates/DateField.tsx';
import { CrecheChecks } from './CrecheChecks.tsx';
import { type Situation, situations, situationWords } from './criteriaWords.ts';

export type CriteriaDraft = Readonly<Record<Situation, boolean>> & {
  readonly objectif: string;
  readonly echeance: string;
  readonly fratrie: readonly string[];
  readonly commentaire: string;
};

export const emptyCriteria: CriteriaDraft = {
  foyer: false,
  allocation: false,
  quartier: false,
  jeune: false,
  objectif: '',
  echeance: '',
  fratrie: [],
  commentaire: '',
};

interface Props {
  readonly value: CriteriaDraft;
  readonly onChange: (value: CriteriaDraft) => void;
  /** What is refused, by the name of the field. */
  readonly errors: Readonly<Record<string, ReactNode>>;
}

export function CriteriaFields({ value, onChange, errors }: Props) {
  return (
    <>
      <Choices
        label="La place servirait à"
        options={objectifs}
        value={value.objectif}
        onChange={(objectif) => onChange({ ...value, objectif })}
        error={errors['objectif']}
      />
      <DateField
        label="Premier jour de l’emploi ou de la formation (facultatif)"
        value={value.echeance}
        onChange={(echeance) => onChange({ ...value, echeance })}
        error={errors['echeance']}
      />
      <Checkbox.Group
        label="Situation"
        value={situations.filter((one) => value[one])}
        onChange={(chosen) =>
          onChange({
            ...value,
            ...Object.fromEntries(situations.map((one) => [one, chosen.includes(one)])),
          })
        }
      >
        <Stack gap="xs" mt={6}>
          {situations.map((one) => (
            <Checkbox key={one} value={one} label={situationWords[one]} />
          ))}
        </Stack>
      </Checkbox.Group>
      <CrecheChecks
        label="Un frère ou une sœur y est déjà accueilli (facultatif)"
        value={value.fratrie}
        onChange={(fratrie) => onChange({ ...value, fratrie })}
        error={errors['fratrie']}
      />
      <Textarea
        label="Précision (facultatif)"
        description="Ce qui sert à décider. Lue par les référents seulement."
        minRows={2}
        value={value.commentaire}
        onChange={(event) => onChange({ ...value, commentaire: event.currentTarget.value })}
        error={errors['commentaire']}
      />
    </>
  );
}

/** As the command takes them: an empty answer is null. */
export function criteriaData({ echeance, commentaire, ...rest }: CriteriaDraft) {
  return {
    ...rest,
    echeance: echeance === '' ? null : echeance,
    commentaire: commentaire.trim() === '' ? null : commentaire,
  };
}
