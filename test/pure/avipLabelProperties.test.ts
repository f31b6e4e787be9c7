// AVIP-29 over random lives of a crèche whose label gives fewer places than are reserved.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../workflows/dates.ts';
import {
  contexteDe,
  contrat,
  creche,
  donnees,
  Parcours,
  placesDe,
  relabelle,
  rythme,
} from './support/accueil.ts';
import { Monde } from './support/monde.ts';
import { withSeed } from './support/seed.ts';

/** What gives, moves or frees half-days, and by whom; the commune grants relief, which a crèche may as well. */
const actes = [
  ['lise', 'proposerPlace'],
  ['lise', 'refuserOffre'],
  ['lise', 'accorderPonctuel'],
  ['lise', 'planifierAdaptation'],
  ['marc', 'demanderChangement'],
  ['lise', 'accepterChangement'],
  ['lise', 'refuserChangement'],
  ['lise', 'changerPlace'],
  ['olga', 'accorderReleve'],
  ['lise', 'redonnerJours'],
  ['lise', 'ouvrirBilan'],
  ['lise', 'proposerRenouvellement'],
  ['marc', 'prevoirFin'],
  ['marc', 'annulerFin'],
  ['lise', 'nommerPlaceOrdinaire'],
] as const;
const moments = ['lunMatin', 'marMatin', 'jeuApresMidi'];
const step = fc.record({
  acte: fc.constantFrom(...actes),
  which: fc.nat({ max: 2 }),
  pick: fc.nat({ max: 500 }),
  onCreche: fc.nat({ max: 5 }),
  wait: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 20 })),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The children expected on each half-day to come. */
function attendus(monde: Monde): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { jour, demi, caseId } of monde.claims()) {
    if (jour < monde.today) continue;
    const key = `${jour} ${demi}`;
    found.set(key, (found.get(key) ?? new Set()).add(caseId));
  }
  return found;
}

function laCreche(monde: Monde, id: string, { pick }: Step): void {
  const [place] = placesDe(monde, id).slice(pick % 2);
  const { baisses, labels } = contexteDe(monde, id);
  const jour = addDays(monde.today, pick % 40);
  const fin = addDays(monde.today, 20 + (pick % 90));
  const label = { debut: monde.today, fin, places: 1 + (pick % 2), part: 20 };
  const next = { ...label, debut: addDays(labels.at(-1)?.fin ?? monde.today, 1), fin: null };
  const acts: readonly (readonly [string, string, object])[] = [
    ['lise', 'abaisserJournee', { jour, demi: null, places: [place] }],
    ['lise', 'retablirJournee', { baisse: baisses[0]?.id }],
    ['olga', 'retirerLabel', { motif: 'autre' }],
    ['olga', 'accorderLabel', label],
    ['olga', 'renouvelerLabel', next],
  ];
  const [who, type, data] = acts[pick % acts.length] ?? ['lise', 'abaisserJournee', {}];
  if (monde.refused(who, id, type, data) === null) monde.run(who, id, type, data);
}

function donneesDe(type: string, parcours: Parcours, pick: number): object {
  const { monde } = parcours;
  const data = donnees(type, parcours);
  const place = placesDe(monde, parcours.creche)[pick % 2];
  const demis = moments.slice(pick % 3, (pick % 3) + 1 + (pick % 2));
  const wanted = { places: [{ place, rythme: rythme(...demis) }] };
  const jour = addDays(monde.today, 1 + (pick % 30));
  const moves: { readonly [type: string]: object } = {
    proposerPlace: { ...data, ...wanted, du: jour, horsOrdre: 'Motif.' },
    demanderChangement: { ...data, ...wanted, aPartirDu: jour },
    planifierAdaptation: { place, creneaux: [{ jour, demi: 'matin', de: '09:00', a: '10:00' }] },
    accorderReleve: { creche: parcours.creche, demis: [{ place, jour, demi: 'matin' }] },
    redonnerJours: { demis: [{ place, jour, demi: 'matin' }] },
    prevoirFin: { le: jour, cause: 'autre' },
    nommerPlaceOrdinaire: { le: addDays(monde.today, 1 + (pick % 250)) },
  };
  return moves[type] ?? data;
}

function accueilliSur(monde: Monde, id: string, place: number): Parcours {
  const parcours = new Parcours(monde, id).eligible();
  const offre = { ...parcours.offre({}, place), horsOrdre: 'Motif.' };
  return parcours
    .run('lise', 'proposerPlace', offre)
    .run('lise', 'proposerContrat', contrat)
    .signer();
}

/** Nobody new on a half-day that has more children than the label of its day gives places. */
function nulDeTrop(monde: Monde, id: string, before: ReturnType<typeof attendus>): void {
  const { labels } = contexteDe(monde, id);
  for (const [moment, there] of attendus(monde)) {
    const jour = moment.slice(0, 10);
    const label = labels.findLast(
      ({ debut: du, fin }) => du <= jour && (fin === null || jour <= fin),
    );
    const known = before.get(moment) ?? new Set();
    const fresh = [...there].filter((child) => !known.has(child));
    if (fresh.length > 0 && label) expect(there.size).toBeLessThanOrEqual(label.places);
  }
}

/** The act, where it is not refused; and what it may not have done. */
function agir(parcours: Parcours, { acte: [who, type], pick }: Step): string | null {
  const { monde } = parcours;
  const data = donneesDe(type, parcours, pick);
  const before = attendus(monde);
  if (parcours.refused(who, type, data) !== null) return null;
  parcours.run(who, type, data);
  nulDeTrop(monde, parcours.creche, before);
  return type;
}

/** Two children are there, a third waits, and the label comes down to one place. */
function deuxDeTrop() {
  const monde = new Monde('2026-03-02');
  const id = creche(monde, { noms: ['1', '2'] });
  const welcomed = [0, 1].map((place) => accueilliSur(monde, id, place));
  const waiting = new Parcours(monde, id).eligible();
  monde.wait(7);
  for (const one of welcomed) one.run('lise', 'commencerAccueil');
  relabelle(monde, id, 1);
  return { monde, id, welcomed, waiting };
}

it('AVIP-29 beyond the number of the label of a day, only children who were expected then before it came down', () => {
  const done = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 15, maxLength: 40 }), (steps) => {
      const { monde, id, welcomed, waiting } = deuxDeTrop();
      for (const one of steps) {
        monde.wait(one.wait).catchUpAll();
        if (one.onCreche === 0) laCreche(monde, id, one);
        const parcours = welcomed[one.which] ?? waiting;
        const type = agir(one.acte[1] === 'proposerPlace' ? waiting : parcours, one);
        if (type !== null) done.add(type);
      }
    }),
    withSeed('label wall', 30),
  );
  // Lives in which everything is refused would prove little.
  expect([...done]).toEqual(
    expect.arrayContaining(['nommerPlaceOrdinaire', 'demanderChangement', 'planifierAdaptation']),
  );
}, 30_000);
