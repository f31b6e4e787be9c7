// The facts of a request before any place, told.
import {
  accompagnementLie,
  type Besoin,
  besoinModifie,
  criteresRenseignes,
  demandeOuverte,
  demandeRetiree,
  eligibiliteReconnue,
  eligibiliteRefusee,
  listeRejointe,
  naissanceCorrigee,
  referentsDesignes,
  voeuRevu,
  voeuxModifies,
} from '../../../workflows/crecheAvip/facts/demande.ts';
import { demandeDeliee, demandesLiees } from '../../../workflows/crecheAvip/facts/fratrie.ts';
import { ageDeroge, motifConsigne } from '../../../workflows/crecheAvip/facts/motifs.ts';
import { noteAvipAjoutee } from '../../../workflows/crecheAvip/facts/notes.ts';
import { decisionsMotivees, natures, parcours } from '../../../workflows/crecheAvip/vocabulary.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import { sayWeekly } from '../halfDays/sayAttributions.ts';
import { sayRhythm } from '../halfDays/sayHalfDays.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';

const need = (besoin: Besoin | undefined) =>
  besoin && (
    <Prose
      text={`Souhaité : ${sayRhythm(besoin.rythme)}, ${sayWeekly(besoin.minutesSemaine)}à partir du ${sayFullDay(besoin.debutSouhaite)}.`}
    />
  );

const sayWishes = (count: number) => {
  if (count === 0) return 'aucune en particulier';
  return count === 1 ? 'une crèche nommée' : `${count} crèches nommées`;
};

export const demandeTellings = {
  'demandeOuverte.v1': tell(demandeOuverte, ({ clear, parts }) => ({
    title:
      clear.nature === 'reguliere'
        ? 'Demande de place ouverte'
        : `Demande ouverte : ${lowerFirst(natures[clear.nature])}`,
    body: need(parts.besoin),
  })),
  'accompagnementLie.v1': tell(accompagnementLie, () => ({
    title: 'Demande liée à l’accompagnement du parent',
  })),
  'criteresRenseignes.v1': tell(criteresRenseignes, ({ parts }) => ({
    title: 'Critères renseignés',
    body: parts.criteres?.commentaire && <Prose text={parts.criteres.commentaire} />,
  })),
  'besoinModifie.v1': tell(besoinModifie, ({ parts }) => ({
    title: 'Besoin modifié',
    body: need(parts.besoin),
  })),
  'voeuRevu.v1': tell(voeuRevu, ({ clear: { voeu } }) => ({
    title: 'Règles d’une crèche souhaitée revues',
    body: (
      <Prose
        text={
          voeu.commission
            ? 'La commission y donne les places, aux dates publiées.'
            : 'La commission n’y donne pas les places.'
        }
      />
    ),
  })),
  'voeuxModifies.v1': tell(voeuxModifies, ({ clear }) => ({
    title: `Crèches souhaitées modifiées : ${sayWishes(clear.voeux.length)}`,
  })),
  'referentsDesignes.v1': tell(referentsDesignes, ({ clear }, { nameOf }) => ({
    title: `Référent insertion : ${nameOf(clear.insertion.agent)}${
      clear.referentSocial === null
        ? ''
        : `, référent social : ${nameOf(clear.referentSocial.agent)}`
    }`,
  })),
  'eligibiliteReconnue.v1': tell(eligibiliteReconnue, ({ clear, parts: { verification } }) => ({
    title: `Demande reconnue éligible : une place ou la liste d’attente avant le ${sayFullDay(clear.reponseAvant)}`,
    body: verification && (
      <Prose
        text={`${parcours[verification.parcours]}${verification.volontaire ? ', volontaire' : ''}.`}
      />
    ),
  })),
  'eligibiliteRefusee.v1': tell(eligibiliteRefusee, () => ({ title: 'Demande non éligible' })),
  'listeRejointe.v1': tell(listeRejointe, () => ({ title: 'Inscrite sur la liste d’attente' })),
  'demandeRetiree.v1': tell(demandeRetiree, () => ({ title: 'Demande retirée' })),
  'demandesLiees.v1': tell(demandesLiees, () => ({
    title: 'Demandes de la fratrie liées : des places ensemble, ou aucune',
  })),
  'demandeDeliee.v1': tell(demandeDeliee, () => ({
    title: 'Une demande de la fratrie est déliée',
  })),
  'ageDeroge.v1': tell(ageDeroge, ({ clear }) => ({
    title: `Dérogation d’âge : accueil possible jusqu’au ${sayFullDay(clear.jusquAu)}`,
  })),
  'naissanceCorrigee.v1': tell(naissanceCorrigee, ({ parts }) => ({
    title: 'Date de naissance corrigée',
    body: parts.enfant && <Prose text={`${sayFullDay(parts.enfant.naissance)}.`} />,
  })),
  'motifConsigne.v1': tell(motifConsigne, ({ clear, parts }) => ({
    title: `Motif : ${lowerFirst(decisionsMotivees[clear.de])}`,
    body: parts.motif && <Prose text={parts.motif.motif} />,
  })),
  'noteAvipAjoutee.v1': tell(noteAvipAjoutee, ({ parts, fact }) => ({
    title: 'Note',
    body: parts.note ? (
      <Prose text={parts.note.texte} />
    ) : (
      fact.destroyed && <Prose text="Le texte de cette note a été détruit." />
    ),
  })),
} as const;
