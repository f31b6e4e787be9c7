// A calendar feed as iCalendar (RFC 5545): hours as instants in UTC, due days as days.
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Calendar } from '../../engine/papers/calendar.ts';

/** Programs that follow a feed ask for it again no sooner. */
const REFRESH_SECONDS = 3_600;

export function icsOf({ name, madeAt, events }: Calendar): Buffer {
  const calendar = ical({
    name,
    prodId: { company: 'Tandem', product: 'Calendrier', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  });
  for (const event of events) {
    calendar.createEvent({
      id: `${event.uid}@tandem`,
      stamp: new Date(madeAt),
      summary: event.summary,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...('jour' in event
        ? { start: new Date(`${event.jour}T00:00:00Z`), allDay: true }
        : { start: new Date(event.from), end: new Date(event.to) }),
    });
  }
  return Buffer.from(calendar.toString());
}
