// What the person agreed to share, as this viewer's side stands towards it: open, partly, or closed and why.
import type { Theme } from '../../../workflows/accompagnementGlobal/partage.ts';
import { useCase } from '../case/caseContext.ts';
import type { AccordConnu } from './readContents.ts';
import { useAgContents, useAgDates, useMySide } from './useAg.ts';

export interface AccordVu {
  readonly known: AccordConnu;
  /** In force, and for this viewer's own organisation: what the other side writes is read here. */
  readonly reads: boolean;
  /** In force, and for the other organisation: what is written here is read there. */
  readonly isRead: boolean;
  /** Null: not for this viewer to read. */
  readonly themes: readonly Theme[] | null;
  /** The names of the organisations that it is for. */
  readonly names: readonly string[];
}

/** Null before the first agreement that says for whom it is, and for who is not of the pair. */
export function useAccord(): AccordVu | null {
  const { seats } = useCase().view;
  const { accord } = useAgContents();
  const { accord: known } = useAgDates();
  const mine = useMySide();
  if (known === undefined || mine === null) return null;
  const named = (own: boolean) =>
    known.fin === null &&
    seats.some(
      ({ seat, organisation }) =>
        (seat === mine) === own && known.destinataires.includes(organisation?.id ?? ''),
    );
  return {
    known,
    reads: named(true),
    isRead: named(false),
    themes: known.fin === null ? (accord?.themes ?? null) : null,
    names: seats.flatMap(({ organisation }) =>
      organisation && known.destinataires.includes(organisation.id) ? [organisation.nom] : [],
    ),
  };
}

/** AG-33. False when it is known that what is written on this theme stays on the side that writes it. */
export function useIsShared(theme: string): boolean {
  const accord = useAccord();
  if (accord === null) return true;
  return accord.isRead && (accord.themes?.some((one) => one === theme) ?? true);
}
