// The side whose desk the viewer keeps, or null: of the pair, or of no desk.
import { useCase } from '../case/caseContext.ts';
import { useMe } from '../session/session.ts';
import { type Side, sideOf } from './meetingOfSide.ts';
import { useMySide } from './useAg.ts';

export function useDeskSide(): Side | null {
  const { seats, qualites } = useCase().view;
  const { organisation } = useMe();
  const mine = useMySide();
  if (mine !== null || !qualites.includes('secretariat')) return null;
  const seat = seats.find((one) => one.organisation?.id === organisation.id)?.seat;
  return sideOf(seat);
}
