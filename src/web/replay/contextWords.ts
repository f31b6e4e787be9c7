// What a case remembers beside its state, in French: names of things and values as people say them. Pure.
import {
  libellesActes,
  libellesEtapes,
} from '../../../workflows/accompagnementGlobal/jointLabels.ts';
import { typesRendezVous } from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { libellesSieges } from '../../../workflows/crecheAvip/jointLabels.ts';
import { causesDeFin, natures } from '../../../workflows/crecheAvip/vocabulary.ts';
import { Attribution } from '../../../workflows/places/attribution.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import { sayAttributions } from '../halfDays/sayAttributions.ts';
import { pathWords, wholePaths } from './pathWords.ts';

/** « Échéance, premier entretien »; null for what means nothing to a reader (ids, digests). */
export function sayPath(path: string): string | null {
  const whole = wholePaths[path];
  if (whole !== undefined) return whole;
  const said = path.split('.').map((segment) => pathWords[segment]);
  if (said.includes(undefined)) return null;
  const text = said.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const lists: { readonly [value: string]: string | undefined } = {
  ...libellesEtapes,
  ...libellesActes,
  ...typesRendezVous,
  ...libellesSieges,
  ...natures,
  ...causesDeFin,
  emploi: 'France Travail',
  social: 'service social',
  binome: 'binôme',
  personne: 'la personne',
  contrat: 'Contrat d’accueil',
  renouvellement: 'Renouvellement',
  finAnticipee: 'fin anticipée',
  finPrevue: 'fin prévue',
  droitCommun: 'place ordinaire',
};

type NameOf = (id: string) => string | null;

/** What « oui » and « non » mean at this place. */
const yesAndNo: { readonly [path: string]: readonly [string, string] | undefined } = {
  'diagnostic.emploi': ['partie écrite', 'partie pas encore écrite'],
  'diagnostic.social': ['partie écrite', 'partie pas encore écrite'],
  'diagnostic.synthese': ['écrite', 'pas encore écrite'],
  'offre.donnee': ['donnée', 'tenue'],
  'contrat.signe': ['par tous', 'pas encore'],
  ageDeroge: ['accordée', 'aucune'],
};

/** The value found at a path, said in that place's own words. */
export function sayValueAt(path: string, value: unknown, nameOf: NameOf): string {
  const words = yesAndNo[path];
  if (words === undefined || typeof value !== 'boolean') return sayValue(value, nameOf);
  return value ? words[0] : words[1];
}

export function sayValue(value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined) return 'rien';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return sayText(value, nameOf);
  if (Array.isArray(value)) return sayList(value, nameOf);
  const place = Attribution.safeParse(value);
  if (place.success) return sayAttributions([place.data]).join();
  return sayFields(value, nameOf);
}

function sayText(value: string, nameOf: NameOf): string {
  if (value === '') return 'rien';
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return sayFullDay(value.slice(0, 10));
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value)) return nameOf(value) ?? 'fixé';
  return lists[value] ?? value;
}

function sayList(values: readonly unknown[], nameOf: NameOf): string {
  if (values.length === 0) return 'rien';
  return values.map((value) => sayValue(value, nameOf)).join('\u00a0; ');
}

/** What a field is, where its value alone does not say it. */
const fieldWords: { readonly [field: string]: string | undefined } = {
  proposeeLe: 'proposée le',
  caduqueLe: 'tombe le',
  annonceLe: 'annoncé le',
  effetLe: 'prend effet le',
  jusquAu: 'jusqu’au',
  cles: 'accords donnés\u00a0:',
  parSuppleance: 'par suppléance',
};

/** « Démarrage de l’accompagnement, proposée le…, accords donnés : service social, Claire » ; ids and digests stay out. */
function sayFields(value: object, nameOf: NameOf): string {
  const said = Object.entries(value).flatMap(([key, one]) => {
    const silent = key === 'id' || key === 'digest' || key === 'a' || key === 'creche';
    if (silent || one === null || one === false) return [];
    const word = fieldWords[key];
    if (one === true) return word === undefined ? [] : [word];
    const text = sayValue(one, nameOf);
    return [word === undefined ? text : `${word} ${text}`];
  });
  return said.length === 0 ? 'rien' : said.join(', ');
}
