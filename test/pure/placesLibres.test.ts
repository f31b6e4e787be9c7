// LISTE-03 AVIP-24 AVIP-43: what is shown free can be proposed, whom a closure would touch is known before, and where they could go.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  libresPres,
  rechercheDuBesoin,
  rechercheVoulue,
  solutionDuBesoin,
} from '../../workflows/crecheAvip/recherche.ts';
import { addDays } from '../../workflows/dates.ts';
import { expand, slotKey } from '../../workflows/places/attribution.ts';
import { type Claim, indexClaims } from '../../workflows/places/books.ts';
import { composer, type Rythme } from '../../workflows/places/compose.ts';
import { type DemiSemaine, toutesLesDemis } from '../../workflows/places/halfDays.ts';
import type { Plan } from '../../workflows/places/plan.ts';
import {
  avecBaisse,
  avecFermeture,
  nouvelles,
  releve,
} from '../../workflows/places/suspensions.ts';
import { type Solution, trouver, voisines } from '../../workflows/waitingList/matching.ts';
import {
  contexteDe,
  creche as crecheDe,
  crecheVueDe,
  demandeDe,
  Parcours,
  placesDe,
} from './support/accueil.ts';
import { jour } from './support/dossier.ts';
import { Monde } from './support/monde.ts';
import { withSeed } from './support/seed.ts';

const du = jour('2026-03-02');
const au = jour('2026-04-30');
const demis: readonly DemiSemaine[] = toutesLesDemis.slice(0, 4);

const Demis = fc.subarray([...demis], { minLength: 1 });
const rythmes: fc.Arbitrary<Rythme> = fc.record({
  demis: Demis,
  semaines: fc.constantFrom('toutes' as const, 'paires' as const, 'impaires' as const),
  vacances: fc.constantFrom('avec' as const, 'sans' as const, 'seulement' as const),
});
const day = fc.nat({ max: 70 }).map((n) => addDays(du, n));
const demi = fc.constantFrom('matin' as const, 'apresMidi' as const);

const plans: fc.Arbitrary<Plan> = fc.record({
  places: fc.constant(
    ['p1', 'p2', 'p3'].map((id) => ({ id, nom: id, section: 's', depuis: du, dernierJour: null })),
  ),
  ouvertures: fc.tuple(Demis, Demis, day).map(([first, then, effetLe]) => [
    { effetLe: jour('2026-01-01'), demis: first },
    { effetLe, demis: then },
  ]),
  fermetures: fc.array(
    fc
      .record({ from: day, days: fc.nat({ max: 9 }), demi: fc.option(demi) })
      .map(({ from, days, demi: half }) => ({
        id: 'f',
        du: from,
        au: addDays(from, days),
        demi: half,
        sections: null,
        motif: 'autre',
      })),
    { maxLength: 2 },
  ),
  baisses: fc.array(
    fc.record({
      id: fc.constant('b'),
      jour: day,
      demi: fc.option(demi),
      places: fc.constant(['p1']),
    }),
    { maxLength: 2 },
  ),
  vacances: fc.option(
    fc.record({
      connuesJusquAu: fc.constant(jour('2027-12-31')),
      periodes: day.map((from) => [{ du: from, au: addDays(from, 13) }]),
    }),
  ),
});
const claimsOn = (plan: Plan) =>
  fc
    .uniqueArray(
      fc.record({
        caseId: fc.constantFrom('a', 'b'),
        place: fc.constantFrom(...plan.places.map(({ id }) => id)),
        jour: day,
        demi,
        etat: fc.constantFrom('tenue' as const, 'donnee' as const),
      }),
      { selector: slotKey, maxLength: 8 },
    )
    .map((claims): readonly Claim[] => claims);
const worlds = fc.record({ plan: plans, rythme: rythmes }).chain(({ plan, rythme }) =>
  claimsOn(plan).map((claims) => ({
    rythme,
    offre: { creche: 'c', plan, claims: indexClaims(claims) },
  })),
);

