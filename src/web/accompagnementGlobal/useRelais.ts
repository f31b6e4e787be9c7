// The handovers that await an answer: the one that asks the viewer, the ones that are theirs to take back.
import type { Element } from '../../../workflows/accompagnementGlobal/contents.ts';
import { useMe } from '../session/session.ts';
import type { PassationProposee } from './readContents.ts';
import { useAgContents, useAgDates, useMySide } from './useAg.ts';
import { useResponsibleSide } from './useResponsibleSide.ts';

interface RelaisPropose {
  readonly passation: PassationProposee;
  /** The word that goes with it; null where there is none, or it is for somebody else. */
  readonly mot: Element | null;
}

function useRelais(keeps: (passation: PassationProposee) => boolean): RelaisPropose | null {
  const { passation, autrePassation } = useAgDates();
  const { relais } = useAgContents();
  const found = [passation, autrePassation].find((one) => one && keeps(one));
  return found ? { passation: found, mot: relais.find(({ id }) => id === found.id) ?? null } : null;
}

/** AG-28. The one that asks the viewer to take over. */
export function useRelaisRecu(): RelaisPropose | null {
  const { id } = useMe();
  return useRelais(({ agent }) => agent === id);
}

/** Of the viewer's own seat, or of the one that they answer for. */
export function useRelaisDuSiege(): RelaisPropose | null {
  const responsible = useResponsibleSide();
  const side = useMySide() ?? responsible;
  return useRelais(({ siege }) => siege === side);
}
