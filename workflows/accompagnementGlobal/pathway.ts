// The accompagnement global, version 1: what the engine, the doors and the screens ask of it.
import type { Pathway } from '../kernel/pathway.ts';
import { bureau } from './bureau.ts';
import { chart } from './chart.ts';
import { agCommands } from './commands.ts';
import { compteCommeContact, purgeEchue } from './conservation.ts';
import { foldContents } from './contentFolds.ts';
import { type AgDossier, emptyContents } from './contents.ts';
import type { AgContext } from './context.ts';
import { deadlines } from './deadlines.ts';
import { firstDue } from './due.ts';
import { agFacts } from './facts.ts';
import { joindre } from './joindre.ts';
import { libellesActes, libellesEtapes, libellesSieges } from './jointLabels.ts';
import { lecture } from './lecture.ts';
import { sansLieuDAvant } from './lieux.ts';
import { placeOf } from './place.ts';
import { evolvePrivate, privateDeadlines } from './private.ts';
import { contenuOuvert } from './signedContents.ts';
import { agStates, etatsConserves } from './states.ts';
import { summary } from './summary.ts';
import { aSigner, politiqueDuJour } from './validation.ts';

export const accompagnementGlobal: Pathway<AgContext, AgDossier> = {
  id: 'accompagnement-global',
  version: 1,
  fingerprint: chart.fingerprint,
  label: 'Accompagnement global',
  prefix: 'AG',
  states: agStates,
  facts: agFacts,
  commands: agCommands,
  opening: 'ouvrirProposition',
  initial: chart.initial,
  joint: { seats: libellesSieges, steps: libellesEtapes, acts: libellesActes },
  conjoint: ({ context }) => aSigner(context),
  evolve: chart.evolve,
  accepts: chart.accepts,
  emptyContents: () => emptyContents,
  evolveContents: foldContents,
  partage: lecture,
  bureau,
  sansProteges: { dont: ({ state }) => [state.context.personne], partsOf: sansLieuDAvant },
  joindre,
  contentsShown: ({ partage: _, bilanClos: __, mains: ___, notifieLe: ____, ...contents }) =>
    contents,
  contentSigned: ({ value, context: { etape } }, contents) =>
    contenuOuvert(value === 'diagnostic' ? 'validation' : etape?.etape, contents),
  linked: ({ lien }) => (lien?.cas ? [lien.cas] : []),
  linkHeld: ({ partage: { accord } }) => accord !== null && accord.destinataires.length > 0,
  evolvePrivate,
  privateDeadlines,
  placeOf,
  deadlines,
  firstDue,
  conservation: { etats: etatsConserves, compte: compteCommeContact, purge: purgeEchue },
  summary,
  reglages: (settings) => ({ validation: politiqueDuJour(settings) }),
};
