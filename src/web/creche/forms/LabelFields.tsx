// The label that is given or renewed: from when until when, how many places, which share.
import { NumberInput, SimpleGrid } from '@mantine/core';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { labelInForce } from '../sayCreche.ts';
import { useCreche } from '../useCreche.ts';

interface Props {
  readonly type: 'accorderLabel' | 'renouvelerLabel';
  readonly title: string;
  readonly lead: string;
  readonly debut: string;
  readonly done: string;
}

/** AVIP-02. What the law asks for at least, and what is mostly agreed on. */
const SHARE = 20;

export function LabelFields({ type, title, lead, debut, done }: Props) {
  const known = labelInForce(useCreche().labels, debut);
  const state = useCommandForm<{
    debut: string;
    fin: string;
    places: number | '';
    part: number | '';
  }>({
    type,
    initial: { debut, fin: '', places: known?.places ?? '', part: known?.part ?? SHARE },
    optional: ['fin'],
    done,
  });
  const { form } = state;
  return (
    <CommandForm title={title} lead={lead} send={title} state={state} focus="heading">
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateField label="Valable à partir du" {...form.getInputProps('debut')} />
        <DateField label="Jusqu’au, ce jour compris (facultatif)" {...form.getInputProps('fin')} />
        <NumberInput
          label="Nombre de places du label"
          min={1}
          max={200}
          {...form.getInputProps('places')}
        />
        <NumberInput
          label="Part d’enfants accueillis au titre du label"
          description="Au moins 20&nbsp;% des enfants de la crèche."
          min={1}
          max={100}
          suffix="&nbsp;%"
          {...form.getInputProps('part')}
        />
      </SimpleGrid>
    </CommandForm>
  );
}
