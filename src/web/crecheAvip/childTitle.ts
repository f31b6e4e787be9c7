// What a request is called: by its child.
import type { CaseView } from '../../contract/cases.ts';
import { fullName } from '../case/CaseHeader.tsx';

export function childTitle({ person, reference }: CaseView): string {
  return fullName(person) ?? reference;
}
