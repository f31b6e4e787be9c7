// Who holds the ball, in words and in that side's colour.
import type { CaseCard } from '../../contract/cases.ts';
import { sayHolder } from '../people/holder.ts';
import { useMe } from '../session/session.ts';

export function Ball({ card, today }: { readonly card: CaseCard; readonly today: string }) {
  const { text, side, mine } = sayHolder(card, today, useMe().id);
  const look = mine ? 'main-moi' : `main-${side ?? 'personne'}`;
  return <span className={`main ${look}`}>{text}</span>;
}
