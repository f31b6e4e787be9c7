// Adds a closure: before it is done, the families it touches and the relief place of each are shown.
import { Checkbox, Group, SimpleGrid } from '@mantine/core';
import { motifsFermeture } from '../../../../workflows/creche/vocabulary.ts';
import { Jour } from '../../../../workflows/dates.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { sayAges } from '../sayCreche.ts';
import { TouchedFamilies } from '../touched/TouchedFamilies.tsx';
import { useCreche } from '../useCreche.ts';
import { demiOf, wholeDay } from './wholeDay.ts';

interface Closure extends Record<string, unknown> {
  readonly du: string;
  readonly au: string;
  readonly demi: string;
  /** Null: the whole crèche. */
  readonly sections: readonly string[] | null;
  readonly motif: string;
}

export function AjouterFermeture() {
  const { sections } = useCreche();
  const state = useCommandForm<Closure>({
    type: 'ajouterFermeture',
    initial: { du: '', au: '', demi: '', sections: null, motif: '' },
    optional: ['demi'],
    done: 'Fermeture ajoutée',
  });
  const { form } = state;
  const { du, au, demi, sections: chosen } = form.getValues();
  const known = Jour.safeParse(du).success && Jour.safeParse(au).success && du <= au;
  return (
    <CommandForm
      title="Ajouter une fermeture"
      lead="Les places données ces jours-là sont suspendues, jamais reprises&nbsp;: si vous retirez la fermeture, chacun retrouve la sienne."
      send="Ajouter la fermeture"
      state={state}
      focus="heading"
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateField
          label="Premier jour fermé"
          {...form.getInputProps('du')}
          onChange={(day) => {
            form.setFieldValue('du', day);
            if (au === '' || au < day) form.setFieldValue('au', day);
          }}
        />
        <DateField label="Dernier jour fermé" {...form.getInputProps('au')} />
      </SimpleGrid>
      <Choices label="Pourquoi" options={motifsFermeture} {...form.getInputProps('motif')} />
      <Choices label="À quel moment" options={wholeDay} {...form.getInputProps('demi')} />
      {sections.length > 1 && (
        <Checkbox.Group
          label="Quelles sections"
          description="Aucune cochée&nbsp;: toute la crèche."
          value={[...(chosen ?? [])]}
          onChange={(ids) => form.setFieldValue('sections', ids.length === 0 ? null : ids)}
        >
          <Group mt={6}>
            {sections.map((one) => (
              <Checkbox key={one.id} value={one.id} label={`${one.nom}, ${sayAges(one)}`} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      {known && (
        <TouchedFamilies
          body={{
            du,
            au,
            demi: demiOf(demi),
            sections: chosen === null ? null : [...chosen],
            nombre: null,
            places: null,
          }}
        />
      )}
    </CommandForm>
  );
}
