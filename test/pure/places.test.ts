// SECRET-01 SECRET-02: who stands where in each state, and what each audience opens to them.
import { describe, expect, it } from 'vitest';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { type Audience, audiences, mayKnow, mayRead } from '../../workflows/kernel/audience.ts';
import { dossiers } from './support/faits.ts';
import * as parcours from './support/parcours.ts';
import { agents, idOf } from './support/partenariat.ts';

const pair = { marc: 'emploi', claire: 'social' };
const always = { audrey: 'auditeur' };
const managers = { rachid: 'responsableEmploi', rose: 'responsableSocial' };
const desk = { sonia: 'secretariat', sacha: 'secretariat' };
const author = { paule: 'proposant' };
const commission = { come: 'commission' };

/** Everyone who is not named here has no place at all: plain colleagues, other agencies, administrators. */
const table: { readonly [state: string]: { readonly [agent: string]: string } } = {
  brouillon: { ...author, ...always },
  prescrit: { ...author, ...managers, ...commission, ...desk, ...always },
  diagnostic: { ...pair, ...author, ...managers, ...desk, ...always },
  aValider: { ...pair, ...author, ...managers, ...desk, ...always },
  enCommission: { ...pair, ...author, ...managers, ...commission, ...desk, ...always },
  valide: { ...pair, ...author, ...managers, ...desk, ...always },
  actif: { ...pair, ...managers, ...desk, ...always },
  bilan: { ...pair, ...managers, ...desk, ...always },
  suspendu: { ...pair, ...managers, ...desk, ...always },
  cloture: { ...pair, ...managers, ...desk, ...always },
  refuse: { ...pair, ...author, ...managers, ...desk, ...always },
  retire: { ...author, ...managers, ...desk, ...always },
  changementDepartement: { ...pair, ...managers, ...desk, ...always },
  archive: { ...managers, ...always },
  purge: always,
};

describe.each(Object.entries(table))('SECRET-02 in %s', (state, standing) => {
  const dossier = dossiers[state]?.();
  it.each(Object.keys(agents))('%s', (name) => {
    const place = dossier?.ctxOf(name).place;
    const expected = standing[name];
    expect([...(place?.qualites ?? [])]).toEqual(expected ? [expected] : []);
    expect(place && mayKnow(place)).toBe(expected !== undefined);
  });
});

it('names every state', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(dossiers).sort());
});

/** What each quality opens, before the pair is named and after. */
const opens: {
  readonly [agent: string]: { readonly avant: Audience[]; readonly apres: Audience[] };
} = {
  marc: {
    avant: [],
    apres: [
      'public',
      'binome',
      'emploi',
      'instruction',
      'proposant',
      'identite',
      'contacts',
      'contactsProteges',
      'contactsProtegesFamille',
      'intervenant',
      'secretariat',
      'relais',
      'agent',
    ],
  },
  claire: {
    avant: [],
    apres: [
      'public',
      'binome',
      'social',
      'instruction',
      'proposant',
      'identite',
      'contacts',
      'contactsProteges',
      'contactsProtegesFamille',
      'intervenant',
      'secretariat',
      'relais',
      'agent',
    ],
  },
  paule: {
    avant: [
      'public',
      'instruction',
      'proposant',
      'identite',
      'contacts',
      'contactsProteges',
      'contactsProtegesFamille',
      'agent',
    ],
    apres: ['public', 'proposant', 'identite', 'agent'],
  },
  rachid: {
    avant: ['public', 'instruction', 'identite', 'contacts', 'responsables', 'agent'],
    apres: ['public', 'identite', 'responsables', 'agent'],
  },
  come: {
    // `besoin` is of a place in a crèche: nothing here is sealed for it.
    avant: ['public', 'instruction', 'identite', 'besoin', 'agent'],
    apres: [],
  },
  sonia: {
    avant: ['public', 'identite', 'contacts', 'secretariat', 'agent'],
    apres: ['public', 'identite', 'contacts', 'secretariat', 'agent'],
  },
  audrey: { avant: ['public', 'agent'], apres: ['public', 'agent'] },
  colette: { avant: [], apres: [] },
};

describe.each(Object.entries(opens))('SECRET-01 what %s opens', (name, { avant, apres }) => {
  it('before and after the pair is named', () => {
    const read = (dossier: ReturnType<typeof parcours.prescrit>) =>
      audiences.filter((audience) => mayRead(audience, dossier.ctxOf(name).place));
    expect(read(parcours.prescrit())).toEqual(avant);
    expect(read(parcours.diagnostic())).toEqual(apres);
  });
});

it('AG-23 an agent who left the organisation of their seat has no place', () => {
  const dossier = parcours.actif();
  const elsewhere = { ...dossier.viewer('marc'), organisation: idOf('audrey') };
  expect(accompagnementGlobal.placeOf(dossier.state, elsewhere, dossier.today).qualites.size).toBe(
    0,
  );
});

it('the summary names every agent with a place by name, and until when', () => {
  const dossier = parcours.actif().run('rose', 'ouvrirSuppleance', {
    siege: 'social',
    agent: idOf('colin'),
    jusquAu: '2026-01-20',
  });
  const {
    agents: named,
    ended,
    deadlines,
  } = accompagnementGlobal.summary(dossier.state, dossier.settings);
  expect(named).toEqual([
    { agent: idOf('paule'), qualite: 'proposant', until: null },
    { agent: idOf('marc'), qualite: 'emploi', until: null },
    { agent: idOf('claire'), qualite: 'social', until: null },
    { agent: idOf('colin'), qualite: 'social', until: '2026-01-20' },
  ]);
  expect(ended).toBe(false);
  expect(deadlines.map(({ due }) => due)).toEqual(deadlines.map(({ due }) => due).toSorted());
});
