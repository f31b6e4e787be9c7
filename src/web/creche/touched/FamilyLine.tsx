// One family that a closure touches: who, how much, what could take over; the days one click further.
import type { ReactNode } from 'react';
import { useCase } from '../../case/caseContext.ts';
import { sayChild, sayPlace } from '../../places/words.ts';
import { usePersonName } from '../../privacy/entretien.tsx';
import { placeName } from '../sayCreche.ts';
import { useCreche } from '../useCreche.ts';
import {
  byDay,
  type Family,
  isOneBareDay,
  sayExtent,
  sayRelief,
  sayReliefs,
} from './sayTouched.ts';

/** So many days are read at once. */
const FEW = 3;

interface Props {
  readonly family: Family;
  /** What can be done for this family. */
  readonly children?: ReactNode;
}

export function FamilyLine({ family, children }: Props) {
  const { today } = useCase();
  const creche = useCreche();
  const personName = usePersonName();
  const { caseId, prenom, reference, ageMois, slots } = family;
  const days = byDay(slots, today);
  const saidAlready = isOneBareDay(days);
  return (
    <li className="touchee">
      <p className="touchee-qui">
        <strong>{sayChild(personName(caseId, prenom ?? reference), ageMois)}</strong>
        <span className="discret">
          {' '}
          {sayExtent(slots, today)} · {sayReliefs(slots)}
        </span>
      </p>
      {!saidAlready && (
        <details open={days.length <= FEW}>
          <summary>Voir les jours</summary>
          <ul className="touchee-jours">
            {days.map((day) => (
              <li key={day.jour}>
                {day.quand}&nbsp;: {sayRelief(day, (id) => sayPlace(placeName(creche, id)))}
              </li>
            ))}
          </ul>
        </details>
      )}
      {children}
    </li>
  );
}
