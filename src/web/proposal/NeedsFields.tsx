// Step 2: what the person needs for work, what hinders, and why two professionals together.
import { Checkbox, SimpleGrid, Stack, Textarea } from '@mantine/core';
import {
  besoins,
  organismesReferents,
  situations,
  themes,
} from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Choices } from '../case/forms/Choices.tsx';
import { useProposalFormContext } from './proposalForm.ts';

export function NeedsFields() {
  const form = useProposalFormContext();
  return (
    <Stack gap="lg">
      <Textarea
        label="Pourquoi cette proposition"
        description="Ce que la personne vit, et ce que deux professionnels ensemble peuvent y changer."
        minRows={4}
        {...form.getInputProps('demande.motif')}
      />
      <ManyWords name="demande.besoins" label="Besoins professionnels" words={besoins} />
      <ManyWords name="demande.freins" label="Freins" words={themes} />
      <Choices
        label="Ressources aujourd’hui"
        options={situations}
        {...form.getInputProps('demande.situation')}
      />
      <Choices
        label="Organisme référent"
        options={organismesReferents}
        {...form.getInputProps('demande.organismeReferent')}
      />
    </Stack>
  );
}

interface ManyProps {
  readonly name: string;
  readonly label: string;
  readonly words: Readonly<Record<string, string>>;
}

export function ManyWords({ name, label, words }: ManyProps) {
  const form = useProposalFormContext();
  return (
    <Checkbox.Group label={label} {...form.getInputProps(name)}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt={8}>
        {Object.entries(words).map(([value, text]) => (
          <Checkbox key={value} value={value} label={text} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
