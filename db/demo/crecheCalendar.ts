// The calendar of the invented crèches around a day: August, bridge days, training days, school holidays; and their days of work.
import { addDays, dayOfWeek, isHoliday, isWorkingDay, Jour } from '../../workflows/dates.ts';
import {
  estOuvert,
  type Fermeture,
  type Plan,
  type Vacances,
} from '../../workflows/places/plan.ts';
import { creches, type NomDeCreche } from './creches.ts';

/** A closure as it is entered one day, long enough before. */
export interface Annonce {
  readonly saisieLe: Jour;
  readonly fermeture: Omit<Fermeture, 'id'>;
}

const jourDe = (annee: number, moisJour: string): Jour => Jour.parse(`${annee}-${moisJour}`);

function leProchain(weekDay: number, jour: Jour): Jour {
  return addDays(jour, (weekDay - dayOfWeek(jour) + 7) % 7);
}

/** The Friday after the first Thursday of spring that is a holiday: every year has its Ascension. */
function vendrediDuPont(annee: number, jeudi = leProchain(4, jourDe(annee, '04-30'))): Jour {
  return isHoliday(jeudi) ? addDays(jeudi, 1) : vendrediDuPont(annee, addDays(jeudi, 7));
}

const AOUT_ANNONCE = 100;
const PONT_ANNONCE = 60;
const entiere = { demi: null, sections: null } as const;

/** One crèche of the two is always open in August. */
function aout(creche: NomDeCreche, annee: number): Annonce {
  const lundi = leProchain(1, jourDe(annee, '08-01'));
  const du = creche === 'lucioles' ? lundi : addDays(lundi, 14);
  return {
    saisieLe: addDays(du, -AOUT_ANNONCE),
    fermeture: { du, au: addDays(du, 13), ...entiere, motif: 'conges' },
  };
}

function pont(annee: number): Annonce {
  const vendredi = vendrediDuPont(annee);
  const fermeture = { du: vendredi, au: vendredi, ...entiere, motif: 'pont' };
  return { saisieLe: addDays(vendredi, -PONT_ANNONCE), fermeture };
}

/** A working Thursday about ten days ahead: the training day of Les Lucioles, entered last week. */
export function jeudiDeFormation(aujourdhui: Jour): Jour {
  const jeudi = leProchain(4, addDays(aujourdhui, 9));
  return isHoliday(jeudi) ? addDays(jeudi, 7) : jeudi;
}

function formation(creche: NomDeCreche, aujourdhui: Jour): Annonce {
  const motif = 'pedagogique';
  if (creche === 'lucioles') {
    const jour = jeudiDeFormation(aujourdhui);
    const saisieLe = addDays(aujourdhui, -6);
    return { saisieLe, fermeture: { du: jour, au: jour, ...entiere, motif } };
  }
  const mardi = leProchain(2, addDays(aujourdhui, -75));
  const fermeture = { du: mardi, au: mardi, demi: 'apresMidi', sections: null, motif } as const;
  return { saisieLe: addDays(mardi, -30), fermeture };
}

/** Every closure of a crèche that has something to do with the two years around a day, in order. */
export function fermeturesDe(creche: NomDeCreche, aujourdhui: Jour): readonly Annonce[] {
  const annee = Number(aujourdhui.slice(0, 4));
  const annees = [annee - 2, annee - 1, annee, annee + 1];
  return [
    ...annees.map((one) => aout(creche, one)),
    ...(creche === 'lucioles' ? annees.map(pont) : []),
    formation(creche, aujourdhui),
  ];
}

/** School holidays as they fall in a year like any other, until the end of the next school year. */
export function vacancesAutour(aujourdhui: Jour): Vacances {
  const annee = Number(aujourdhui.slice(0, 4));
  const samedi = (of: number, moisJour: string) => leProchain(6, jourDe(of, moisJour));
  const deux = (du: Jour) => ({ du, au: addDays(du, 15) });
  const periodes = [annee - 2, annee - 1, annee, annee + 1].flatMap((one) => [
    deux(samedi(one, '02-08')),
    deux(samedi(one, '04-05')),
    { du: samedi(one, '07-03'), au: jourDe(one, '08-31') },
    deux(samedi(one, '10-17')),
    deux(samedi(one, '12-18')),
  ]);
  const connuesJusquAu = jourDe(annee + 1, '08-31');
  return { connuesJusquAu, periodes: periodes.filter(({ au }) => au <= connuesJusquAu) };
}

/** The crèche as the story knows it: places and sections under their names. */
export function planDe(creche: NomDeCreche, aujourdhui: Jour): Plan {
  const { sections, demis } = creches[creche];
  const depuis = addDays(aujourdhui, -1000);
  return {
    places: sections.flatMap(({ nom: section, places }) =>
      places.map((nom) => ({ id: nom, nom, section, depuis, dernierJour: null })),
    ),
    ouvertures: [{ effetLe: depuis, demis: [...demis] }],
    fermetures: fermeturesDe(creche, aujourdhui).map(({ fermeture }) => ({
      id: fermeture.du,
      ...fermeture,
    })),
    baisses: [],
    vacances: vacancesAutour(aujourdhui),
  };
}

/** Days on which people of a crèche are at work. */
export interface AgendaDeCreche {
  readonly plan: Plan;
  /** That day, or the last one before it. */
  avant(jour: Jour): Jour;
  /** That day, or the first one after it. */
  apres(jour: Jour): Jour;
}

export function agendaDe(creche: NomDeCreche, aujourdhui: Jour): AgendaDeCreche {
  const plan = planDe(creche, aujourdhui);
  const travaille = (jour: Jour) => isWorkingDay(jour) && estOuvert(plan, jour);
  const toward = (jour: Jour, step: 1 | -1): Jour =>
    travaille(jour) ? jour : toward(addDays(jour, step), step);
  return { plan, avant: (jour) => toward(jour, -1), apres: (jour) => toward(jour, 1) };
}
