// The facts of the place, of its contract and of its signatures, told.
import {
  accueilRenouvele,
  contactsTransmis,
  contratPrepare,
  contratSigne,
  fratrieSignee,
  offreRefusee,
  placeProposee,
  renouvellementPrepare,
  tenueExpiree,
  tenueProlongee,
} from '../../../workflows/crecheAvip/facts/contrat.ts';
import { libellesEtapes, libellesSieges } from '../../../workflows/crecheAvip/jointLabels.ts';
import { liens } from '../../../workflows/crecheAvip/vocabulary.ts';
import {
  etapeCaduque,
  etapeConfirmee,
  etapeObjectee,
  etapeProposee,
  signatureAnnulee,
} from '../../../workflows/kernel/keyFacts.ts';
import {
  modesSignature,
  signatureRecueillie,
} from '../../../workflows/kernel/recordedSignature.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import { sayAttributions, sayMinutes } from '../halfDays/sayAttributions.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';
import { Lines } from './Lines.tsx';

const step = (etape: string) => libellesEtapes[etape] ?? 'À signer';
const seat = (siege: string) => lowerFirst(libellesSieges[siege] ?? siege);

const lapses: Record<'delai' | 'contenuModifie' | 'remplacee' | 'sortie', string> = {
  delai: 'le délai est passé',
  contenuModifie: 'les demi-journées ont changé',
  remplacee: 'une autre proposition la remplace',
  sortie: 'une sortie est annoncée',
};

export const contratTellings = {
  'placeProposee.v1': tell(placeProposee, ({ clear }) => ({
    title: `Place proposée${clear.horsOrdre ? ' hors de l’ordre publié' : ''}, tenue jusqu’au ${sayFullDay(clear.tenueJusquAu)}`,
    body: <Lines lines={sayAttributions(clear.attributions)} />,
  })),
  'offreRefusee.v1': tell(offreRefusee, () => ({
    title: 'La place ne convient pas à la famille : elle garde son rang',
  })),
  'tenueExpiree.v1': tell(tenueExpiree, () => ({
    title: 'Sans réponse à temps, la place n’est plus tenue : la demande garde son rang',
  })),
  'tenueProlongee.v1': tell(tenueProlongee, ({ clear }) => ({
    title: `Place tenue jusqu’au ${sayFullDay(clear.tenueJusquAu)}, comme celle de la fratrie`,
  })),
  'contratPrepare.v1': tell(contratPrepare, ({ clear, parts: { contrat } }) => ({
    title: `Contrat préparé : du ${sayFullDay(clear.debut)} au ${sayFullDay(clear.fin)}, bilan le ${sayFullDay(clear.bilanLe)}`,
    body: contrat && <Prose text={`${sayMinutes(contrat.minutesSemaine)} par semaine.`} />,
  })),
  'contratSigne.v1': tell(contratSigne, ({ clear }) => ({
    title: 'Contrat d’accueil signé par tous',
    body: clear.tenueJusquAu && (
      <Prose
        text={`La place est tenue jusqu’au ${sayFullDay(clear.tenueJusquAu)} : elle est donnée avec celles de la fratrie, une fois leurs contrats signés.`}
      />
    ),
  })),
  'fratrieSignee.v1': tell(fratrieSignee, () => ({
    title: 'Contrats de la fratrie tous signés : la place est donnée',
  })),
  'contactsTransmis.v1': tell(contactsTransmis, ({ parts: { contacts } }) => ({
    title: 'Contacts transmis à la crèche',
    body: contacts && (
      <Lines
        lines={
          contacts.contacts.length === 0
            ? ['Personne à appeler']
            : contacts.contacts.map(
                ({ nom, lien, telephone }) => `${nom} (${lowerFirst(liens[lien])}), ${telephone}`,
              )
        }
      />
    ),
  })),
  'renouvellementPrepare.v1': tell(renouvellementPrepare, ({ clear, parts }) => ({
    title: `Renouvellement préparé, jusqu’au ${sayFullDay(clear.fin)}`,
    body: parts.renouvellement && <Prose text={parts.renouvellement.texte} />,
  })),
  'accueilRenouvele.v1': tell(accueilRenouvele, () => ({ title: 'Accueil renouvelé' })),
  'etapeProposee.v1': tell(etapeProposee, ({ clear }) => ({
    title: `${step(clear.etape)} : à signer avant le ${sayFullDay(clear.caduqueLe)}`,
  })),
  'etapeConfirmee.v1': tell(etapeConfirmee, ({ clear }) => ({
    title: `${step(clear.etape)} : signé (${seat(clear.siege)})`,
  })),
  'etapeObjectee.v1': tell(etapeObjectee, ({ clear, parts: { motif } }) => ({
    title: `${step(clear.etape)} : objection`,
    body: motif && <Prose text={motif.motif} />,
  })),
  'etapeCaduque.v1': tell(etapeCaduque, ({ clear }) => ({
    title: `${step(clear.etape)} : la proposition ne tient plus, ${lapses[clear.cause]}`,
  })),
  'signatureAnnulee.v1': tell(signatureAnnulee, ({ clear }) => ({
    title: `Signature à redonner (${seat(clear.siege)}), après un changement de personne`,
  })),
  'signatureRecueillie.v1': tell(signatureRecueillie, ({ clear }) => ({
    title: `${step(clear.etape)} : signature d’un parent recueillie, ${lowerFirst(modesSignature[clear.mode])}`,
  })),
} as const;
