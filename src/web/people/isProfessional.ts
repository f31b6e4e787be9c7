// Which seats are held by colleagues: a parent or the person signs, and a crèche that offers nothing yet has nobody there.
import type { SeatView } from '../../contract/cases.ts';

export function isProfessional({ seat, organisation }: SeatView): boolean {
  return seat !== 'parent' && seat !== 'personne' && (seat !== 'creche' || organisation !== null);
}
