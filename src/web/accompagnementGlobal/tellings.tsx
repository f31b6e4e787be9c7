// How each fact of the accompagnement global is told in the timeline; forgetting one does not compile.

import type { privateFacts } from '../../../workflows/accompagnementGlobal/facts/notes.ts';
import type { jointFacts } from '../../../workflows/accompagnementGlobal/facts.ts';
import type { TellFact } from '../case/timeline/tell.ts';
import { accordTellings } from './accordTellings.tsx';
import { circonstancesTellings } from './circonstancesTellings.tsx';
import { commissionTellings } from './commissionTellings.tsx';
import { conservationTellings } from './conservationTellings.tsx';
import { coupleTellings } from './coupleTellings.tsx';
import { diagnosticTellings } from './diagnosticTellings.tsx';
import { dureeTellings } from './dureeTellings.tsx';
import { finTellings } from './finTellings.tsx';
import { keyTellings } from './keyTellings.tsx';
import { noteTellings } from './noteTellings.tsx';
import { orientationTellings } from './orientationTellings.tsx';
import { passationTellings } from './passationTellings.tsx';
import { propositionTellings } from './propositionTellings.tsx';
import { secretariatTellings } from './secretariatTellings.tsx';
import { suiviTellings } from './suiviTellings.tsx';

type FactType = (typeof jointFacts)[number]['type'] | (typeof privateFacts)[number]['type'];

export const tellings: Record<FactType, TellFact> = {
  ...propositionTellings,
  ...accordTellings,
  ...diagnosticTellings,
  ...commissionTellings,
  ...suiviTellings,
  ...orientationTellings,
  ...dureeTellings,
  ...finTellings,
  ...conservationTellings,
  ...passationTellings,
  ...secretariatTellings,
  ...circonstancesTellings,
  ...coupleTellings,
  ...keyTellings,
  ...noteTellings,
};
