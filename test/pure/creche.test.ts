// AVIP-01 to AVIP-11: a crèche, its label, its places and its calendar; every command by every role and state.
import { describe, expect, it } from 'vitest';
import { labelTient, reglesAu } from '../../workflows/creche/label.ts';
import { creche as pathway } from '../../workflows/creche/pathway.ts';
import { sectionsPour } from '../../workflows/creche/sections.ts';
import { crecheStates } from '../../workflows/creche/states.ts';
import { addDays } from '../../workflows/dates.ts';
import { mayKnow } from '../../workflows/kernel/audience.ts';
import { semaineOuvrable } from '../../workflows/places/halfDays.ts';
import * as accueil from './support/accueil.ts';
import { jour } from './support/dossier.ts';
import { Monde } from './support/monde.ts';
import { agents, idOf, organisations } from './support/partenariat.ts';

interface Ouverte {
  readonly monde: Monde;
  readonly id: string;
}

function candidat(): Ouverte {
  const monde = new Monde();
  return { monde, id: monde.open('olga', 'creche', accueil.ouvertureDeCreche()) };
}
function labellise(fin = '2027-12-31'): Ouverte {
  const monde = new Monde();
  return { monde, id: accueil.creche(monde, { fin }) };
}
function aRenouveler(): Ouverte {
  const open = labellise('2026-06-30');
  open.monde.goTo('2026-05-01').catchUp(open.id);
  return open;
}
function expire(): Ouverte {
  const open = labellise('2026-06-30');
  open.monde.goTo('2026-07-01').catchUp(open.id);
  return open;
}
function retire(): Ouverte {
  const open = labellise();
  open.monde.run('olga', open.id, 'retirerLabel', { motif: 'autre' });
  return open;
}
function remplie(): Ouverte {
  const open = labellise();
  const { monde, id } = open;
  const [place] = accueil.placesDe(monde, id);
  monde.run('lise', id, 'ajouterFermeture', {
    du: '2026-08-03',
    au: '2026-08-21',
    motif: 'conges',
  });
  monde.run('lise', id, 'abaisserJournee', { jour: '2026-03-02', places: [place] });
  return open;
}

const context = ({ monde, id }: Ouverte) => accueil.contexteDe(monde, id);
const label = { debut: '2028-01-01', fin: '2028-12-31', places: 4, part: 25 };
const regles = { decide: 'commission', criteres: ['echeance', 'anciennete'] };

function donnees(type: string, open: Ouverte): object {
  const { monde } = open;
  const known = context(open);
  const section = known.sections[0]?.id ?? idOf('lise');
  const place = known.places[0]?.id ?? idOf('lise');
  const later = addDays(monde.today, 30);
  const table: { readonly [type: string]: object } = {
    ouvrirCreche: accueil.ouvertureDeCreche(),
    nommerReferentFamilles: { agent: idOf('gaston') },
    accorderLabel: label,
    renouvelerLabel: label,
    retirerLabel: { motif: 'demandeDeLaCreche' },
    reserverPlaces: { section, noms: ['9'], depuis: later },
    fermerPlace: { place, dernierJour: later },
    changerOuverture: { effetLe: later, demis: ['lunMatin'] },
    ajouterFermeture: { du: later, au: later, motif: 'pedagogique' },
    retirerFermeture: { fermeture: known.fermetures[0]?.id ?? idOf('lise') },
    abaisserJournee: { jour: later, places: [place] },
    retablirJournee: { baisse: known.baisses[0]?.id ?? idOf('lise') },
    fixerVacances: { connuesJusquAu: later, periodes: [] },
    saisirEffectif: { mois: monde.today.slice(0, 7), enfants: 18 },
    fixerRegles: { effetLe: later, ...regles },
  };
  if (type === 'tenirSeance') {
    const demande = new accueil.Parcours(monde, open.id).eligible().id;
    return { decisions: [{ demande, decision: 'reste' }] };
  }
  const data = table[type];
  if (!data) throw new Error(`no data for ${type}`);
  return data;
}

