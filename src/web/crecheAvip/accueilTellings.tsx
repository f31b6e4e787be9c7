// The facts of a welcome as it is lived, told.
import {
  absenceSignalee,
  accueilCommence,
  accueilPonctuelAccorde,
  adaptationPlanifiee,
  bilanAccueilOuvert,
  bilanAccueilRedige,
  type Creneau,
  changementAccepte,
  changementCaduc,
  changementDemande,
  changementRefuse,
  type DemiDePlace,
  demiJourneesRendues,
  joursRedonnes,
  placeChangee,
  premierJourManque,
  recontactNote,
  releveAccordee,
} from '../../../workflows/crecheAvip/facts/accueil.ts';
import { modesSignature } from '../../../workflows/kernel/recordedSignature.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayDay, sayFullDay } from '../dates/frenchDates.ts';
import { sayAttributions, sayMinutes } from '../halfDays/sayAttributions.ts';
import { partWords } from '../halfDays/sayHalfDays.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';
import { sayHour } from '../texts/typeset.ts';
import { Lines } from './Lines.tsx';

const saySlot = ({ jour, de, a }: Creneau, today: string) =>
  `${sayDay(jour, today)}, de ${sayHour(de)} à ${sayHour(a)}`;

const sayHalfDay = ({ jour, demi }: Pick<DemiDePlace, 'jour' | 'demi'>) =>
  `${sayFullDay(jour)}, ${partWords[demi]}`;

export const accueilTellings = {
  'adaptationPlanifiee.v1': tell(adaptationPlanifiee, ({ clear }, { today }) => ({
    title: 'Adaptation planifiée',
    body: <Lines lines={clear.creneaux.map((one) => saySlot(one, today))} />,
  })),
  'accueilCommence.v1': tell(accueilCommence, ({ clear }) => ({
    title: `Premier jour à la crèche, le ${sayFullDay(clear.le)}`,
  })),
  'premierJourManque.v1': tell(premierJourManque, ({ clear }) => ({
    title: `À recontacter avant le ${sayFullDay(clear.recontacterAvant)} : l’enfant n’est pas venu le premier jour`,
  })),
  'absenceSignalee.v1': tell(absenceSignalee, ({ clear }) => ({
    title: `À recontacter avant le ${sayFullDay(clear.recontacterAvant)}`,
  })),
  'recontactNote.v1': tell(recontactNote, () => ({ title: 'Contact repris avec la famille' })),
  'changementDemande.v1': tell(changementDemande, ({ clear, parts: { changement } }) => ({
    title: `Changement d’heures demandé à partir du ${sayFullDay(clear.aPartirDu)} : réponse de la crèche avant le ${sayFullDay(clear.repondreAvant)}`,
    body: (
      <>
        <Lines lines={sayAttributions(clear.attributions)} />
        {changement && <Prose text={`${sayMinutes(changement.minutesSemaine)} par semaine.`} />}
        {changement?.information && <Prose text={changement.information} />}
      </>
    ),
  })),
  'changementAccepte.v1': tell(changementAccepte, () => ({
    title: 'Changement d’heures accepté par la crèche',
  })),
  'changementRefuse.v1': tell(changementRefuse, () => ({
    title: 'Changement d’heures refusé : les heures restent les mêmes',
  })),
  'changementCaduc.v1': tell(changementCaduc, () => ({
    title: 'Changement d’heures sans réponse : les heures restent les mêmes',
  })),
  'placeChangee.v1': tell(placeChangee, ({ clear }) => ({
    title: `Place ou section changée à partir du ${sayFullDay(clear.aPartirDu)}, aux mêmes demi-journées`,
  })),
  'releveAccordee.v1': tell(releveAccordee, ({ clear }) => ({
    title: 'Place de relève accordée',
    body: <Lines lines={sayAttributions(clear.attributions)} />,
  })),
  'accueilPonctuelAccorde.v1': tell(
    accueilPonctuelAccorde,
    ({ clear, parts: { accordParent } }) => ({
      title: 'Accueil ponctuel accordé',
      body: (
        <>
          <Lines lines={sayAttributions(clear.attributions)} />
          {accordParent && (
            <Prose
              text={`Accord du parent le ${sayFullDay(accordParent.le)}, ${lowerFirst(modesSignature[accordParent.mode])}.`}
            />
          )}
        </>
      ),
    }),
  ),
  'demiJourneesRendues.v1': tell(demiJourneesRendues, ({ clear }) => ({
    title: 'Demi-journées rendues',
    body: <Lines lines={[...new Set(clear.demis.map(sayHalfDay))]} />,
  })),
  'joursRedonnes.v1': tell(joursRedonnes, ({ clear }) => ({
    title: 'Jours redonnés à l’enfant',
    body: <Lines lines={[...new Set(clear.demis.map(sayHalfDay))]} />,
  })),
  'bilanAccueilOuvert.v1': tell(bilanAccueilOuvert, () => ({ title: 'Bilan de l’accueil ouvert' })),
  'bilanAccueilRedige.v1': tell(bilanAccueilRedige, ({ parts: { bilan } }) => ({
    title: 'Bilan de l’accueil écrit',
    body: bilan && <Prose text={bilan.texte} />,
  })),
} as const;
