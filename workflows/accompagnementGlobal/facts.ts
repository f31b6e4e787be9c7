// Every type of fact that a case of this pathway may hold.
import type { FactEvent, FactSpec } from '../kernel/fact.ts';
import { keyFacts } from '../kernel/keyFacts.ts';
import { signatureRecueillie } from '../kernel/recordedSignature.ts';
import { accordFacts } from './facts/accord.ts';
import { circonstancesFacts } from './facts/circonstances.ts';
import { commissionFacts } from './facts/commission.ts';
import { conservationFacts } from './facts/conservation.ts';
import { coupleFacts } from './facts/couple.ts';
import { diagnosticFacts } from './facts/diagnostic.ts';
import { dureeFacts } from './facts/duree.ts';
import { finFacts } from './facts/fin.ts';
import { intervenantFacts } from './facts/intervenant.ts';
import { noteAjoutee, privateFacts } from './facts/notes.ts';
import { orientationFacts } from './facts/orientation.ts';
import { papiersFacts } from './facts/papiers.ts';
import { passationFacts } from './facts/passation.ts';
import { pontsFacts } from './facts/ponts.ts';
import { propositionFacts } from './facts/proposition.ts';
import { revueDuPlanDemandee } from './facts/revuePlan.ts';
import { secretariatFacts } from './facts/secretariat.ts';
import { suiviFacts } from './facts/suivi.ts';

/** What the chart folds. */
export const jointFacts = [
  ...propositionFacts,
  ...accordFacts,
  ...diagnosticFacts,
  ...commissionFacts,
  signatureRecueillie,
  ...suiviFacts,
  ...orientationFacts,
  ...dureeFacts,
  ...finFacts,
  ...intervenantFacts,
  ...conservationFacts,
  ...papiersFacts,
  ...pontsFacts,
  ...passationFacts,
  ...secretariatFacts,
  ...circonstancesFacts,
  ...coupleFacts,
  ...keyFacts,
  noteAjoutee,
  revueDuPlanDemandee,
] as const;

export type AgFact = FactEvent<(typeof jointFacts)[number]>;
export type AgFactType = AgFact['type'];

export const agFacts: { readonly [type: string]: FactSpec } = Object.fromEntries(
  [...jointFacts, ...privateFacts].map((spec) => [spec.type, spec]),
);