const both = ['lise', 'gaston', 'olga'];
const roles: { readonly [type: string]: readonly string[] } = {
  nommerReferentFamilles: both,
  accorderLabel: ['olga', 'adam'],
  renouvelerLabel: ['olga', 'adam'],
  retirerLabel: ['olga', 'adam'],
  reserverPlaces: both,
  fermerPlace: both,
  changerOuverture: both,
  ajouterFermeture: both,
  retirerFermeture: both,
  abaisserJournee: both,
  retablirJournee: both,
  fixerVacances: both,
  saisirEffectif: ['lise', 'gaston'],
  fixerRegles: ['olga'],
  tenirSeance: ['lise', 'gaston'],
};

describe.each(Object.entries(roles))('%s', (type, may) => {
  const open = type === 'accorderLabel' ? candidat() : remplie();
  it.each(may)('is open to %s', (name) => {
    expect(open.monde.refused(name, open.id, type, donnees(type, open))).toBeNull();
  });
  it.each(Object.keys(agents).filter((name) => !may.includes(name)))(
    'SECRET-01 is refused to %s',
    (name) => {
      // AVIP-34. The commune could decide: its rules say that the crèche does.
      const other = type === 'tenirSeance' && name === 'olga';
      const code = other ? 'autreDecideur' : 'nonHabilite';
      expect(open.monde.refused(name, open.id, type, donnees(type, open))).toBe(code);
    },
  );
});

it('AVIP-01 is registered by its commune or the administrator, and by nobody else', () => {
  const may = Object.keys(agents).filter(
    (name) => new Monde().opening(name, 'creche', accueil.ouvertureDeCreche()).ok,
  );
  expect(may).toEqual(['adam', 'olga']);
  const refused = (change: object) => {
    const decision = new Monde().opening('olga', 'creche', {
      ...accueil.ouvertureDeCreche(),
      ...change,
    });
    return decision.ok ? null : decision.refusal.code;
  };
  expect(new Monde().opening('otto', 'creche', accueil.ouvertureDeCreche())).toMatchObject({
    refusal: { code: 'autreCommune' },
  });
  expect(refused({ organisation: organisations.mds.id })).toBe('crecheIncorrecte');
  expect(refused({ commune: organisations.mds.id })).toBe('communeIncorrecte');
  expect(refused({ referentFamilles: idOf('nora') })).toBe('agentHorsOrganisation');
  expect(refused({ referentFamilles: idOf('lise') })).toBeNull();
  expect(refused({ sections: [{ nom: 'Bébés', ageMinMois: 18, ageMaxMois: 2 }] })).toBe(
    'agesContradictoires',
  );
});

const states: { readonly [state: string]: () => Ouverte } = {
  candidat,
  labellise,
  aRenouveler,
  expire,
  retire,
};
const fromLabel: { readonly [type: string]: readonly string[] } = {
  ouvrirCreche: [],
  accorderLabel: ['candidat', 'expire', 'retire'],
  renouvelerLabel: ['labellise', 'aRenouveler'],
  retirerLabel: ['labellise', 'aRenouveler'],
};

describe.each(Object.entries(states))('in %s', (state, at) => {
  const open = at();
  it('is in that state', () => expect(open.monde.value(open.id)).toBe(state));
  it.each(Object.keys(pathway.commands))('%s is judged by its states', (type) => {
    const who = (roles[type] ?? ['olga'])[0] ?? 'olga';
    const legal = (fromLabel[type] ?? Object.keys(states)).includes(state);
    const code = open.monde.refused(who, open.id, type, donnees(type, open));
    if (legal) expect(code).not.toBe('etatIncompatible');
    else expect(code).toBe('etatIncompatible');
  });
});

it('meets every state and every command', () => {
  expect([...Object.keys(states), 'nouveau'].sort()).toEqual(Object.keys(crecheStates).sort());
  expect([...Object.keys(roles), 'ouvrirCreche'].sort()).toEqual(
    Object.keys(pathway.commands).sort(),
  );
});

