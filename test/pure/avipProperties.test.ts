// Random lives of a crèche: claims, releases, closures, moves and label changes never break the books.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crecheAvip } from '../../workflows/crecheAvip/pathway.ts';
import { etatsFinis } from '../../workflows/crecheAvip/states.ts';
import { addDays, dayOfWeek } from '../../workflows/dates.ts';
import { slotKey } from '../../workflows/places/attribution.ts';
import { books, indexClaims } from '../../workflows/places/books.ts';
import { demiSemaine } from '../../workflows/places/halfDays.ts';
import { empechement } from '../../workflows/places/plan.ts';
import {
  contexteDe,
  creche,
  demandeDe,
  donnees,
  Parcours,
  placesDe,
  rythme,
} from './support/accueil.ts';
import { AccueilMobile, type Mouvement, mouvements } from './support/accueilMobile.ts';
import { Monde } from './support/monde.ts';
import { withSeed } from './support/seed.ts';

const actors = ['marc', 'claire', 'lise', 'gaston', 'olga', 'come', 'nora', 'colette'];
const types = Object.keys(crecheAvip.commands).filter((type) => type !== 'ouvrirDemande');
const halves = ['lunMatin', 'lunApresMidi', 'marMatin', 'merMatin', 'jeuApresMidi'];

const step = fc.record({
  who: fc.constantFrom(...actors),
  which: fc.nat(),
  pick: fc.nat(),
  offered: fc.boolean(),
  onCreche: fc.integer({ min: 0, max: 5 }),
  wait: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 25 })),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
const lives = fc.array(step, { minLength: 20, maxLength: 60 });

/** Rarely taken, or every life would be short. */
const ending = [
  'retirerDemande',
  'declarerIneligible',
  'annoncerFinAnticipee',
  'prevoirFin',
  'refuserOffre',
  'objecterEtape',
];

function onCreche(monde: Monde, id: string, { pick }: Step): void {
  const context = contexteDe(monde, id);
  const du = addDays(monde.today, pick % 40);
  const places = placesDe(monde, id);
  const place = places[pick % places.length];
  const acts: readonly (readonly [string, string, object])[] = [
    ['lise', 'ajouterFermeture', { du, au: addDays(du, pick % 9), motif: 'conges' }],
    ['lise', 'retirerFermeture', { fermeture: context.fermetures[0]?.id }],
    ['lise', 'abaisserJournee', { jour: du, demi: 'matin', places: [place] }],
    ['lise', 'retablirJournee', { baisse: context.baisses[0]?.id }],
    ['lise', 'changerOuverture', { effetLe: du, demis: halves.slice(pick % 3) }],
    ['lise', 'fermerPlace', { place, dernierJour: du }],
    [
      'lise',
      'reserverPlaces',
      { section: context.sections[0]?.id, noms: [`n${pick}`], depuis: du },
    ],
    ['olga', 'retirerLabel', { motif: 'autre' }],
    ['olga', 'accorderLabel', { debut: monde.today, fin: null, places: 30, part: 20 }],
    [
      'olga',
      'fixerRegles',
      { effetLe: du, decide: ['creche', 'coordinateur'][pick % 2], criteres: ['anciennete'] },
    ],
  ];
  const [who, type, data] = acts[pick % acts.length] ?? ['lise', 'ajouterFermeture', {}];
  if (monde.refused(who, id, type, data) === null) monde.run(who, id, type, data);
}

function dataFor(type: string, parcours: Parcours, pick: number): object {
  const data = donnees(type, parcours);
  const places = placesDe(parcours.monde, parcours.creche);
  const place = places[pick % places.length];
  const demis = [halves[pick % 5], halves[(pick >> 2) % 5]].filter(
    (demi, index, all) => all.indexOf(demi) === index,
  ) as string[];
  const semaines = ['toutes', 'toutes', 'paires', 'impaires'][pick % 4];
  const wanted = { places: [{ place, rythme: { ...rythme(...demis), semaines } }] };
  if (type === 'proposerPlace') {
    return {
      ...data,
      ...wanted,
      du: addDays(parcours.monde.today, pick % 30),
      horsOrdre: 'Motif.',
    };
  }
  if (type === 'demanderChangement') return { ...data, ...wanted };
  if (type === 'changerPlace') {
    const [given] = parcours.context.offre?.attributions ?? [];
    return { ...data, places: [{ place, rythme: rythme(...(given?.demis ?? ['lunMatin'])) }] };
  }
  if (type === 'nommerPlaceOrdinaire') {
    return { le: addDays(parcours.monde.today, 1 + (pick % 250)) };
  }
  return data;
}

function pickType(parcours: Parcours, { who, pick, offered }: Step): string {
  const going = parcours.monde
    .options(who, parcours.id)
    .filter(({ possible }) => possible)
    .map(({ type }) => type)
    .filter((type) => pick % 9 === 0 || !ending.includes(type));
  const among = offered && going.length > 0 ? going : types;
  return among[pick % among.length] ?? 'ajouterNote';
}

