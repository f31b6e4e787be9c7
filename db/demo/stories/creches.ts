// The life of the two crèches: labelled, one for another year, the other to be renewed soon; closures, lowered days, numbers.
import {
  addDays,
  addMonths,
  type Jour,
  Jour as JourDuTerritoire,
} from '../../../workflows/dates.ts';
import { fermeturesDe, vacancesAutour } from '../crecheCalendar.ts';
import { VieDeCreche } from '../crecheLife.ts';
import type { Decor } from '../histoire.ts';

const OUVERTURE = 560;

interface Cadre {
  readonly part: number;
  /** Enrolled children of a month like any other. */
  readonly enfants: number;
  /** Until when the first label held, in days from today; then the next one, when there is one. */
  readonly labels: readonly number[];
  /** How many months ago the number of children was forgotten. */
  readonly moisOublie: number | null;
}

function ouvrir(recit: VieDeCreche, ouverture: Jour): void {
  const { decor, creche } = recit;
  const { ids } = decor;
  recit.parLaVille(ouverture, 'ouvrirCreche', {
    nom: creche.nom,
    organisation: ids.organisation(recit.nom),
    commune: ids.organisation('ville'),
    sections: creche.sections.map(({ nom, ageMinMois, ageMaxMois }) => ({
      ...{ nom, ageMinMois, ageMaxMois },
    })),
    demis: [...creche.demis],
    referentFamilles: ids.agent(creche.gestionnaire),
  });
  const { connuesJusquAu, periodes } = vacancesAutour(recit.calendrier.aujourdhui);
  recit.parLaVille(addDays(ouverture, 1), 'fixerVacances', {
    connuesJusquAu,
    periodes: [...periodes],
  });
}

function labelliser(recit: VieDeCreche, ouverture: Jour, { labels, part }: Cadre): void {
  const places = recit.creche.sections.flatMap((section) => section.places).length;
  const { aujourdhui } = recit.calendrier;
  const [first = 0, second] = labels.map((days) => addDays(aujourdhui, days));
  const debut = addDays(ouverture, 7);
  recit.parLaVille(addDays(ouverture, 5), 'accorderLabel', {
    debut,
    fin: first || null,
    places,
    part,
  });
  if (!first || !second) return;
  const next = { debut: addDays(first, 1), fin: second, places, part };
  recit.parLaVille(addDays(first, -75), 'renouvelerLabel', next);
}

function reserver(recit: VieDeCreche, ouverture: Jour): void {
  for (const { nom, places } of recit.creche.sections) {
    recit.parLaCreche(recit.agenda.apres(addDays(ouverture, 6)), 'reserverPlaces', (vu) => ({
      section: vu.id(nom),
      noms: [...places],
      depuis: addDays(ouverture, 14),
    }));
  }
}

function fermer(recit: VieDeCreche, ouverture: Jour): void {
  const enter = recit.agenda.apres(addDays(ouverture, 8));
  for (const { saisieLe, fermeture } of fermeturesDe(recit.nom, recit.calendrier.aujourdhui)) {
    // Nothing is closed afterwards.
    if (fermeture.du < enter) continue;
    const jour = saisieLe < enter ? enter : saisieLe;
    recit.parLaCreche(jour, 'ajouterFermeture', { ...fermeture, sections: null });
  }
}

/** Counted on the first open day of the month. */
function compter(recit: VieDeCreche, { enfants, moisOublie }: Cadre): void {
  const { aujourdhui } = recit.calendrier;
  for (let ago = 12; ago >= 0; ago -= 1) {
    const mois = addMonths(aujourdhui, -ago).slice(0, 7);
    const counted = enfants + recit.hasard.entier(-2, 2);
    if (ago === moisOublie) continue;
    const premier = recit.agenda.apres(JourDuTerritoire.parse(`${mois}-01`));
    recit.parLaCreche(premier, 'saisirEffectif', { mois: premier.slice(0, 7), enfants: counted });
  }
}

function vie(decor: Decor, nom: 'lucioles' | 'terril', cadre: Cadre): VieDeCreche {
  const recit = new VieDeCreche(nom, decor);
  const ouverture = decor.calendrier.ouvrable(addDays(decor.calendrier.aujourdhui, -OUVERTURE));
  ouvrir(recit, ouverture);
  labelliser(recit, ouverture, cadre);
  reserver(recit, ouverture);
  fermer(recit, ouverture);
  compter(recit, cadre);
  return recit;
}

const ORDRE = ['foyer', 'ressources', 'echeance', 'fratrie', 'anciennete'];

/** The crèche decides, and keeps an offered place ten opening days. */
function lucioles(decor: Decor): VieDeCreche {
  const recit = vie(decor, 'lucioles', {
    part: 20,
    enfants: 29,
    labels: [-80, 330],
    moisOublie: 4,
  });
  const { calendrier, ids } = decor;
  const regles = (ilYA: number, tenueJours: number) => {
    const effetLe = calendrier.passe(ilYA);
    const said = { effetLe, decide: 'creche', criteres: ORDRE, tenueJours };
    recit.fait(ilYA + 8, 'beatrice', 'fixerRegles', said);
  };
  regles(530, 8);
  regles(290, 10);
  recit.fait(300, 'beatrice', 'nommerReferentFamilles', { agent: ids.agent('maelle') });
  const abaisser = (saisie: Jour, jour: Jour, place: string) =>
    recit.le(calendrier.ouvrable(saisie), 'baptiste', 'abaisserJournee', (vu) => ({
      jour,
      demi: null,
      places: [vu.id(place)],
    }));
  for (const [ilYA, place] of [
    [201, 'Grands 2'],
    [117, 'Moyens 1'],
    [47, 'Petits 2'],
  ] as const) {
    const jour = recit.agenda.avant(addDays(calendrier.aujourdhui, -ilYA));
    abaisser(addDays(jour, -1), jour, place);
  }
  // Somebody of the team is ill tomorrow: a family is to be told.
  const demain = recit.agenda.apres(addDays(calendrier.aujourdhui, 1));
  abaisser(addDays(calendrier.aujourdhui, -1), demain, 'Moyens 2');
  return recit;
}

/** A commission decides, on an order of its own; another order is published already, and not yet in force. */
function terril(decor: Decor): VieDeCreche {
  const recit = vie(decor, 'terril', { part: 20, enfants: 24, labels: [38], moisOublie: null });
  const { calendrier } = decor;
  const decide = 'commission';
  recit.fait(546, 'beatrice', 'fixerRegles', {
    ...{ decide, effetLe: calendrier.passe(540), tenueJours: 8, plafondPonctuel: 12 },
    criteres: ['ressources', 'echeance', 'foyer', 'fratrie', 'anciennete'],
  });
  const effetLe = JourDuTerritoire.parse(
    `${addMonths(addDays(calendrier.aujourdhui, 12), 1).slice(0, 7)}-01`,
  );
  recit.fait(20, 'beatrice', 'fixerRegles', {
    ...{ decide, effetLe, tenueJours: 10, plafondPonctuel: 12 },
    criteres: ['ressources', 'foyer', 'echeance', 'fratrie', 'anciennete'],
  });
  return recit;
}

export const viesDesCreches = (decor: Decor): VieDeCreche[] => [lucioles(decor), terril(decor)];
