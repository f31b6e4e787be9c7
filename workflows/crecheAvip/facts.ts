// Every type of fact that an AVIP request may hold.
import { situationArchivee, situationPurgee } from '../accompagnementGlobal/facts/conservation.ts';
import type { FactEvent, FactSpec } from '../kernel/fact.ts';
import {
  etapeCaduque,
  etapeConfirmee,
  etapeObjectee,
  etapeProposee,
  signatureAnnulee,
} from '../kernel/keyFacts.ts';
import { signatureRecueillie } from '../kernel/recordedSignature.ts';
import { accueilFacts } from './facts/accueil.ts';
import { contratFacts } from './facts/contrat.ts';
import { demandeFacts } from './facts/demande.ts';
import { fratrieFacts } from './facts/fratrie.ts';
import { motifFacts } from './facts/motifs.ts';
import { noteAvipAjoutee } from './facts/notes.ts';
import { sortieFacts } from './facts/sortie.ts';

/** Those of the mechanism of keys that this pathway uses: it has neither announced acts nor substitutions. */
export const stepFacts = [
  etapeProposee,
  etapeConfirmee,
  etapeObjectee,
  etapeCaduque,
  signatureAnnulee,
] as const;

/** What the chart folds. A note of the referents lives on their own stream too. */
export const jointFacts = [
  ...demandeFacts,
  ...fratrieFacts,
  ...motifFacts,
  ...contratFacts,
  ...accueilFacts,
  ...sortieFacts,
  ...stepFacts,
  signatureRecueillie,
  noteAvipAjoutee,
  situationArchivee,
  situationPurgee,
] as const;

export type AvipFact = FactEvent<(typeof jointFacts)[number]>;
export type AvipFactType = AvipFact['type'];

export const avipFacts: { readonly [type: string]: FactSpec } = Object.fromEntries(
  jointFacts.map((spec) => [spec.type, spec]),
);