function vivre(steps: readonly Step[], check: (monde: Monde, id: string) => void): Monde {
  const monde = new Monde('2026-03-02');
  const id = creche(monde, { noms: ['1', '2'] });
  const all = [new Parcours(monde, id).contrat()];
  all.push(new Parcours(monde, id).eligible(), new Parcours(monde, id));
  for (const one of steps) {
    monde.wait(one.wait).catchUpAll();
    if (one.onCreche === 0) onCreche(monde, id, one);
    const parcours = all[one.which % all.length];
    if (!parcours) continue;
    const type = pickType(parcours, one);
    const data = dataFor(type, parcours, one.pick);
    if (parcours.refused(one.who, type, data) === null) parcours.run(one.who, type, data);
    check(monde, id);
  }
  return monde;
}

it('AVIP-20 AVIP-23 one holder a half-day, and the books balance on every half-day', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(lives, (steps) => {
      vivre(steps, (monde, id) => {
        const claims = monde.claims();
        expect(new Set(claims.map(slotKey)).size).toBe(claims.length);
        const index = indexClaims(claims);
        const plan = contexteDe(monde, id);
        const shown = new Set([...claims.slice(-20).map(({ jour }) => jour), monde.today]);
        for (const jour of shown) {
          for (const book of books(plan, index, jour)) {
            const { libres, tenues, donnees: given, suspendues, capacite, fermees, lignes } = book;
            expect(libres + tenues + given + suspendues).toBe(capacite);
            expect(capacite + fermees).toBe(lignes.length);
            const claimed = claims.filter(
              (one) => one.jour === jour && one.demi === book.demi,
            ).length;
            expect(tenues + given + suspendues).toBe(claimed);
          }
        }
        for (const one of monde.cases.values()) reached.add(one.state.value);
      });
    }),
    withSeed('books', 25),
  );
  // Lives that never leave the proposal would prove little.
  expect([...reached]).toEqual(expect.arrayContaining(['contrat', 'accueil']));
}, 30_000);

it('AVIP-04 AVIP-07 what the crèche decides never takes back what was given', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 30 }), (steps) => {
      const monde = new Monde('2026-03-02');
      const parcours = new Parcours(monde, creche(monde, { noms: ['1', '2'] })).accueil();
      const given = monde.claims();
      for (const one of steps) onCreche(monde, parcours.creche, one);
      expect(monde.claims()).toEqual(given);
    }),
    withSeed('given stays given', 40),
  );
}, 30_000);

const act = fc.record({
  quoi: fc.constantFrom(...mouvements),
  jours: fc.integer({ min: 0, max: 240 }),
  demis: fc.uniqueArray(fc.constantFrom(...halves), { minLength: 1, maxLength: 3 }),
  pick: fc.nat({ max: 5 }),
});

const un = (quoi: Mouvement['quoi'], jours = 0, pick = 0): Mouvement => ({
  quoi,
  jours,
  demis: ['jeuApresMidi'],
  pick,
});

it('AVIP-45 AVIP-46 AVIP-47 AVIP-49 AVIP-51 AVIP-60 whatever moves, openings included, no day without a place, no place counted twice', () => {
  const done = new Set<string>();
  fc.assert(
    fc.property(fc.array(act, { minLength: 3, maxLength: 12 }), (asked) => {
      const accueil = new AccueilMobile();
      for (const one of asked) {
        accueil.faire(one);
        // A day that was not open when it was given, and is, goes to the child or stays listed for it.
        expect([...accueil.donnees, ...accueil.aUnAutre].sort()).toEqual(accueil.attendues);
        const kept = accueil.monde.claims().map(slotKey);
        expect(new Set(kept).size).toBe(kept.length);
      }
      for (const type of accueil.monde.types(accueil.parcours.id)) done.add(type);
    }),
    {
      ...withSeed('no day without a place', 150),
      examples: [
        // A change is asked, the renewal signed, then the change accepted: it goes to the new end.
        [[un('demander', 28), un('renouveler', 60), un('accepter')]],
        // Hours change under an announced end that is then taken back.
        [[un('prevoir', 30), un('demander', 10), un('accepter'), un('annuler')]],
        // The place changes before an ordinary one, whose day then moves later.
        [[un('ordinaire', 30), un('changer', 5, 1), un('ordinaire', 60)]],
        // Other hours are accepted for later: the place does not change under them.
        [[un('demander', 40, 1), un('accepter'), un('changer', 5, 1)]],
        // Not open on one half-day as the contract ends, then renewed: it comes back with the opening.
        [
          [
            un('ouvrir', 150),
            un('ouvrir', 200, 1),
            { ...un('demander', 3), demis: ['lunMatin', 'jeuApresMidi'] },
            un('accepter'),
            un('renouveler', 60),
          ],
        ],
        // What was freed is somebody else's since: the end is not taken back.
        [[un('prevoir', 30), { ...un('rival', 40), demis: ['lunMatin'] }, un('annuler')]],
      ],
    },
  );
  expect([...done]).toEqual(
    expect.arrayContaining([
      'changementAccepte.v1',
      'accueilRenouvele.v1',
      'arretAnnule.v1',
      'placeChangee.v1',
      'droitCommunPrevu.v1',
    ]),
  );
}, 60_000);

