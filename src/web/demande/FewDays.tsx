// The half-days of an accueil ponctuel: three days from the first one, morning and afternoon.
import { Checkbox, Group, Input, Stack } from '@mantine/core';
import { DateField } from '../dates/DateField.tsx';
import { sayDay, todayInParis } from '../dates/frenchDates.ts';
import { partWords } from '../halfDays/sayHalfDays.ts';
import { fewDaysFrom, keptDemis } from './fewDays.ts';
import { useRequestFormContext } from './requestForm.ts';

export function FewDays() {
  const form = useRequestFormContext();
  const { debutSouhaite, rythme } = form.getValues().besoin;
  const days = fewDaysFrom(debutSouhaite);
  const today = todayInParis();
  const error = form.errors['besoin.rythme.demis'];
  return (
    <Stack gap="md">
      <DateField
        label="Premier jour"
        {...form.getInputProps('besoin.debutSouhaite')}
        onChange={(day) => {
          form.setFieldValue('besoin.debutSouhaite', day);
          const kept = keptDemis(rythme.demis, fewDaysFrom(day));
          form.setFieldValue('besoin.rythme.demis', kept);
        }}
      />
      {days.length > 0 && (
        <fieldset className="demande-jours">
          <legend>Quelles demi-journées</legend>
          {days.map(({ jour, demis }) => (
            <div key={jour} className="demande-jour">
              <span>{sayDay(jour, today)}</span>
              <Group gap="md">
                {demis.map(({ demi, value }) => (
                  <Checkbox
                    key={demi}
                    label={partWords[demi]}
                    aria-label={`${sayDay(jour, today)}, ${partWords[demi]}`}
                    checked={rythme.demis.includes(value)}
                    onChange={({ currentTarget: { checked } }) =>
                      form.setFieldValue(
                        'besoin.rythme.demis',
                        checked
                          ? [...rythme.demis, value]
                          : rythme.demis.filter((one) => one !== value),
                      )
                    }
                  />
                ))}
              </Group>
            </div>
          ))}
          {error && <Input.Error>{error}</Input.Error>}
        </fieldset>
      )}
    </Stack>
  );
}