describe('AVIP-02 AVIP-03 AVIP-04 the label', () => {
  it('is of at least 20 %, and ends after it begins', () => {
    const { monde, id } = candidat();
    const refused = (change: object) =>
      monde.refused('olga', id, 'accorderLabel', { ...label, ...change });
    expect(refused({ part: 19 })).toBe('partInsuffisante');
    expect(refused({ fin: '2027-12-31' })).toBe('finAvantDebut');
    expect(refused({ fin: null })).toBeNull();
  });

  it('is to renew ninety days before its end, then expires at the end of its last day', () => {
    const open = labellise('2026-06-30');
    const { monde, id } = open;
    monde.goTo('2026-03-31').catchUp(id);
    expect(monde.value(id)).toBe('labellise');
    monde.goTo('2026-04-01').catchUp(id);
    expect(monde.value(id)).toBe('aRenouveler');
    monde.goTo('2026-06-30').catchUp(id);
    expect(labelTient(context(open), jour('2026-06-30'))).toBe(true);
    monde.goTo('2026-09-01').catchUp(id);
    expect(monde.value(id)).toBe('expire');
    expect(monde.written.at(-1)?.fact).toMatchObject({
      type: 'labelExpire.v1',
      occurredOn: '2026-06-30',
    });
    expect(labelTient(context(open), jour('2026-07-01'))).toBe(false);
  });

  it('is renewed without overlap, and never when it has no end', () => {
    const open = aRenouveler();
    const { monde, id } = open;
    const next = { debut: '2026-07-01', fin: '2027-06-30', places: 4, part: 20 };
    expect(monde.refused('olga', id, 'renouvelerLabel', { ...next, debut: '2026-06-30' })).toBe(
      'labelChevauche',
    );
    monde.run('olga', id, 'renouvelerLabel', next).goTo('2026-12-01').catchUp(id);
    expect(monde.value(id)).toBe('labellise');
    expect(labelTient(context(open), jour('2026-08-01'))).toBe(true);
    const { monde: other, id: endless } = candidat();
    other.run('olga', endless, 'accorderLabel', { ...label, debut: '2026-01-01', fin: null });
    expect(other.refused('olga', endless, 'renouvelerLabel', next)).toBe('labelSansTerme');
  });

  it('withdrawn, holds no more from that day; given again, holds again', () => {
    const open = retire();
    const { monde, id } = open;
    expect(labelTient(context(open), monde.today)).toBe(false);
    monde.run('adam', id, 'accorderLabel', { ...label, debut: monde.today });
    expect(labelTient(context(open), monde.today)).toBe(true);
  });
});

