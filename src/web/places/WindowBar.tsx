// Goes through weeks and months: before, after, today, a date, one view or the other.
import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { z } from 'zod';
import { Jour } from '../../../workflows/dates.ts';
import { DateField } from '../dates/DateField.tsx';
import { usePlaces } from './placesContext.ts';
import { sayWindow, stepped, steppedDay } from './window.ts';
import { sayDayName } from './words.ts';

const Vue = z.enum(['semaine', 'mois']);

export function WindowBar({ narrow }: { readonly narrow: boolean }) {
  const { view, vue, jour, days, go } = usePlaces();
  const byDay = narrow && vue === 'semaine';
  const unit = byDay ? 'Jour' : vue === 'semaine' ? 'Semaine' : 'Mois';
  const step = (direction: 1 | -1) =>
    go(vue, byDay ? steppedDay(jour, direction) : stepped(vue, jour, direction));
  const feminine = unit === 'Semaine';
  return (
    <div className="places-fenetre">
      <ActionIcon
        variant="default"
        aria-label={`${unit} ${feminine ? 'précédente' : 'précédent'}`}
        onClick={() => step(-1)}
      >
        <IconChevronLeft size={20} />
      </ActionIcon>
      <h2 className="places-periode" aria-live="polite">
        {byDay ? sayDayName(jour) : sayWindow(vue, days, view.today)}
      </h2>
      <ActionIcon
        variant="default"
        aria-label={`${unit} ${feminine ? 'suivante' : 'suivant'}`}
        onClick={() => step(1)}
      >
        <IconChevronRight size={20} />
      </ActionIcon>
      <Button variant="default" className="hors-impression" onClick={() => go(vue, view.today)}>
        Aujourd’hui
      </Button>
      <DateField
        aria-label="Aller à une date"
        placeholder="Aller à…"
        size="sm"
        className="places-date hors-impression"
        value=""
        onChange={(day) => Jour.safeParse(day).success && go(vue, day)}
      />
      <SegmentedControl
        className="hors-impression"
        aria-label="Affichage"
        value={vue}
        data={[
          { value: 'semaine', label: narrow ? 'jour' : 'semaine' },
          { value: 'mois', label: 'mois' },
        ]}
        onChange={(chosen) => go(Vue.parse(chosen), jour)}
      />
    </div>
  );
}