/** What really would be claimed, by the very function that composes proposals. */
const slotsOf = (plan: Plan, found: Solution) =>
  found.places.flatMap(({ place, rythme }) =>
    composer(plan, { creche: 'c', place, rythme, du: found.du, au: found.au }).flatMap((one) =>
      expand(one, 'tenue'),
    ),
  );

describe('LISTE-03 what is shown free', () => {
  it('is open and claimed by nobody, as a proposal would compose it', () => {
    fc.assert(
      fc.property(worlds, ({ offre, rythme }) => {
        const { exacte, enPartie, plusTard } = voisines(offre, { rythme, du, au });
        for (const found of [exacte, enPartie, plusTard].filter((one) => one !== null)) {
          const slots = slotsOf(offre.plan, found);
          expect(slots.some((slot) => offre.claims.has(slotKey(slot)))).toBe(false);
          const covered = found.places.flatMap((one) => one.rythme.demis);
          expect([...covered, ...found.manque].sort()).toEqual([...rythme.demis].sort());
        }
        expect([exacte?.manque ?? [], plusTard?.manque ?? []]).toEqual([[], []]);
      }),
      withSeed('free', 300),
    );
  });

  it('misses no place that has the whole need free', () => {
    fc.assert(
      fc.property(worlds, ({ offre, rythme }) => {
        const free = (place: string) =>
          rythme.demis.every((one) => {
            const alone = [{ place, rythme: { ...rythme, demis: [one] } }];
            const slots = slotsOf(offre.plan, { places: alone, du, au, manque: [] });
            return slots.length > 0 && !slots.some((slot) => offre.claims.has(slotKey(slot)));
          });
        const any = offre.plan.places.some(({ id }) => free(id));
        expect(any && trouver(offre, { rythme, du, au }) === null).toBe(false);
      }),
      withSeed('missed', 300),
    );
  });

  it('is no place that closes before the end of what is asked', () => {
    const monde = new Monde();
    const id = crecheDe(monde, { noms: ['1'] });
    const plan = contexteDe(monde, id);
    const [place] = plan.places;
    if (!place) throw new Error('no place');
    const offre = { creche: id, plan, claims: new Map() };
    const wish = {
      rythme: {
        demis: ['lunMatin' as const],
        semaines: 'toutes' as const,
        vacances: 'avec' as const,
      },
      du: addDays(monde.today, 7),
      au: addDays(monde.today, 60),
    };
    expect(trouver(offre, wish)).not.toBeNull();
    const closing = { ...plan, places: [{ ...place, dernierJour: addDays(monde.today, 30) }] };
    expect(trouver({ ...offre, plan: closing }, wish)).toBeNull();
  });

  it('AVIP-04 AVIP-50 is nothing that a proposal would be refused', () => {
    const monde = new Monde();
    const id = crecheDe(monde, { fin: '2026-02-28' });
    const parcours = new Parcours(monde, id).eligible();
    const seen = crecheVueDe(monde, id);
    const ctx = { today: monde.today, settings: monde.settings };
    const demande = demandeDe(monde, parcours.id);
    const offre = { creche: id, plan: seen.state.context, claims: new Map() };
    expect(solutionDuBesoin(demande, seen, offre, ctx)).toMatchObject({
      places: [{ place: placesDe(monde, id)[0] }],
      du: '2026-01-12',
      au: '2026-07-11',
      manque: [],
    });
    // The label ends on 28 February: what is free from March on is not shown.
    const wish = rechercheDuBesoin(demande, seen, ctx);
    if (!wish) throw new Error('nothing to look for');
    const taken = placesDe(monde, id).map((place) => ({
      caseId: 'x',
      place,
      jour: jour('2026-03-09'),
      demi: 'matin' as const,
      etat: 'donnee' as const,
    }));
    const full = { ...offre, claims: indexClaims(taken) };
    expect(voisines(full, wish).plusTard?.du).toBe('2026-03-16');
    expect(libresPres(demande, seen, full, wish, ctx)).toMatchObject({
      exacte: null,
      enPartie: { manque: ['lunMatin'] },
      plusTard: null,
    });
    const after = { today: jour('2026-03-02'), settings: monde.settings };
    expect(rechercheDuBesoin(demande, seen, after)).toBeNull();
  });

  it('is looked for where the child’s age fits, near what an act asked for', () => {
    const monde = new Monde();
    const parcours = new Parcours(monde).eligible();
    const seen = crecheVueDe(monde, parcours.creche);
    const { sections } = seen.state.context;
    const demande = demandeDe(monde, parcours.id);
    const rythme = (...chosen: DemiSemaine[]) => ({
      demis: chosen,
      semaines: 'toutes' as const,
      vacances: 'avec' as const,
    });
    const places = [
      { place: 'p1', rythme: rythme('marMatin') },
      { place: 'p2', rythme: rythme('lunMatin') },
    ];
    expect(rechercheVoulue(demande, seen, { places, du, au })).toEqual({
      rythme: rythme('lunMatin', 'marMatin'),
      du,
      au,
      sections: sections.map(({ id }) => id),
    });
  });
});

