// How each fact of a crèche is told in the thread; forgetting one does not compile.
import type { CrecheFactType } from '../../../workflows/creche/facts.ts';
import type { TellFact } from '../case/timeline/tell.ts';
import { labelTellings } from './labelTellings.tsx';
import { seanceTellings } from './seanceTellings.tsx';
import { vieTellings } from './vieTellings.tsx';

export const tellings: Record<CrecheFactType, TellFact> = {
  ...labelTellings,
  ...vieTellings,
  ...seanceTellings,
};
