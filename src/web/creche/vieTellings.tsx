// The facts of a crèche's places, calendar and numbers, told.
import {
  crecheOuverte,
  effectifSaisi,
  fermetureAjoutee,
  fermetureRetiree,
  journeeAbaissee,
  journeeRetablie,
  ouvertureChangee,
  placeFermee,
  placeReservee,
  referentFamillesNomme,
  vacancesFixees,
} from '../../../workflows/creche/facts/vie.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import { sayHalfDays } from '../halfDays/sayHalfDays.ts';
import { sayPlace } from '../places/words.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';
import { PlaceNames } from './PlaceNames.tsx';
import { sayAges, sayClosureReason, sayMonth, sayPeriod } from './sayCreche.ts';

export const vieTellings = {
  'crecheOuverte.v1': tell(crecheOuverte, ({ clear }) => ({
    title: `Crèche enregistrée : ${clear.nom}`,
    body: (
      <Prose
        text={`Ouverte ${sayHalfDays(clear.demis)}. ${clear.sections
          .map((one) => `${one.nom}, ${sayAges(one)}`)
          .join(' ; ')}.`}
      />
    ),
  })),
  'referentFamillesNomme.v1': tell(referentFamillesNomme, ({ clear }, { nameOf }) => ({
    title: `Référent familles : ${nameOf(clear.agent)}`,
  })),
  'placeReservee.v1': tell(placeReservee, ({ clear }) => ({
    title: `Réservée : ${sayPlace(clear.nom)}, à partir du ${sayFullDay(clear.depuis)}`,
  })),
  'placeFermee.v1': tell(placeFermee, ({ clear }) => ({
    title:
      clear.dernierJour === null
        ? 'Fermeture d’une place annulée\u00a0: elle reste réservée'
        : `Place réservée fermée : dernier jour le ${sayFullDay(clear.dernierJour)}`,
    body: <PlaceNames ids={[clear.place]} />,
  })),
  'ouvertureChangee.v1': tell(ouvertureChangee, ({ clear }) => ({
    title: `Ouverture changée à partir du ${sayFullDay(clear.effetLe)}`,
    body: <Prose text={`Ouverte ${sayHalfDays(clear.demis)}.`} />,
  })),
  'fermetureAjoutee.v1': tell(fermetureAjoutee, ({ clear }, { today }) => ({
    title: `Fermeture ${sayPeriod(clear, today)} (${lowerFirst(
      sayClosureReason({ ...clear, sections: null }, { sections: [] }),
    )})`,
  })),
  'fermetureRetiree.v1': tell(fermetureRetiree, () => ({
    title: 'Fermeture retirée : chacun retrouve sa place',
  })),
  'journeeAbaissee.v1': tell(journeeAbaissee, ({ clear }, { today }) => ({
    title: `Journée abaissée ${sayPeriod({ ...clear, du: clear.jour, au: clear.jour }, today)}`,
    body: <PlaceNames ids={clear.places} />,
  })),
  'journeeRetablie.v1': tell(journeeRetablie, () => ({
    title: 'Journée rétablie : chacun retrouve sa place',
  })),
  'vacancesFixees.v1': tell(vacancesFixees, ({ clear }) => ({
    title: `Vacances scolaires connues jusqu’au ${sayFullDay(clear.connuesJusquAu)}`,
  })),
  'effectifSaisi.v1': tell(effectifSaisi, ({ clear }) => ({
    title: `${clear.enfants} ${clear.enfants > 1 ? 'enfants inscrits' : 'enfant inscrit'} en ${sayMonth(clear.mois)}`,
  })),
} as const;
