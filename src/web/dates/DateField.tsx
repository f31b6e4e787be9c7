// A day to give: typed as people say it (« 2/12 », « demain », « dans 15 jours ») or picked in a calendar.
import { DateInput, type DateInputProps } from '@mantine/dates';
import { useState } from 'react';
import { todayInParis } from './frenchDates.ts';
import { readDay } from './readDay.ts';
import 'dayjs/locale/fr';

type Props = Omit<DateInputProps, 'value' | 'defaultValue' | 'onChange' | 'dateParser'> & {
  /** `2026-03-29`, or empty. */
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  /** A day that has already come: it suggests such days, and « 2/12 » is the last one. */
  readonly past?: boolean;
};

const COMING_DAYS = '2/12, demain, dans 15 jours…';
/** Also for a day that mostly has come, and may still be ahead. */
export const PAST_DAYS = 'aujourd’hui, hier, 2/12…';

/** The calendar opens under the field at a click, never because a form begins with a day; typing closes it. */
export function DateField({ value = '', onChange, onBlur, past = false, ...rest }: Props) {
  const [opened, setOpened] = useState(false);
  const shut = () => setOpened(false);
  return (
    <DateInput
      locale="fr"
      valueFormat="dddd D MMMM YYYY"
      placeholder={past ? PAST_DAYS : COMING_DAYS}
      firstDayOfWeek={1}
      clearable={false}
      allowDeselect
      size="md"
      hideOutsideDates
      onClick={() => setOpened(true)}
      onKeyDown={shut}
      onBlur={(event) => {
        shut();
        onBlur?.(event);
      }}
      getDayProps={() => ({ onClick: shut })}
      // Beside its field: inside the page's landmarks, and over no question.
      popoverProps={{ opened, withinPortal: false, middlewares: { flip: false, shift: true } }}
      previousLabel="Mois précédent"
      nextLabel="Mois suivant"
      {...rest}
      dateParser={(text) => readDay(text, todayInParis(), past ? 'past' : 'any')}
      value={value === '' ? null : value}
      onChange={(next) => onChange?.(next ?? '')}
    />
  );
}
