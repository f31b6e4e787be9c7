// Who holds the ball, in words and in that side's colour.
import type { CaseCard } from '../../contract/cases.ts';
import { sayHolder } from '../people/holder.ts';

export function Ball({ card, today }: { readonly card: CaseCard; readonly today: string }) {
  const { text, side } = sayHolder(card, today);
  const look = card.mine && !card.ended ? 'main-moi' : `main-${side ?? 'personne'}`;
  return <span className={`main ${look}`}>{text}</span>;
}