describe('AVIP-05 AVIP-06 AVIP-07 AVIP-08 places and calendar', () => {
  it('a place has its own name, its section, and no more than the label offers', () => {
    const open = labellise();
    const { monde, id } = open;
    const section = context(open).sections[0]?.id;
    const refused = (change: object) =>
      monde.refused('lise', id, 'reserverPlaces', {
        section,
        noms: ['4'],
        depuis: monde.today,
        ...change,
      });
    expect(refused({ noms: ['1'] })).toBe('nomDejaPris');
    expect(refused({ noms: ['8', '8'] })).toBe('nomDejaPris');
    expect(refused({ section: idOf('lise') })).toBe('sectionInconnue');
    expect(refused({ noms: Array.from({ length: 28 }, (_, n) => `p${n}`) })).toBe(
      'placesAuDelaDuLabel',
    );
    const [place] = accueil.placesDe(monde, id);
    monde.run('lise', id, 'fermerPlace', { place, dernierJour: '2026-02-01' });
    expect(monde.refused('lise', id, 'fermerPlace', { place, dernierJour: '2026-02-01' })).toBe(
      'placeDejaAinsi',
    );
    expect(refused({ noms: ['1'] })).toBeNull();
  });

  it('AVIP-05 AVIP-07 a last day mistyped is corrected, or called off, as long as it is ahead', () => {
    const open = remplie();
    const { monde, id } = open;
    const [place] = accueil.placesDe(monde, id);
    const close = (dernierJour: string | null) => ({ place, dernierJour });
    const last = () => context(open).places.find((one) => one.id === place)?.dernierJour;
    const refused = (dernierJour: string | null) =>
      monde.refused('lise', id, 'fermerPlace', close(dernierJour));
    expect(refused(null)).toBe('placeDejaAinsi');
    monde.run('lise', id, 'fermerPlace', close('2026-02-01'));
    monde.run('lise', id, 'fermerPlace', close('2026-12-01'));
    expect(last()).toBe('2026-12-01');
    expect(refused('2025-12-01')).toBe('dateDepassee');
    monde.run('lise', id, 'fermerPlace', close(null));
    expect(last()).toBeNull();
    monde.run('lise', id, 'fermerPlace', close('2026-02-01'));
    const section = context(open).sections[0]?.id;
    const again = { section, noms: ['1'], depuis: '2026-02-02' };
    monde.run('lise', id, 'reserverPlaces', again);
    expect(refused(null)).toBe('nomDejaPris');
    monde.goTo('2026-02-02');
    expect([refused(null), refused('2026-12-01')]).toEqual(['placeInconnue', 'placeInconnue']);
  });

  it('closures and lowered days come and go', () => {
    const open = remplie();
    const { monde, id } = open;
    const [fermeture] = context(open).fermetures;
    const [baisse] = context(open).baisses;
    monde.run('lise', id, 'retirerFermeture', { fermeture: fermeture?.id });
    monde.run('lise', id, 'retablirJournee', { baisse: baisse?.id });
    expect([context(open).fermetures, context(open).baisses]).toEqual([[], []]);
    expect(monde.refused('lise', id, 'retirerFermeture', { fermeture: idOf('lise') })).toBe(
      'aucuneFermeture',
    );
    expect(monde.refused('lise', id, 'retablirJournee', { baisse: idOf('lise') })).toBe(
      'aucuneBaisse',
    );
    const refused = (change: object) =>
      monde.refused('lise', id, 'ajouterFermeture', {
        du: '2026-02-02',
        au: '2026-02-03',
        motif: 'conges',
        ...change,
      });
    expect(refused({ au: '2026-02-01' })).toBe('finAvantDebut');
    expect(refused({ du: '2025-02-01', au: '2025-02-02' })).toBe('dateDepassee');
    expect(refused({ du: '2026-01-04' })).toBe('dateDepassee');
    expect(refused({ sections: [idOf('lise')] })).toBe('sectionInconnue');
    expect(
      monde.refused('lise', id, 'abaisserJournee', { jour: '2026-02-02', places: [idOf('lise')] }),
    ).toBe('placeInconnue');
    const other = remplie();
    expect(
      other.monde.refused('lise', other.id, 'retirerFermeture', { fermeture: idOf('lise') }),
    ).toBe('fermetureInconnue');
    expect(other.monde.refused('lise', other.id, 'retablirJournee', { baisse: idOf('lise') })).toBe(
      'baisseInconnue',
    );
  });

  it('the opening changes from a day on, and the school holidays are entered', () => {
    const open = labellise();
    const { monde, id } = open;
    monde.run('lise', id, 'changerOuverture', { effetLe: '2026-03-01', demis: ['lunMatin'] });
    expect(context(open).ouvertures.map(({ effetLe }) => effetLe)).toEqual([
      '2026-01-05',
      '2026-03-01',
    ]);
    expect(
      monde.refused('lise', id, 'changerOuverture', {
        effetLe: '2026-01-01',
        demis: semaineOuvrable,
      }),
    ).toBe('dateDepassee');
    const periodes = [{ du: '2026-02-23', au: '2026-02-07' }];
    expect(
      monde.refused('lise', id, 'fixerVacances', { connuesJusquAu: '2026-08-31', periodes }),
    ).toBe('finAvantDebut');
  });
});

