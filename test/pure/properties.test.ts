// Random legal lives of a case: whatever two advisers do, in whatever order, these things hold.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { etatsFinis } from '../../workflows/accompagnementGlobal/states.ts';
import { jourOf } from '../../workflows/dates.ts';
import type { Conjoint } from '../../workflows/kernel/conjoint.ts';
import type { Dossier, Written } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { agents, idOf } from './support/partenariat.ts';
import { withSeed } from './support/seed.ts';

const actors = [
  'marc',
  'claire',
  'paule',
  'rachid',
  'rose',
  'come',
  'colette',
  'colin',
  'etranger',
  'sonia',
  'lamine',
];
const types = Object.keys(accompagnementGlobal.commands);

const step = fc.record({
  actor: fc.constantFrom(...actors),
  pick: fc.nat(),
  /** A command that the actor is offered now, rather than any. */
  offered: fc.boolean(),
  wait: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 40 })),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Rarely taken, or every life would be short. */
const ending = ['retirerProposition', 'refuserProposition', 'objecterEtape', 'demanderCloture'];
const starts = [
  parcours.brouillon,
  parcours.ecrit,
  parcours.aValider,
  parcours.aTrois,
  parcours.enCommission,
  parcours.associe,
  parcours.demarrageOuvert,
  parcours.actif,
  parcours.bilan,
  parcours.clotureAnnoncee,
];

/** Random data where it matters; the rest from the shortest way. */
function dataFor(type: string, dossier: Dossier, pick: number): object {
  const data = parcours.donnees(type, dossier);
  if (type === 'ouvrirSuppleance' && pick % 2 === 0)
    return { ...data, siege: 'social', agent: idOf('colin') };
  if (type === 'terminerSuppleance' && pick % 2 === 0) return { siege: 'social' };
  if (type === 'noterRendezVous' && pick % 3 === 0) {
    return { ...data, presence: 'absenceNonPrevenue', presents: [] };
  }
  if (type === 'demanderCloture' && pick % 5 === 0) return { ...data, motif: 'deces' };
  if (type === 'ajouterNote')
    return { ...data, audience: ['binome', 'emploi', 'social'][pick % 3] };
  return data;
}

function pickType(dossier: Dossier, { actor, pick, offered }: Step): string {
  const now = dossier.options(actor).filter(({ possible }) => possible);
  const going = now
    .map(({ type }) => type)
    .filter((type) => pick % 11 === 0 || !ending.includes(type));
  const among = offered && going.length > 0 ? going : types;
  return among[pick % among.length] ?? 'ajouterNote';
}

function live({ start, steps }: Life, check: (dossier: Dossier, before: Before) => void): Dossier {
  const dossier = start('2026-02-20');
  for (const one of steps) {
    dossier.wait(one.wait).catchUp();
    const before = { state: dossier.state, written: dossier.written.length };
    const type = pickType(dossier, one);
    const data = dataFor(type, dossier, one.pick);
    if (dossier.decide(one.actor, type, data).ok) dossier.run(one.actor, type, data);
    check(dossier, before);
  }
  return dossier;
}

interface Before {
  readonly state: Dossier['state'];
  readonly written: number;
}

const lives = fc.record({
  start: fc.constantFrom(...starts),
  steps: fc.array(step, { minLength: 20, maxLength: 80 }),
});
type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never;

/** CLE-01: no two keys by one human, nor for one seat, and never all of them: the last one moves the case. */
function keysAreDistinct({ etape, sieges }: Conjoint): void {
  if (!etape) return;
  expect(new Set(etape.cles.map(({ agent }) => agent)).size).toBe(etape.cles.length);
  expect(new Set(etape.cles.map(({ siege }) => siege)).size).toBe(etape.cles.length);
  expect(etape.cles.length).toBeLessThan(Object.keys(sieges).length);
  // AG-46. The person has no account, and no organisation.
  for (const { agent, siege } of etape.cles.filter((cle) => cle.siege !== 'personne')) {
    const card = Object.values(agents).find(({ id }) => id === agent);
    expect(card?.organisation).toBe(sieges[siege]?.organisation);
  }
}

