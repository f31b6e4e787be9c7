// The facts of seats and keys, and of ruled destruction, told.
import {
  libellesActes,
  libellesEtapes,
  libellesSieges,
} from '../../../workflows/accompagnementGlobal/jointLabels.ts';
import {
  acteAnnonce,
  acteAnnule,
  acteObjecte,
  etapeCaduque,
  etapeConfirmee,
  etapeObjectee,
  etapeProposee,
  signatureAnnulee,
  suppleanceOuverte,
  suppleanceTerminee,
} from '../../../workflows/kernel/keyFacts.ts';
import {
  modesSignature,
  signatureRecueillie,
} from '../../../workflows/kernel/recordedSignature.ts';
import { partieDetruite } from '../../../workflows/log/destruction.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';

const step = (etape: string) => libellesEtapes[etape] ?? 'Étape à deux';
const act = (acte: string) => libellesActes[acte] ?? 'Acte';
const seat = (siege: string) => (libellesSieges[siege] ?? siege).toLowerCase();

const lapses: Record<'delai' | 'contenuModifie' | 'remplacee' | 'sortie', string> = {
  delai: 'le délai est passé',
  contenuModifie: 'le contenu a changé',
  remplacee: 'une autre proposition la remplace',
  sortie: 'une sortie est annoncée',
};

export const keyTellings = {
  'signatureRecueillie.v1': tell(signatureRecueillie, ({ clear }) => ({
    title: `${step(clear.etape)} : signature de la personne recueillie, ${lowerFirst(modesSignature[clear.mode])}`,
  })),
  'etapeProposee.v1': tell(etapeProposee, ({ clear }) => ({
    title: `${step(clear.etape)} : proposée, à confirmer avant le ${sayFullDay(clear.caduqueLe)}`,
  })),
  'etapeConfirmee.v1': tell(etapeConfirmee, ({ clear }) => ({
    title: `${step(clear.etape)} : accord donné${clear.parSuppleance ? ' par suppléance' : ''}`,
  })),
  'etapeObjectee.v1': tell(etapeObjectee, ({ clear, parts: { motif } }) => ({
    title: `${step(clear.etape)} : objection`,
    body: motif && <Prose text={motif.motif} />,
  })),
  'etapeCaduque.v1': tell(etapeCaduque, ({ clear }) => ({
    title: `${step(clear.etape)} : la proposition ne tient plus, ${lapses[clear.cause]}`,
  })),
  'signatureAnnulee.v1': tell(signatureAnnulee, ({ clear }) => ({
    title: `Accord à redonner côté ${seat(clear.siege)}, après un changement de personne`,
  })),
  'acteAnnonce.v1': tell(acteAnnonce, ({ clear }) => ({
    title: `${act(clear.acte)} annoncée, effective à la fin du ${sayFullDay(clear.effetLe)} sauf objection`,
  })),
  'acteObjecte.v1': tell(acteObjecte, ({ clear, parts: { motif } }) => ({
    title: `${act(clear.acte)} : objection`,
    body: motif && <Prose text={motif.motif} />,
  })),
  'acteAnnule.v1': tell(acteAnnule, ({ clear }) => ({
    title: `${act(clear.acte)} : annonce retirée`,
  })),
  'suppleanceOuverte.v1': tell(suppleanceOuverte, ({ clear }, { nameOf }) => ({
    title: `Suppléance ouverte : ${nameOf(clear.agent)}, ${clear.depuis ? `du ${sayFullDay(clear.depuis)} au` : 'jusqu’au'} ${sayFullDay(clear.jusquAu)}`,
  })),
  'suppleanceTerminee.v1': tell(suppleanceTerminee, ({ clear: { siege, depuis }, fact }) => ({
    title:
      depuis && depuis > fact.occurredOn
        ? `Suppléance prévue le ${sayFullDay(depuis)} annulée (${seat(siege)})`
        : `Suppléance terminée (${seat(siege)})`,
  })),
  'partieDetruite.v1': tell(partieDetruite, () => ({ title: 'Un texte a été détruit' })),
} as const;