it('AVIP-05 says which sections suit a child', () => {
  const known = context(labellise());
  const [bebes, grands] = known.sections.map(({ id }) => id);
  const on = (day: string) => sectionsPour(known, jour('2025-01-10'), jour(day));
  expect(on('2025-03-09')).toEqual([]);
  expect(on('2025-03-10')).toEqual([bebes]);
  expect(on('2026-05-01')).toEqual([bebes, grands]);
  expect(on('2026-08-10')).toEqual([grands]);
});

describe('AVIP-09 AVIP-10 rules and numbers', () => {
  it('rules hold from their day, the partnership’s settings before', () => {
    const open = labellise();
    const { monde, id } = open;
    const before = reglesAu(context(open), monde.today, monde.settings);
    expect(before).toMatchObject({ decide: 'creche', tenueJours: 10, dureeMaxMois: 12 });
    monde.run('olga', id, 'fixerRegles', {
      effetLe: '2026-03-01',
      ...regles,
      tenueJours: 5,
      dureeMaxMois: 3,
    });
    const on = (day: string) => reglesAu(context(open), jour(day), monde.settings);
    expect(on('2026-02-28')).toEqual(before);
    expect(on('2026-03-01')).toMatchObject({
      decide: 'commission',
      tenueJours: 5,
      dureeMaxMois: 3,
      minimumHeures: 10,
      criteres: ['echeance', 'anciennete'],
    });
    expect(
      monde.refused('olga', id, 'fixerRegles', {
        effetLe: '2026-03-01',
        decide: 'creche',
        criteres: ['foyer', 'foyer'],
      }),
    ).toBe('critereEnDouble');
  });

  it('the number of children is of this month or before, corrected at will', () => {
    const open = labellise();
    const { monde, id } = open;
    monde.run('lise', id, 'saisirEffectif', { mois: '2026-01', enfants: 17 });
    monde.run('lise', id, 'saisirEffectif', { mois: '2026-01', enfants: 18 });
    expect(context(open).effectifs).toEqual({ '2026-01': 18 });
    const old = (mois: string) => monde.refused('lise', id, 'saisirEffectif', { mois, enfants: 1 });
    expect(['0001-01', '2015-12', '2016-01'].map(old)).toEqual([
      'moisTropAncien',
      'moisTropAncien',
      null,
    ]);
    expect(monde.refused('lise', id, 'saisirEffectif', { mois: '2026-02', enfants: 1 })).toBe(
      'moisFutur',
    );
  });
});

describe('AVIP-11 who knows of a crèche', () => {
  it('every referent of the partnership, its own people, the commune, the auditor', () => {
    const { monde, id } = labellise();
    const knows = Object.keys(agents).filter((name) => mayKnow(monde.place(id, name)));
    expect(knows.sort()).toEqual(
      [
        ...['marc', 'claire', 'paule', 'colette', 'colin', 'etranger', 'etrangere', 'lamine'],
        ...['come', 'audrey', 'adam', 'lise', 'gaston', 'olga', 'otto'],
      ].sort(),
    );
    expect([...monde.place(id, 'otto').qualites]).toEqual(['partenaire']);
  });

  it('AVIP-34 a commission decides from the day of the rules that say so', () => {
    const { monde, id } = labellise();
    monde.run('olga', id, 'fixerRegles', { effetLe: addDays(monde.today, 2), ...regles });
    const come = () => [...monde.place(id, 'come').qualites];
    expect(come()).toEqual(['partenaire']);
    monde.wait(2);
    expect(come()).toEqual(['partenaire', 'commission']);
    expect([...monde.place(id, 'lise').qualites]).toEqual(['creche']);
  });

  it('is listed by its name, with its label to renew', () => {
    const { monde, id } = aRenouveler();
    const { state } = monde.cas(id);
    const shown = pathway.summary(state as typeof pathway.initial, monde.settings);
    expect(shown).toMatchObject({
      title: 'Les Lucioles',
      person: '',
      waitingFor: 'coordinateur',
      waitingWhat: 'Renouveler le label',
    });
    expect(shown.deadlines.map(({ kind }) => kind)).toEqual(['finLabel']);
  });
});