const dueFields = [
  'binomeAvant',
  'diagnosticAvant',
  'premierEntretienAvant',
  'caduqueLe',
  'effetLe',
  'bilanLe',
  'contactEmploiAvant',
  'contactSocialAvant',
  'contratAvant',
  'reponseAvant',
  'pointAvant',
  'jusquAu',
  'due',
  'echeance',
];

/** AG-05: what a fact opens is due on the day it happened, or later. */
function duesAfterOpening({ fact }: Written): void {
  for (const field of dueFields) {
    const due = fact.clear[field];
    if (typeof due === 'string') expect(due >= fact.occurredOn, `${fact.type} ${field}`).toBe(true);
  }
}

it('CLE-01 AG-20 TEMPS-01 keys stay distinct, finished cases finished, deadlines after their opening', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(lives, (life) => {
      live(life, (dossier, before) => {
        keysAreDistinct(accompagnementGlobal.conjoint(dossier.state));
        const written = dossier.written.slice(before.written);
        written.forEach(duesAfterOpening);
        expect(written.every(({ fact }) => fact.occurredOn <= jourOf(dossier.now))).toBe(true);
        if (etatsFinis.includes(before.state.value)) {
          // AG-26, AG-31, AG-64, AG-96. The follow-up of six months, how long it is kept, an agreement that ends, who stands in: nothing else.
          const { suiviLe, accord, prolongation, prolongationLeveeLe, sieges } =
            dossier.state.context;
          const noted = { suiviLe, accord, prolongation, prolongationLeveeLe, sieges };
          const held = ({ emploi, social }: typeof sieges) => [emploi.titulaire, social.titulaire];
          expect(held(sieges)).toEqual(held(before.state.context.sieges));
          const { value, context } = before.state;
          expect(dossier.state).toEqual({ value, context: { ...context, ...noted } });
        }
        reached.add(dossier.state.value);
      });
    }),
    withSeed('invariants', 60),
  );
  // Lives that never leave the proposal would prove little.
  const missed = starts.filter((start) => !reached.has(start().state.value));
  expect(missed.length).toBeLessThan(starts.length / 2);
  expect([...reached]).toContain('cloture');
});

it('any fold is its replay, from JSON and from any point', () => {
  fc.assert(
    fc.property(lives, fc.nat(), (life, cut) => {
      const dossier = live(life, () => undefined);
      const joint = dossier.written
        .filter(({ fact }) => fact.on === 'joint')
        .map(({ opened }) => opened);
      const stored = JSON.parse(JSON.stringify(joint)) as typeof joint;
      const at = cut % (joint.length + 1);
      const half = stored
        .slice(0, at)
        .reduce(accompagnementGlobal.evolve, accompagnementGlobal.initial);
      const thawed = JSON.parse(JSON.stringify(half)) as typeof half;
      expect(stored.slice(at).reduce(accompagnementGlobal.evolve, thawed)).toEqual(dossier.state);
      const contents = stored.reduce(
        accompagnementGlobal.evolveContents,
        accompagnementGlobal.emptyContents(),
      );
      expect(contents).toEqual(dossier.contents);
      expect(JSON.parse(JSON.stringify(dossier.state))).toEqual(dossier.state);
    }),
    withSeed('replay', 40),
  );
});

it('what falls due is the same whether the clock looks every day or once', () => {
  fc.assert(
    fc.property(lives, fc.integer({ min: 1, max: 200 }), (life, days) => {
      const daily = live(life, () => undefined);
      const once = live(life, () => undefined);
      for (let day = 0; day < days; day++) daily.wait(1).catchUp();
      once.wait(days).catchUp();
      expect(once.state.value).toBe(daily.state.value);
      expect(once.written.map(({ fact }) => [fact.type, fact.occurredOn])).toEqual(
        daily.written.map(({ fact }) => [fact.type, fact.occurredOn]),
      );
      expect(once.firstDue()).toBeNull();
    }),
    withSeed('clock', 25),
  );
});

it('SECRET-03 the clear parts hold no word of what is sealed', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const clear = live(life, () => undefined).written.map(({ fact }) => fact.clear);
      const text = JSON.stringify(clear).toLowerCase();
      for (const secret of [
        'rsa',
        'logement',
        'deces',
        'emploidurable',
        'fort',
        'dumoulin',
        'un texte',
        'motif":"',
      ]) {
        expect(text).not.toContain(secret);
      }
    }),
    withSeed('clear parts', 30),
  );
});
