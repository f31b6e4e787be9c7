// What a request is called: « Léo, 14 mois ».
import type { CaseView } from '../../contract/cases.ts';
import { fullName } from '../case/CaseHeader.tsx';
import { sayChild } from '../places/words.ts';

export function childTitle({ person, reference }: CaseView): string {
  return sayChild(fullName(person) ?? reference, person.ageMois);
}
