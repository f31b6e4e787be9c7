// AVIP The next step of a request: who holds the ball has one thing to do, whatever the state.
import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../../src/contract/cases.ts';
import { nextStep } from '../../../src/web/crecheAvip/nextStep.ts';
import { readContents, readContext } from '../../../src/web/crecheAvip/readContents.ts';
import { attente } from '../../../workflows/crecheAvip/summary.ts';
import { sayRefusal } from '../../../workflows/refusalTexts.ts';
import { contextOf, demandeDe, donnees, etats, Parcours } from '../support/accueil.ts';

const roles = { marc: 'insertion', claire: 'referentSocial', olga: 'coordinateur' } as const;
const all = { ...roles, lise: 'creche', come: 'commission' } as const;
type Who = keyof typeof all;
const everyone = ['marc', 'claire', 'olga', 'lise', 'come'] as const satisfies readonly Who[];

const steps: { readonly [etape: string]: string } = { contrat: 'Contrat d’accueil' };

function joint({ context }: Parcours): CaseView['joint'] {
  const { etape } = context;
  if (!etape) return null;
  return {
    id: etape.id,
    kind: etape.etape,
    label: steps[etape.etape] ?? etape.etape,
    digest: etape.digest,
    proposedAt: '2026-01-05T09:00:00.000Z',
    lapsesOn: etape.caduqueLe,
    keys: [],
  };
}

function stepOf(parcours: Parcours, who: Who) {
  const { monde, id } = parcours;
  const commands = monde.options(who, id).map(({ type, label, kind, ...option }) => ({
    type,
    label,
    kind,
    possible: option.possible,
    code: null,
    why: option.possible ? null : sayRefusal(option.refusal),
  }));
  const { state, contents } = demandeDe(monde, id);
  const view = {
    state: { value: state.value, label: state.value },
    commands,
    qualites: [...monde.place(id, who).qualites],
    joint: joint(parcours),
  };
  return nextStep({
    view,
    contents: readContents(structuredClone(contents)),
    context: readContext(structuredClone(contextOf(monde, id))),
    today: monde.today,
  });
}

/** What nobody holds, and which agents the words « les référents » and « la famille » mean. */
const hands: { readonly [holder: string]: readonly Who[] } = {
  insertion: ['marc'],
  referents: ['marc', 'claire'],
  parent: ['marc'],
  creche: ['lise'],
  coordinateur: ['olga'],
};

describe.each(Object.entries(etats))('in %s', (etat, make) => {
  const parcours = make();
  const waiting = attente(demandeDe(parcours.monde, parcours.id).state);
  const holders = waiting === null ? [] : (hands[waiting.holder] ?? []);

  test.each(everyone)('AVIP-40 %s has the step of their own hands, or none that calls', (who) => {
    const step = stepOf(parcours, who);
    if (holders.includes(who)) {
      expect(step, `${who} holds the ball in ${etat}`).not.toBeNull();
      expect(step?.optional).toBeUndefined();
    }
    if (waiting === null && step !== null) expect(step.optional).toBe(true);
  });
});

test('what ended asks nothing of anybody', () => {
  for (const etat of ['ineligible', 'retiree', 'rompu', 'fin', 'droitCommun']) {
    const parcours = etats[etat]?.() ?? new Parcours();
    for (const who of everyone)
      expect([etat, who, stepOf(parcours, who)]).toEqual([etat, who, null]);
  }
});

test.each([
  ['marc', 'confirmerEtape'],
  ['claire', 'recueillirSignature'],
  ['lise', 'recueillirSignature'],
  ['olga', undefined],
] as const)('AVIP-40 while the contract is signed, %s is led to %s', (who, type) => {
  expect(stepOf(new Parcours().contratPropose(), who)?.type).toBe(type);
});

test('AVIP-32 criteria, then a follower, then the decision', () => {
  const bare = new Parcours(undefined, undefined, { criteres: null });
  expect(stepOf(bare, 'olga')?.type).toBe('renseignerCriteres');
  expect(stepOf(new Parcours(), 'olga')?.type).toBe('declarerEligible');
});

test('AVIP-34 a request that names no crèche is the coordinateur’s to offer a place to, which is said', () => {
  const parcours = new Parcours(undefined, undefined, { voeux: [] }).eligible();
  const said = expect.stringMatching(/^La famille ne nomme aucune crèche/);
  expect(stepOf(parcours, 'olga')).toMatchObject({ type: 'proposerPlace', why: said });
  expect(stepOf(parcours, 'olga')?.optional).toBeUndefined();
  parcours.run('olga', 'inscrireListeAttente');
  expect(stepOf(parcours, 'olga')).toMatchObject({ type: 'proposerPlace', why: said });
  expect(stepOf(parcours, 'olga')?.optional).toBe(true);
  const named = new Parcours().eligible();
  expect(stepOf(named, 'olga')?.why).not.toEqual(said);
});

test('AVIP-44 a contact to renew goes before the rest, for who follows the family', () => {
  const parcours = new Parcours().accueil().run('lise', 'signalerAbsence');
  expect(stepOf(parcours, 'marc')).toMatchObject({ type: 'noterRecontact' });
  expect(stepOf(parcours, 'claire')?.optional).toBeUndefined();
  expect(stepOf(parcours, 'olga')?.optional).toBe(true);
  expect(stepOf(parcours, 'lise')).toBeNull();
});

test('AVIP-45 a change of hours is the crèche’s to answer', () => {
  const parcours = new Parcours().accueil();
  parcours.run('marc', 'demanderChangement', donnees('demanderChangement', parcours));
  expect(stepOf(parcours, 'lise')?.type).toBe('accepterChangement');
  expect(stepOf(parcours, 'marc')?.type).not.toBe('accepterChangement');
});

test('AVIP-52 an accueil ponctuel is the crèche’s to grant', () => {
  const parcours = new Parcours(undefined, undefined, { nature: 'ponctuelle' });
  expect(stepOf(parcours, 'lise')?.type).toBe('accorderPonctuel');
  expect(stepOf(parcours, 'olga')).toBeNull();
  parcours.run('lise', 'accorderPonctuel', donnees('accorderPonctuel', parcours));
  expect(stepOf(parcours, 'lise')).toMatchObject({
    title: 'L’accueil ponctuel est accordé',
    optional: true,
  });
});
