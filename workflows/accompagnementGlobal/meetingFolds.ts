// Folds opened facts of meetings, attempts and messages into contents.
import type { OpenedFact } from '../kernel/fact.ts';
import { on } from '../kernel/opened.ts';
import type { AgContents, Ecrit, RendezVous } from './contents.ts';
import { messageLaisse, messageTransmis, rendezVousDeplace } from './facts/secretariat.ts';
import * as suivi from './facts/suivi.ts';

type Change = Partial<AgContents>;

export function ecrit(fact: OpenedFact): Ecrit {
  return { par: fact.actor.agent, le: fact.occurredOn };
}

function noter(
  contents: AgContents,
  noted: RendezVous,
  prevu: string | null,
): readonly RendezVous[] {
  const planned = contents.rendezVous.find((known) => known.id === prevu);
  if (!planned) return [...contents.rendezVous, noted];
  const { heure, lieu } = planned;
  return contents.rendezVous.map((known) =>
    known.id === prevu ? { ...noted, id: planned.id, heure, lieu } : known,
  );
}

export const rendezVous = [
  on(suivi.rendezVousFixe, (contents: AgContents, fact): Change => {
    const { modalite = null, lieu = null } = fact.parts.lieu ?? {};
    return {
      rendezVous: [
        ...contents.rendezVous,
        { ...fact.clear, modalite, lieu, compteRendu: null, ...ecrit(fact) },
      ],
    };
  }),
  on(suivi.rendezVousNote, (contents: AgContents, fact): Change => {
    const { id, prevu, type, le } = fact.clear;
    const compteRendu = fact.parts.compteRendu ?? null;
    const modalite = compteRendu?.modalite ?? null;
    const noted = {
      id,
      type,
      jour: le,
      heure: null,
      modalite,
      lieu: null,
      compteRendu,
      par: fact.actor.agent,
      le,
    };
    return { rendezVous: noter(contents, noted, prevu) };
  }),
  on(rendezVousDeplace, (contents: AgContents, { clear, parts, actor }): Change => {
    const { rendezVous: moved, jour, heure } = clear;
    return {
      rendezVous: contents.rendezVous.map((known) =>
        known.id === moved
          ? { ...known, jour, heure, ...parts.lieu, deplacePar: actor.agent }
          : known,
      ),
    };
  }),
  on(suivi.tentativeNotee, (contents: AgContents, fact): Change => {
    const noted = fact.parts.tentative ?? fact.parts.parSecretariat;
    if (!noted) return {};
    return { tentatives: [...contents.tentatives, { canal: noted.canal, ...ecrit(fact) }] };
  }),
  on(messageLaisse, (contents: AgContents, fact): Change => {
    const { id, siege } = fact.clear;
    const { message } = fact.parts;
    if (!message) return {};
    const left = { id, siege, texte: message.texte, ...ecrit(fact) };
    return { messages: [...contents.messages, left] };
  }),
  on(
    messageTransmis,
    (contents: AgContents, { clear }): Change => ({
      messages: contents.messages.filter(({ id }) => id !== clear.message),
    }),
  ),
];