interface Emploi {
  readonly dates: readonly number[];
  readonly demis: readonly string[];
  readonly waits: readonly number[];
}

/** From the contract to an ordinary place whose day moves; gives that day. */
function emploiTrouve({ dates, demis, waits }: Emploi): { parcours: Parcours; ordinaire: string } {
  const monde = new Monde('2026-03-02');
  const parcours = new Parcours(monde, creche(monde)).eligible();
  const [place] = placesDe(monde, parcours.creche);
  const places = [{ place, rythme: rythme(...demis) }];
  parcours
    .run('lise', 'proposerPlace', parcours.offre({ places }))
    .run('lise', 'proposerContrat', donnees('proposerContrat', parcours))
    .signer();
  monde.wait(7);
  parcours.run('lise', 'commencerAccueil');
  let ordinaire = '';
  for (const [index, days] of dates.entries()) {
    const le = addDays(monde.today, days);
    if (parcours.refused('lise', 'nommerPlaceOrdinaire', { le }) !== null) break;
    parcours.run('lise', 'nommerPlaceOrdinaire', { le });
    ordinaire = le;
    monde.wait(waits[index] ?? 0);
    parcours.catchUp();
  }
  return { parcours, ordinaire };
}

it('AVIP-51 a job is found: no day without a place, no place counted twice', () => {
  const life = fc.record({
    dates: fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 }),
    demis: fc.uniqueArray(fc.constantFrom(...halves), { minLength: 1, maxLength: 4 }),
    waits: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 }),
  });
  fc.assert(
    fc.property(life, (chosen) => {
      const { parcours, ordinaire } = emploiTrouve(chosen);
      const { monde } = parcours;
      const kept = monde.claims().map(slotKey);
      expect(new Set(kept).size).toBe(kept.length);
      // Every open half-day of the child's rhythm, from the first day to the eve; nothing from that day on.
      const plan = contexteDe(monde, parcours.creche);
      const [place = ''] = placesDe(monde, parcours.creche);
      const expected: string[] = [];
      const debut = parcours.context.contrat?.debut ?? monde.today;
      for (let jour = debut; jour < ordinaire; jour = addDays(jour, 1)) {
        for (const demi of ['matin', 'apresMidi'] as const) {
          const wanted = chosen.demis.includes(demiSemaine(dayOfWeek(jour), demi) ?? '');
          if (wanted && empechement(plan, place, jour, demi) === null) {
            expected.push(slotKey({ place, jour, demi }));
          }
        }
      }
      expect(kept.sort()).toEqual(expected.sort());
    }),
    withSeed('ordinary place', 60),
  );
}, 30_000);

it('what falls due is the same whether the clock looks every day or once', () => {
  fc.assert(
    fc.property(lives, fc.integer({ min: 1, max: 120 }), (steps, days) => {
      const daily = vivre(steps, () => undefined);
      const once = vivre(steps, () => undefined);
      for (let day = 0; day < days; day++) daily.wait(1).catchUpAll();
      once.wait(days).catchUpAll();
      for (const [id, { state }] of daily.cases) {
        expect(once.types(id)).toEqual(daily.types(id));
        expect(once.value(id)).toBe(state.value);
      }
    }),
    withSeed('avip clock', 15),
  );
}, 30_000);

it('AVIP-39 what has ended stays as it ended, and its clear parts say nothing personal', () => {
  fc.assert(
    fc.property(lives, (steps) => {
      const ended = new Map<string, unknown>();
      const monde = vivre(steps, (world) => {
        for (const { id, state, pathway } of world.cases.values()) {
          if (pathway.id !== 'creche-avip' || !etatsFinis.includes(state.value)) continue;
          if (ended.has(id)) expect(demandeDe(world, id).state).toBe(ended.get(id));
          ended.set(id, state);
        }
      });
      const clear = JSON.stringify(monde.written.map(({ fact }) => fact.clear)).toLowerCase();
      for (const word of [
        'secret',
        'rsa',
        'qpv',
        'isol',
        'allocation',
        'dumoulin',
        'un motif',
        '2024-11-10',
      ]) {
        expect(clear).not.toContain(word);
      }
    }),
    withSeed('ended', 20),
  );
}, 30_000);
