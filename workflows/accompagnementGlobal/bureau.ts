// What a desk is told of a case (AG-52): contacts, the state, and of its own side alone the agenda and the messages.
import type { DeskReading, PourBureau } from '../kernel/deskReading.ts';
import type { Cote, OpenedFact } from '../kernel/fact.ts';
import { suppleanceOuverte, suppleanceTerminee } from '../kernel/keyFacts.ts';
import { isFact } from '../kernel/opened.ts';
import type { CaseState } from '../kernel/pathway.ts';
import type { AgDossier } from './contents.ts';
import { type AgContext, initialContext, type RendezVousPrevu } from './context.ts';
import { situationArchivee } from './facts/conservation.ts';
import { diagnosticValide } from './facts/diagnostic.ts';
import { accompagnementRenouvele, repriseNotee, suspensionDecidee } from './facts/duree.ts';
import { clotureEffective } from './facts/fin.ts';
import { noteAjoutee } from './facts/notes.ts';
import { passationAcceptee } from './facts/passation.ts';
import { binomeDesigne, propositionOuverte } from './facts/proposition.ts';
import { messageLaisse, messageTransmis, rendezVousDeplace } from './facts/secretariat.ts';
import {
  accompagnementDemarre,
  bilanOuvert,
  rendezVousFixe,
  tentativeNotee,
} from './facts/suivi.ts';

const cotesDuRendezVous: { readonly [T in RendezVousPrevu['type']]: readonly Cote[] } = {
  franceTravail: ['emploi'],
  social: ['social'],
  tripartite: ['emploi', 'social'],
};

type Sieges = Pick<AgContext, 'sieges'>;

const aUnSiege = ({ sieges }: Sieges, cotes: readonly Cote[], organisation: string) =>
  cotes.some((cote) => sieges[cote].organisation === organisation);

/** AG-51. A meeting of three is on both agendas. */
export const rendezVousDuBureau = (
  context: Sieges,
  { type }: Pick<RendezVousPrevu, 'type'>,
  organisation: string,
): boolean => aUnSiege(context, cotesDuRendezVous[type], organisation);

export const messageDuBureau = (
  context: Sieges,
  { siege }: { readonly siege: Cote },
  organisation: string,
): boolean => aUnSiege(context, [siege], organisation);

/**
 * AG-51. A meeting and a message are of a side. A note and an attempt are told to the writer's own desk: a member who wants
 * the other one told says it to their partner, who has that desk.
 */
function pour(contents: AgDossier, fact: OpenedFact, scelle: boolean): PourBureau {
  if (isFact(rendezVousFixe, fact)) return { cotes: cotesDuRendezVous[fact.clear.type] };
  if (isFact(rendezVousDeplace, fact)) {
    const moved = contents.rendezVous.find(({ id }) => id === fact.clear.rendezVous);
    return { cotes: moved ? cotesDuRendezVous[moved.type] : [] };
  }
  if (isFact(messageLaisse, fact)) return { cotes: [fact.clear.siege] };
  // Passed on, it is remembered no more: whose it was is said by who passed it on.
  if (deQuiEcrit.includes(fact.type)) return { organisation: fact.actor.organisation };
  return scelle || dits.includes(fact.type) ? null : 'muet';
}

function agendaDe(context: AgContext, organisation: string) {
  const messages = context.messages?.filter((one) => messageDuBureau(context, one, organisation));
  return {
    rendezVous: context.rendezVous.filter((one) => rendezVousDuBureau(context, one, organisation)),
    ...(messages ? { messages } : {}),
  };
}

/** Nothing of keys, of the agreement, of the plan nor of what the pair is waited for. */
function seulementLEtat(context: AgContext): AgContext {
  const { reference, personne, auteur, cote, sieges, depuis } = context;
  const { prescritLe, valideLe, debut, clotLe } = context;
  const told = { reference, personne, auteur, cote, sieges, depuis };
  return { ...initialContext, ...told, prescritLe, valideLe, debut, clotLe };
}

/** Of the facts that have no sealed part, those of which a desk is told: they say the state. */
const dits: readonly string[] = [
  propositionOuverte,
  binomeDesigne,
  diagnosticValide,
  accompagnementDemarre,
  bilanOuvert,
  suspensionDecidee,
  repriseNotee,
  accompagnementRenouvele,
  clotureEffective,
  situationArchivee,
  passationAcceptee,
  suppleanceOuverte,
  suppleanceTerminee,
  messageTransmis,
].map(({ type }) => type);

const deQuiEcrit: readonly string[] = [messageTransmis, noteAjoutee, tentativeNotee].map(
  ({ type }) => type,
);

export const bureau: DeskReading<CaseState<AgContext>, AgDossier> = {
  pour,
  tient: ({ context }, cotes, organisation) => aUnSiege(context, cotes, organisation),
  contexte: ({ context }, organisation, seul) => ({
    ...(seul ? seulementLEtat(context) : context),
    ...agendaDe(context, organisation),
  }),
  contenus: ({ context }, contents, organisation) => ({
    ...contents,
    // What has been held is the pair's to tell: an agenda is of what is planned.
    rendezVous: contents.rendezVous.filter(
      (one) =>
        context.rendezVous.some(({ id }) => id === one.id) &&
        rendezVousDuBureau(context, one, organisation),
    ),
    messages: contents.messages.filter((one) => messageDuBureau(context, one, organisation)),
  }),
};
