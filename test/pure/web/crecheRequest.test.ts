// AVIP-30, AVIP-31, AVIP-40, AVIP-50, AVIP-52 on screen: what a request sends, what is missing, who may write one.
import { describe, expect, test } from 'vitest';
import { fewDaysFrom, keptDemis } from '../../../src/web/demande/fewDays.ts';
import { mayRequest } from '../../../src/web/demande/mayRequest.ts';
import { stepsOf } from '../../../src/web/demande/RequestSteps.tsx';
import {
  type Author,
  errorsOfRequest,
  errorsOfStep,
  isTooOld,
  openingData,
} from '../../../src/web/demande/requestData.ts';
import { emptyParent, emptyRequest, RequestDraft } from '../../../src/web/demande/requestDraft.ts';
import { settledCommune } from '../../../src/web/demande/useCommunes.ts';
import { roles } from '../../../workflows/agents/agentFacts.ts';
import { ouvrirDemande } from '../../../workflows/crecheAvip/commands/ouvrir.ts';
import { crecheAvip } from '../../../workflows/crecheAvip/pathway.ts';
import { Jour } from '../../../workflows/dates.ts';

const TODAY = '2026-11-23';
const id = (n: number) => `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

function written(change: Partial<RequestDraft> = {}): RequestDraft {
  return {
    ...emptyRequest(),
    commune: id(8),
    enfant: { prenom: 'Inès', nom: 'Birostane', naissance: '2026-03-12' },
    parents: [{ ...emptyParent, prenom: 'Ilona', nom: 'Birostane', telephone: '06 00 00 00 00' }],
    besoin: {
      rythme: { demis: ['marMatin'], semaines: 'paires', vacances: 'sans' },
      minutesSemaine: 480,
      debutSouhaite: '2026-12-01',
    },
    voeux: [id(2), id(1)],
    ...change,
  };
}

const errors = (draft: RequestDraft, author: Author = 'autre') =>
  Object.keys(errorsOfRequest(draft, author, TODAY));

describe('what is sent', () => {
  test('is what the command takes, wishes in their order', () => {
    const data = openingData(written(), 'autre');
    expect(ouvrirDemande.data.safeParse(data).success).toBe(true);
    expect(data).toMatchObject({ voeux: [id(2), id(1)], criteres: null, derogationAge: null });
  });

  test('AVIP-40: of a parent who is not to be contacted, nothing to reach them', () => {
    const parents = [
      { ...emptyParent, role: 'nePasContacter' as const, telephone: '06 11 11 11 11' },
    ];
    expect(openingData(written({ parents }), 'autre')).toMatchObject({
      parents: [{ role: 'nePasContacter', contacts: null, adresse: null }],
    });
  });

  test('AVIP-31: criteria once one of them is touched, and never from a crèche', () => {
    const criteres = { ...emptyRequest().criteres, foyer: true, objectif: 'formation' };
    expect(openingData(written({ criteres }), 'autre')).toMatchObject({
      criteres: { foyer: true, objectif: 'formation', echeance: null, commentaire: null },
    });
    expect(openingData(written({ criteres }), 'creche')).toMatchObject({ criteres: null });
  });

  test('AVIP-50: a derogation when the child is three by then, by the coordinateur alone', () => {
    const enfant = { prenom: 'Léo', nom: 'Birostane', naissance: '2023-11-30' };
    const derogationAge = { jusquAu: '2027-08-31', motif: 'Un motif.' };
    expect(isTooOld(written())).toBe(false);
    expect(isTooOld(written({ enfant }))).toBe(true);
    const older = written({ enfant, derogationAge });
    expect(openingData(older, 'coordinateur')).toMatchObject({ derogationAge });
    expect(errors(older, 'coordinateur')).toEqual([]);
    for (const author of ['autre', 'creche'] as const) {
      expect(openingData(older, author)).toMatchObject({ derogationAge: null });
      expect(errors(older, author)).toEqual(['besoin.debutSouhaite']);
    }
  });
});

describe('what is missing', () => {
  test('nothing, once all is written', () => expect(errors(written())).toEqual([]));

  test('is said at the step that asks for it', () => {
    const missing = errorsOfRequest(emptyRequest(), 'autre', TODAY);
    for (const { asks } of stepsOf('reguliere', false).slice(0, 3)) {
      expect(Object.keys(errorsOfStep(missing, asks)).length).toBeGreaterThan(0);
    }
    const asked = stepsOf('reguliere', false).flatMap(({ asks }) => asks);
    for (const path of Object.keys(missing)) expect(asked).toContain(path.split('.')[0]);
  });

  test('every answer of a short request is asked for on its one screen', () => {
    const [screen] = stepsOf('ponctuelle', false);
    const missing = errorsOfRequest({ ...emptyRequest(), nature: 'ponctuelle' }, 'autre', TODAY);
    expect(errorsOfStep(missing, screen?.asks ?? [])).toEqual(missing);
    expect(missing).toHaveProperty('voeux');
  });

  test('AVIP-40: nobody who signs, unless a parent is known already', () => {
    const parents = [{ ...emptyParent, prenom: 'Ilona', nom: 'B', role: 'informe' as const }];
    expect(errors(written({ parents }))).toEqual(['parents']);
    expect(errors(written({ parents, accompagnement: id(5) }))).toEqual([]);
    expect(errors(written({ parents: [], fratrie: id(6) }))).toEqual([]);
  });

  test('AVIP-58: a child not born yet, within nine months, and welcomed after that', () => {
    const enfant = (naissance: string) => ({ prenom: 'Inès', nom: 'B', naissance });
    const besoin = { ...written({}).besoin, debutSouhaite: '2027-09-01' };
    expect(errors(written({ enfant: enfant('2027-08-24'), besoin }))).toEqual(['enfant.naissance']);
    expect(errors(written({ enfant: enfant('2027-08-23'), besoin }))).toEqual([]);
    expect(errors(written({ enfant: enfant('2027-08-23') }))).toEqual(['besoin.debutSouhaite']);
  });

  test('contacts are refused at the field where they were typed', () => {
    const parents = [{ ...emptyParent, prenom: 'Ilona', nom: 'B', courriel: 'sans arobase' }];
    expect(errors(written({ parents }))).toEqual(['parents.0.courriel']);
  });
});

test('AVIP-31: a crèche has no step of criteria', () => {
  const names = (byCreche: boolean) => stepsOf('reguliere', byCreche).map(({ name }) => name);
  expect(names(false)).toContain('Priorité');
  expect(names(true)).not.toContain('Priorité');
});

test('a draft comes back as it was left, half-written included', () => {
  const draft = written({ etape: 2, besoin: emptyRequest().besoin });
  expect(RequestDraft.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  expect(emptyRequest(id(5)).parents).toEqual([]);
});

test('AVIP-30: it is offered to exactly those who may open one', () => {
  const state = { value: 'nouveau', context: crecheAvip.initial.context };
  for (const kind of [
    'franceTravail',
    'mds',
    'ccas',
    'commune',
    'creche',
    'partenariat',
  ] as const) {
    for (const role of roles) {
      const viewer = { agent: 'a', organisation: id(1), kind, roles: [role] };
      const may = crecheAvip.placeOf(state, viewer, Jour.parse(TODAY)).qualites.has('proposant');
      const offered = mayRequest({ organisation: { id: id(1), nom: '', kind }, roles: [role] });
      expect(offered, `${kind} ${role}`).toBe(may);
    }
  }
});

describe('AVIP-52: the days of an accueil ponctuel', () => {
  const days = (first: string) => fewDaysFrom(first).map(({ jour }) => jour);

  test('three that follow, without the week-end', () => {
    expect(days('2026-11-24')).toEqual(['2026-11-24', '2026-11-25', '2026-11-26']);
    expect(days('2026-11-27')).toEqual(['2026-11-27', '2026-11-30', '2026-12-01']);
    expect(days('2026-11-28')).toEqual(['2026-11-28', '2026-11-30', '2026-12-01']);
    expect(days('2026-11-29')).toEqual(['2026-11-30', '2026-12-01', '2026-12-02']);
    expect(days('')).toEqual([]);
  });

  test('what is chosen stays when the first day moves, if it is still among them', () => {
    expect(keptDemis(['marMatin', 'jeuMatin'], fewDaysFrom('2026-11-25'))).toEqual(['jeuMatin']);
  });
});

test('the only commune, or my own, is not asked for', () => {
  const one = (n: number, kind: string) => ({ id: id(n), nom: '', kind, telephone: null });
  const among = (...organisations: ReturnType<typeof one>[]) => ({ organisations });
  const me = { organisation: one(1, 'franceTravail') };
  const [town, other] = [one(8, 'commune'), one(9, 'commune')];
  expect(settledCommune(among(me.organisation, town), me)).toBe(id(8));
  expect(settledCommune(among(town, other), me)).toBe('');
  expect(settledCommune(among(town, other), { organisation: other })).toBe(id(9));
});
