// Settings are facts with a date of effect: durations and caps that the law or a département changes.
import { z } from 'zod';
import { politiques } from '../accompagnementGlobal/vocabulary.ts';
import { Jour } from '../dates.ts';
import { defineFact, type OpenedFact } from '../kernel/fact.ts';
import { isFact } from '../kernel/opened.ts';
import { avipSettingSpecs } from './avipSettings.ts';
import { dureesSettingSpecs } from './dureesSettings.ts';

/** Each setting: its default, its unit, where the figure comes from. */
export const settingSpecs = {
  'ag.delaiBinomeJours': {
    value: 7,
    label: 'Désigner le binôme',
    unit: 'jours',
    source: 'usage local',
  },
  'ag.delaiDiagnosticJours': {
    value: 21,
    label: 'Entrée après la proposition',
    unit: 'jours',
    source: 'objectif national 2019 : 3 semaines en moyenne',
  },
  'ag.delaiValidationJours': {
    value: 10,
    label: 'Une étape à deux attend le second accord',
    unit: 'jours',
    source: 'usage local',
  },
  'ag.premierEntretienJours': {
    value: 21,
    label: 'Premier entretien après la proposition',
    unit: 'jours',
    source: 'objectif national 2019',
  },
  'ag.contratMois': {
    value: 1,
    label: 'Signer le contrat après la notification de l’orientation',
    unit: 'mois',
    source: 'C. trav. D5411-14-1',
  },
  'ag.dureeMois': {
    value: 6,
    label: 'Durée de l’accompagnement',
    unit: 'mois',
    source: 'usage : 6 mois renouvelables une fois',
  },
  'ag.dureeMaxMois': {
    value: 12,
    label: 'Durée totale',
    unit: 'mois',
    source: 'usage : Yvelines, Guadeloupe',
  },
  'ag.contactEmploiJours': {
    value: 15,
    label: 'Contact côté emploi',
    unit: 'jours',
    source: 'usage : Nord, 2016',
  },
  'ag.contactSocialJours': {
    value: 30,
    label: 'Contact côté social',
    unit: 'jours',
    source: 'usage local',
  },
  'ag.suspensionMois': {
    value: 3,
    label: 'Revoir une indisponibilité',
    unit: 'mois',
    source: 'convention locale',
  },
  'ag.bilanAvantFinJours': {
    value: 30,
    label: 'Bilan avant la fin',
    unit: 'jours',
    source: 'usage : renouvellement après bilan',
  },
  'ag.objectionJoursOuvres': {
    value: 5,
    label: 'Délai pour objecter à une clôture',
    unit: 'jours ouvrés',
    source: 'convention locale',
  },
  'ag.passationJours': {
    value: 7,
    label: 'Répondre à une passation',
    unit: 'jours',
    source: 'usage local',
  },
  'ag.lectureAncienJours': {
    value: 30,
    label: 'Lire encore après une passation',
    unit: 'jours',
    source: 'usage : carnet de bord, 30 jours',
  },
  'ag.tentatives': {
    value: 3,
    label: 'Tentatives avant une sortie « sans nouvelles »',
    unit: 'tentatives',
    source: 'usage local',
  },
  'ag.tentativesCanaux': {
    value: 2,
    label: 'Canaux différents parmi ces tentatives',
    unit: 'canaux',
    source: 'usage local',
  },
  'ag.suiviMois': {
    value: 6,
    label: 'Noter si la personne est en emploi après la sortie',
    unit: 'mois',
    source: 'évaluation nationale 2018',
  },
  'ag.verificationsParJour': {
    value: 20,
    label: 'Vérifier si une situation existe, par agent',
    unit: 'fois par jour',
    source: 'usage local',
  },
  'ag.revuePlanJours': {
    value: 15,
    label: 'Revoir le plan après une place en crèche',
    unit: 'jours',
    source: 'usage local',
  },
  'ag.validation': {
    value: 0,
    label: 'Qui valide le diagnostic partagé',
    unit: 'choix',
    source: 'Pôle emploi 2015 : entretien tripartite, binôme, ou examen en commission',
    choices: politiques,
  },
  'ag.intervenantMois': {
    value: 6,
    label: 'Durée d’une intervention associée',
    unit: 'mois',
    source: 'usage local',
  },
  'ag.commissionJours': {
    value: 30,
    label: 'La commission se prononce',
    unit: 'jours',
    source: 'usage local : une séance par mois',
  },
  'ag.compteRenduJours': {
    value: 30,
    label: 'La commission relit ses décisions',
    unit: 'jours',
    source: 'usage local : d’une séance à l’autre',
  },
  ...dureesSettingSpecs,
  ...avipSettingSpecs,
} as const;

export type SettingKey = keyof typeof settingSpecs;

/** The values in force on one day, with the version of the settings stream that gave them (0: the defaults). */
export interface Settings {
  readonly version: number;
  readonly values: { readonly [K in SettingKey]: number };
}

export const reglageFixe = defineFact({
  type: 'reglageFixe.v1',
  label: 'Réglage fixé',
  source: 'convention locale',
  clear: z.object({
    cle: z.enum(Object.keys(settingSpecs)),
    valeur: z.int().min(0).max(3650),
    effetLe: Jour,
    /** Where the new figure comes from; absent from the first changes, of which nobody was asked it. */
    source: z.string().trim().min(3).max(200).optional(),
  }),
  parts: {},
});

export const defaultSettings: Settings = {
  version: 0,
  values: Object.fromEntries(
    Object.entries(settingSpecs).map(([key, spec]) => [key, spec.value]),
  ) as Settings['values'],
};

/** One fact of the settings stream, with the version it has there. */
export interface SettingChange {
  readonly version: number;
  readonly cle: string;
  readonly valeur: number;
  readonly effetLe: Jour;
  readonly source?: string | undefined;
}

/** The settings stream, folded: every change ever made, in the order it was made. */
export function foldSettings(
  changes: readonly SettingChange[] | null,
  fact: OpenedFact,
): readonly SettingChange[] {
  const known = changes ?? [];
  return isFact(reglageFixe, fact) ? [...known, { version: fact.version, ...fact.clear }] : known;
}

/** Of the changes already in effect, the latest date wins, then the latest word: the last of them. */
function inForceOn(changes: readonly SettingChange[], jour: Jour): readonly SettingChange[] {
  return changes
    .filter((change) => change.effetLe <= jour)
    .sort((a, b) =>
      a.effetLe === b.effetLe ? a.version - b.version : a.effetLe < b.effetLe ? -1 : 1,
    );
}

/** The settings in force on a day. */
export function settingsOn(changes: readonly SettingChange[], jour: Jour): Settings {
  const values: Record<string, number> = { ...defaultSettings.values };
  let version = 0;
  for (const change of inForceOn(changes, jour)) {
    values[change.cle] = change.valeur;
    version = Math.max(version, change.version);
  }
  return { version, values: { ...defaultSettings.values, ...values } };
}

/** Where the figure in force comes from: never the source of another figure. Null: nobody said it. */
export function sourceOn(
  changes: readonly SettingChange[],
  cle: SettingKey,
  jour: Jour,
): string | null {
  const last = inForceOn(changes, jour).findLast((change) => change.cle === cle);
  return last ? (last.source ?? null) : settingSpecs[cle].source;
}
