// What each fact of a crèche changes in the chart's context: one small function a fact, exhaustive by type.
import { addDays, type Jour } from '../dates.ts';
import type { CrecheContext, Label } from './context.ts';
import type { LabelDonne } from './facts/label.ts';
import type { CrecheFact, CrecheFactType } from './facts.ts';

type Change = Partial<CrecheContext>;
type FactOf<T extends CrecheFactType> = Extract<CrecheFact, { type: T }>;
type Folds = {
  readonly [K in CrecheFactType]: (context: CrecheContext, fact: FactOf<K>) => Change;
};

export const byEffect = <T extends { readonly effetLe: Jour }>(list: readonly T[], added: T): T[] =>
  [...list.filter(({ effetLe }) => effetLe !== added.effetLe), added].sort((a, b) =>
    a.effetLe < b.effetLe ? -1 : 1,
  );

const without = <T extends { readonly id: string }>(list: readonly T[], id: string): T[] =>
  list.filter((one) => one.id !== id);

/** AVIP-07. Taken back while it runs, a closure keeps the days that are over. */
const sansLaSuite = (
  fermetures: CrecheContext['fermetures'],
  { fermeture, jusquAu }: { readonly fermeture: string; readonly jusquAu?: Jour | undefined },
): CrecheContext['fermetures'] =>
  jusquAu === undefined
    ? without(fermetures, fermeture)
    : fermetures.map((one) => (one.id === fermeture ? { ...one, au: jusquAu } : one));

const given = ({ debut, fin, places, part }: LabelDonne): Label => ({ debut, fin, places, part });

const label = (
  context: CrecheContext,
  { clear, occurredOn }: FactOf<'labelAccorde.v1' | 'labelRenouvele.v1'>,
): Change => ({
  labels: [...context.labels, given(clear)],
  alerteLe: clear.alerteLe,
  depuis: occurredOn,
});

/** From its withdrawal on, it holds no more; what was to begin later never does. */
function withdrawn(labels: readonly Label[], le: Jour): Label[] {
  const last = addDays(le, -1);
  return labels
    .filter(({ debut }) => debut <= last)
    .map((one) => (one.fin === null || one.fin > last ? { ...one, fin: last } : one));
}

const folds: Folds = {
  'crecheOuverte.v1': (_, { clear: { demis, effetLe, ...clear }, occurredOn }) => ({
    ...clear,
    ouvertures: [{ effetLe, demis }],
    depuis: occurredOn,
  }),
  'referentFamillesNomme.v1': (_, { clear }) => ({ referentFamilles: clear.agent }),
  'placeReservee.v1': ({ places }, { clear }) => ({
    places: [...places, { ...clear, dernierJour: null }],
  }),
  'placeFermee.v1': ({ places }, { clear: { place, dernierJour } }) => ({
    places: places.map((one) => (one.id === place ? { ...one, dernierJour } : one)),
  }),
  'ouvertureChangee.v1': ({ ouvertures }, { clear }) => ({
    ouvertures: byEffect(ouvertures, clear),
  }),
  'fermetureAjoutee.v1': ({ fermetures }, { clear }) => ({ fermetures: [...fermetures, clear] }),
  'fermetureRetiree.v1': ({ fermetures }, { clear }) => ({
    fermetures: sansLaSuite(fermetures, clear),
  }),
  'journeeAbaissee.v1': ({ baisses }, { clear }) => ({ baisses: [...baisses, clear] }),
  'journeeRetablie.v1': ({ baisses }, { clear }) => ({ baisses: without(baisses, clear.baisse) }),
  'vacancesFixees.v1': (_, { clear }) => ({ vacances: clear }),
  'effectifSaisi.v1': ({ effectifs }, { clear: { mois, enfants } }) => ({
    effectifs: { ...effectifs, [mois]: enfants },
  }),
  'labelAccorde.v1': label,
  'labelRenouvele.v1': label,
  'labelARenouveler.v1': (_, { occurredOn }) => ({ alerteLe: null, depuis: occurredOn }),
  'labelExpire.v1': (_, { occurredOn }) => ({ alerteLe: null, depuis: occurredOn }),
  'labelRetire.v1': ({ labels }, { clear, occurredOn }) => ({
    labels: withdrawn(labels, clear.le),
    alerteLe: null,
    depuis: occurredOn,
  }),
  'seanceTenue.v1': ({ seances = [] }, { clear, occurredOn }) => ({
    seances: [...seances, { ...clear, le: occurredOn }],
  }),
  'reglesFixees.v1': ({ regles }, { clear }) => ({ regles: byEffect(regles, clear) }),
};

/** The context after a fact. The chart has already said that its state accepts the fact. */
export function foldContext<T extends CrecheFactType>(
  context: CrecheContext,
  fact: FactOf<T>,
): CrecheContext {
  const fold: (context: CrecheContext, fact: FactOf<T>) => Change = folds[fact.type];
  return { ...context, ...fold(context, fact) };
}
