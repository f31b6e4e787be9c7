// Who stands in, and on which days: « Inès Ravoyard, jusqu’au 5 décembre », « prévue du 13 au 27 décembre ».
import { sayShortDay } from './frenchDates.ts';

interface StandIn {
  readonly nom: string | null;
  readonly depuis: string;
  readonly jusquAu: string;
}

export function sayStandIn({ nom, depuis, jusquAu }: StandIn, today: string): string {
  const last = sayShortDay(jusquAu, today);
  const days =
    depuis > today ? `prévue du ${sayShortDay(depuis, today)} au ${last}` : `jusqu’au ${last}`;
  return `${nom ?? 'Un collègue'}, ${days}`;
}
