// What is personal in the demonstration, word by word: what a test looks for in the bytes of the database, and must not find.
import * as vocabulary from '../../workflows/accompagnementGlobal/vocabulary.ts';
import * as ofCreches from '../../workflows/creche/vocabulary.ts';
import * as ofRequests from '../../workflows/crecheAvip/vocabulary.ts';
import { type Instant, jourOf } from '../../workflows/dates.ts';
import { factSpecs } from '../../workflows/facts.ts';
import type { Json } from '../../workflows/kernel/json.ts';
import { pathways } from '../../workflows/registry.ts';
import { calendrierAu } from './calendar.ts';
import { codesPostaux, communesDuBassin } from './communes.ts';
import { creches } from './creches.ts';
import type { Geste } from './deed.ts';
import { agents, courrielDe, type DeriveId, idsWith, organisations } from './partnership.ts';
import { tellStories } from './stories.ts';

/** Fields that say who somebody is. */
const identite = new Set(['prenom', 'nom', 'telephone', 'courriel', 'adresse']);
/** Fields in which people write freely. */
const libres = new Set([
  'texte',
  'motif',
  'commentaire',
  'lieu',
  'situation',
  'prochainReferent',
  'relais',
  'information',
  'tente',
  'famille',
  'horsOrdre',
]);
/** A shorter word could be met by chance in the random bytes of what is sealed. */
const MIN_NAME = 5;
const MIN_WORD = 7;

function stringsUnder(keys: ReadonlySet<string>, value: Json, key = ''): string[] {
  if (typeof value === 'string') return keys.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item: Json) => stringsUnder(keys, item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => stringsUnder(keys, item, name));
}

function dataOf({ donnees, quand }: Geste): Json {
  if (typeof donnees !== 'function') return donnees;
  const etape = () => ({ proposition: '', digest: '' });
  const id = () => '';
  const autre = () => ({ caseId: '', reference: '', id });
  return donnees({ jour: jourOf(quand), id, autre, etape, acte: () => '' });
}

const wordsOf = (text: string, min: number): string[] =>
  text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= min);

/** What lists say of a case to whoever may know of it: neutral by construction (SECRET-03). */
const phrases = [
  'Un contact à reprendre (service social)',
  'Valider le diagnostic partagé',
  'Premier entretien',
  'Fin de la suppléance',
  'Démarrage de l’accompagnement',
  'Préparer le renouvellement du label',
  'Place tenue : réponse de la famille',
  'Contrat d’accueil : signature attendue',
  'Dernier jour avant la place ordinaire',
  'Dernier jour de l’accord au partage',
  'Décision de la commission',
  'Orientation attendue',
  'Lire un message du secrétariat',
  'Répondre à l’invitation d’un intervenant',
  'Fin de l’intervention associée',
  'Revoir la conservation prolongée',
];
/** Columns, roles and words of the log itself, some of them side by side in a row. */
const champs = [
  ...[
    'position',
    'lecture',
    'version',
    'audience',
    'destruction',
    'organisation',
    'responsable',
    'commission',
  ],
  ...['dossier', 'session', 'commandesysteme', 'commune', 'place'],
  ...['gestionnaire', 'sections', 'semaines', 'impaires', 'document'],
];

/** What stands in clear in the log, and rightly: types, parts, fields, states, closed lists, names of public places. */
function publicVocabulary(): string {
  const lists = [vocabulary, ofCreches, ofRequests].flatMap((words) =>
    Object.values(words).flatMap((list) => (typeof list === 'function' ? [] : Object.keys(list))),
  );
  const places = Object.values(creches).flatMap(({ nom, sections }) => [
    nom,
    ...sections.flatMap((section) => [section.nom, ...section.places]),
  ]);
  return [
    ...Object.values(factSpecs).flatMap(({ type, parts }) => [type, ...Object.keys(parts)]),
    ...pathways.flatMap(({ commands, states }) => [
      ...Object.keys(commands),
      ...Object.keys(states),
    ]),
    ...lists,
    ...places,
    ...communesDuBassin,
    ...Object.values(organisations).map(({ nom }) => nom),
    ...phrases,
    ...champs,
  ]
    .join(' ')
    .toLowerCase();
}

/** In an index the name of a part stands right before its position, a byte that may be any letter: `accord` and `s`. */
const partNames = new Set(Object.values(factSpecs).flatMap(({ parts }) => Object.keys(parts)));

/** Names, numbers, addresses and the words of every text that the demonstration started at `now` writes. */
export function personalWords(now: Instant, deriveId: DeriveId): ReadonlySet<string> {
  const decor = {
    calendrier: calendrierAu(now),
    ids: idsWith(deriveId),
    codesPostaux: codesPostaux(),
  };
  const data = tellStories(decor).flatMap((recit) => recit.enOrdre().map(dataOf));
  const names = [
    ...data.flatMap((one) => stringsUnder(identite, one)),
    ...Object.values(agents).flatMap((agent) => [agent.prenom, agent.nom, courrielDe(agent)]),
  ];
  const texts = data.flatMap((one) => stringsUnder(libres, one));
  const known = publicVocabulary();
  const words = [
    ...names.filter((name) => /[@\d]/.test(name)),
    ...names.flatMap((name) => wordsOf(name, MIN_NAME)),
    ...texts.flatMap((text) => wordsOf(text, MIN_WORD)),
  ];
  const inClear = (word: string) =>
    known.includes(word.toLowerCase()) || partNames.has(word.slice(0, -1));
  return new Set(words.filter((word) => !inClear(word)));
}
