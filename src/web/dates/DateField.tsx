// A day to give: typed as people say it (« 2/12 », « demain », « dans 15 jours ») or picked in a calendar.
import { DateInput, type DateInputProps } from '@mantine/dates';
import { todayInParis } from './frenchDates.ts';
import { readDay } from './readDay.ts';
import 'dayjs/locale/fr';

type Props = Omit<DateInputProps, 'value' | 'defaultValue' | 'onChange' | 'dateParser'> & {
  /** `2026-03-29`, or empty. */
  readonly value?: string;
  readonly onChange?: (value: string) => void;
};

export function DateField({ value = '', onChange, ...rest }: Props) {
  return (
    <DateInput
      locale="fr"
      valueFormat="dddd D MMMM YYYY"
      placeholder="2/12, demain, dans 15 jours…"
      firstDayOfWeek={1}
      clearable={false}
      allowDeselect
      size="md"
      popoverProps={{ withinPortal: true }}
      {...rest}
      dateParser={(text) => readDay(text, todayInParis())}
      value={value === '' ? null : value}
      onChange={(next) => onChange?.(next ?? '')}
    />
  );
}