describe('AVIP-24 before a closure is decided', () => {
  const monde = new Monde();
  const id = crecheDe(monde, { noms: ['1', '2'] });
  const plan = contexteDe(monde, id);
  const [p1 = '', p2 = ''] = placesDe(monde, id);
  const [bebes = '', grands = ''] = plan.sections.map((one) => one.id);
  const monday = jour('2026-01-12');
  const claim = (place: string, on = monday, half: Claim['demi'] = 'matin'): Claim => ({
    caseId: `case ${place}`,
    place,
    jour: on,
    demi: half,
    etat: 'donnee',
  });
  const claims = [claim(p1), claim(p2, monday, 'apresMidi'), claim(p1, addDays(monday, 1))];
  const touched = (after: Plan, before: Plan = plan) =>
    nouvelles(before, after, claims).map(({ place, jour: on, cause }) => [place, on, cause]);
  const mornings = { du: monday, au: monday, demi: 'matin' as const };

  it('names the claims of its days, half-day and sections alone', () => {
    expect(touched(avecFermeture(plan, mornings, null))).toEqual([[p1, monday, 'fermeture']]);
    expect(touched(avecFermeture(plan, { ...mornings, demi: null }, [grands]))).toEqual([]);
    expect(touched(avecFermeture(plan, { ...mornings, au: addDays(monday, 1) }, [bebes]))).toEqual([
      [p1, monday, 'fermeture'],
      [p1, addDays(monday, 1), 'fermeture'],
    ]);
    expect(touched(avecBaisse(plan, { ...mornings, demi: null }, [p2]))).toEqual([
      [p2, monday, 'baisse'],
    ]);
  });

  it('leaves out what was suspended before', () => {
    const closed = avecFermeture(plan, mornings, null);
    const week = { du: monday, au: addDays(monday, 4), demi: 'matin' as const };
    expect(touched(avecFermeture(closed, week, null), closed)).toEqual([
      [p1, addDays(monday, 1), 'fermeture'],
    ]);
  });

  it('AVIP-43 a relief is open, claimed by nobody and of a section that suits', () => {
    const after = avecBaisse(plan, mornings, [p1]);
    const free = { jour: monday, demi: 'matin' as const };
    expect(releve(after, indexClaims([claim(p1)]), free, [bebes])).toBe(p2);
    expect(releve(after, indexClaims([claim(p1)]), free, [grands])).toBeNull();
    expect(releve(after, indexClaims([claim(p1), claim(p2)]), free, [bebes])).toBeNull();
    expect(releve(avecFermeture(plan, mornings, null), new Map(), free, [bebes])).toBeNull();
  });
});
