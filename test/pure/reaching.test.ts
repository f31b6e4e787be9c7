// From which case somebody may be reached: the last that carried them, the one that protected them, the side that has a ground.
import { describe, expect, it } from 'vitest';
import { personView } from '../../src/engine/views/people.ts';
import { joindre } from '../../workflows/accompagnementGlobal/joindre.ts';
import { placeOf } from '../../workflows/accompagnementGlobal/place.ts';
import { autreEnCours } from '../../workflows/accompagnementGlobal/suite.ts';
import { Jour } from '../../workflows/dates.ts';
import { type Audience, mayRead, type Place, qualites } from '../../workflows/kernel/audience.ts';
import { foldIdentity, type Identity, unknownIdentity } from '../../workflows/people/identity.ts';
import { ditAu, montree } from '../../workflows/people/reunion.ts';
import type { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';

const identite = (dossier: Dossier): Identity =>
  dossier.written
    .filter(({ fact }) => typeof fact.on === 'object' && 'stream' in fact.on)
    .reduce(
      (known, { opened }) => foldIdentity(known, opened, dossier.context.personne),
      unknownIdentity,
    );

const pourJoindre: readonly Audience[] = [
  'contacts',
  'contactsProteges',
  'contactsProtegesFamille',
];
const phone = (n: number) => ({
  ...parcours.coordonnees,
  contacts: { telephone: `07 00 00 00 ${n}`, courriel: null },
});

describe('SECRET-20 the case to reach somebody from', () => {
  const suiteDe = (dossier: Dossier, reference: string) => {
    const { value, context } = dossier.state;
    return { value, context: { ...context, reference } };
  };
  const first = suiteDe(parcours.cloture(), 'AG-2026-0001-8');

  it('an ended one gives way to one that a pair carries, and to a follow-up that had a pair', () => {
    for (const one of [parcours.diagnostic(), parcours.actif(), parcours.suspendu()]) {
      expect(joindre.cedeeA(first, suiteDe(one, 'AG-2026-0002-6'))).toBe(true);
      expect(joindre.cedeeA(suiteDe(one, 'AG-2026-0002-6'), first)).toBe(false);
    }
    const after = suiteDe(parcours.cloture(), 'AG-2026-0002-6');
    expect([joindre.cedeeA(first, after), joindre.cedeeA(after, first)]).toEqual([true, false]);
  });

  it('AG-97 of two that follow on one end, the first is the one', () => {
    const { personne } = parcours.actif().context;
    const as = (reference: string, person = personne) => {
      const { value, context } = suiteDe(parcours.actif(), reference);
      return { value, context: { ...context, personne: person, suite: true as const } };
    };
    const [one, two] = [as('AG-2026-0002-6'), as('AG-2026-0003-4')];
    expect([joindre.cedeeA(two, one), joindre.cedeeA(one, two)]).toEqual([true, false]);
    expect(joindre.peutCeder(two)).toBe(true);
    expect(joindre.peutCeder(parcours.actif().state)).toBe(false);
    // Two that were united since: each is its own pair's.
    expect(joindre.cedeeA(two, as('AG-2026-0002-6', parcours.AUTRE_PERSONNE))).toBe(false);
  });

  it('AG-97 a draft opened first and sent last is not the first: the pair that was named first keeps what it protects', () => {
    const as = (dossier: Dossier, reference: string, porteDepuis: string) => {
      const { value, context } = suiteDe(dossier, reference);
      const personne = parcours.AUTRE_PERSONNE;
      return { value, context: { ...context, personne, suite: true as const, porteDepuis } };
    };
    const late = as(parcours.actif(), 'AG-2026-0002-6', '2026-03-09T09:00:00.000Z');
    const soon = as(parcours.actif(), 'AG-2026-0003-4', '2026-03-02T09:00:00.000Z');
    expect([joindre.cedeeA(late, soon), joindre.cedeeA(soon, late)]).toEqual([true, false]);
    const [ended, before] = [parcours.cloture(), parcours.cloture()];
    const last = as(ended, 'AG-2026-0002-6', '2026-03-09T09:00:00.000Z');
    const former = as(before, 'AG-2026-0003-4', '2026-03-02T09:00:00.000Z');
    expect([joindre.cedeeA(former, last), joindre.cedeeA(last, former)]).toEqual([true, false]);
  });

  it('of two united records, who carried the person last is who ended last, whichever was opened first', () => {
    const { value, context } = suiteDe(parcours.cloture(), 'AG-2026-0001-8');
    const doublon = suiteDe(parcours.cloture(), 'AG-2026-0002-6');
    const long = { value, context: { ...context, clotLe: Jour.parse('2030-01-02') } };
    expect([joindre.cedeeA(doublon, long), joindre.cedeeA(long, doublon)]).toEqual([true, false]);
  });

  it('AG-97 who proposes anew is told of no case whose contacts another record protects', () => {
    const dossier = parcours.brouillon();
    const peers = [parcours.vuComme(parcours.actif())];
    const told = (one: Partial<Identity>) =>
      autreEnCours('x', {
        ...dossier.ctxOf('paule'),
        peers,
        person: () => ({ ...unknownIdentity, ...one }),
      });
    expect(told({})?.code).toBe('suiteDejaOuverte');
    expect([told({ proteges: true }), told({ autreProtegee: true })]).toEqual([null, null]);
  });

  it('AG-97 who proposes anew on this very record is told of the pair that carries it, protected or not alike', () => {
    const peers = [parcours.vuComme(parcours.actif())];
    const told = (one: Partial<Identity>) =>
      autreEnCours(parcours.AUTRE_PERSONNE, {
        ...parcours.brouillon().ctxOf('paule'),
        peers,
        person: () => ({ ...unknownIdentity, ...one }),
      })?.code;
    expect([told({}), told({ proteges: true })]).toEqual(['suiteDejaOuverte', 'suiteDejaOuverte']);
  });

  it('AG-97 of two that were sent, neither told of the other, the first that is given its pair is the one', () => {
    const dossier = parcours.prescrit();
    const beside = (one: Dossier) =>
      autreEnCours(
        'x',
        {
          ...dossier.ctxOf('paule'),
          peers: [parcours.vuComme(one)],
          person: () => unknownIdentity,
        },
        'ceuxQuiOntUnBinome',
      )?.code ?? null;
    expect([beside(parcours.prescrit()), beside(parcours.diagnostic())]).toEqual([
      null,
      'suiteDejaOuverte',
    ]);
  });

  it('as long as nobody carries them again, the last members keep what they had', () => {
    for (const one of [parcours.brouillon(), parcours.prescrit()]) {
      expect(joindre.cedeeA(first, suiteDe(one, 'AG-2026-0002-6'))).toBe(false);
    }
    const sansBinome = suiteDe(parcours.retire('2026-02-02'), 'AG-2026-0002-6');
    expect(joindre.cedeeA(first, sansBinome)).toBe(false);
  });

  it('from one that has given way nobody reads contacts, protected or not, nor that they were', () => {
    const place: Place = { qualites: new Set(qualites), enInstruction: true, sansBinome: true };
    const closed = { ...place, contactsAilleurs: true };
    for (const audience of pourJoindre) {
      expect([mayRead(audience, place), mayRead(audience, closed)]).toEqual([true, false]);
    }
    expect(mayRead('identite', closed)).toBe(true);
    const said = (proteges: boolean | null) => {
      const dossier = parcours.actif();
      const own = identite(dossier);
      if (proteges === null) return personView('x', own, closed, dossier.today);
      dossier.run('marc', 'fixerUsageContacts', { proteges: true });
      if (!proteges) dossier.run('claire', 'fixerUsageContacts', { proteges });
      return personView('x', identite(dossier), closed, dossier.today);
    };
    expect(said(true)).toEqual(said(null));
    expect(said(false)).toEqual(said(null));
    expect(said(null)).toMatchObject({ telephone: null, adresse: null, commune: null });
  });

  it('a protection is written on the record of its own case, and lifts no other', () => {
    const dossier = parcours.actif();
    dossier.personnes.set(dossier.context.personne, {
      ...identite(dossier),
      reunieDans: parcours.AUTRE_PERSONNE,
      accueille: [parcours.AUTRE_PERSONNE],
    });
    const before = dossier.written.length;
    dossier.run('claire', 'fixerUsageContacts', { proteges: false });
    const streams = dossier.written.slice(before).map(({ fact }) => fact.on);
    expect(streams).toEqual([{ stream: `person/${dossier.context.personne}` }]);
  });

  it('of two united records each is read alone while one is protected, and the last word of both once none is', () => {
    const ours = parcours.actif().run('claire', 'modifierCoordonnees', phone(11));
    const own = identite(ours);
    const theirs = parcours.actif().run('claire', 'modifierCoordonnees', phone(22));
    const open = identite(theirs);
    const kept = identite(theirs.run('claire', 'fixerUsageContacts', { proteges: true }));
    const told = ({ contacts, proteges }: Identity) => [contacts?.telephone, proteges];
    expect(told(montree(own, kept, [own]))).toEqual(['07 00 00 00 11', false]);
    expect(told(montree(kept, own, [kept]))).toEqual(['07 00 00 00 22', true]);
    expect(montree(own, kept, [own]).autreProtegee).toBe(true);
    expect(told(montree(own, open, [own]))).toEqual(['07 00 00 00 22', false]);
  });
});

describe('SECRET-21 AG-39 the ground to follow somebody', () => {
  const depuis = (dossier: Dossier, name: string) =>
    joindre.sansFondementDepuis(dossier, {
      organisation: dossier.viewer(name).organisation,
      qualites: placeOf(dossier.state, dossier.viewer(name), dossier.today).qualites,
    });
  const grounds = (dossier: Dossier) => [depuis(dossier, 'marc'), depuis(dossier, 'claire')];

  it('is the law, or an agreement that names the side: a withdrawal alone takes none away', () => {
    const dossier = parcours.actif();
    expect(grounds(dossier)).toEqual([null, null]);
    dossier.run('claire', 'retirerAccord', { le: dossier.today, mode: 'oral' });
    expect(grounds(dossier)).toEqual([null, null]);
    expect(dossier.contents.partage).not.toHaveProperty('sansFondement');
  });

  it('is left to one side when both lose it: somebody must reach the person, were it to end', () => {
    const dossier = parcours.actif().wait(3);
    const perdu = { situation: 'ass', organismeReferent: 'franceTravail', inscrite: false };
    const since = dossier.now;
    dossier.run('marc', 'changerCirconstances', { ...parcours.changement(dossier), ...perdu });
    expect(grounds(dossier)).toEqual([null, since]);
  });

  it('ends with the RSA where no agreement is given anew, and is back with the next agreement', () => {
    const dossier = parcours.actif().wait(3);
    const since = dossier.now;
    dossier.run('marc', 'changerCirconstances', parcours.changement(dossier));
    expect(grounds(dossier)).toEqual([null, since]);
    dossier.wait(2);
    dossier.run('marc', 'ajouterNote', { audience: 'binome', texte: 'Une note.' });
    expect(depuis(dossier, 'sonia')).toBe(since);
    expect(dossier.refused('claire', 'modifierCoordonnees', phone(33))).toBeNull();
    const place = { ...dossier.ctxOf('claire').place, contactsJusquA: since };
    const { contacts } = identite(dossier.run('marc', 'modifierCoordonnees', phone(33)));
    expect(contacts?.telephone).toBe('07 00 00 00 33');
    const seen = personView('x', identite(dossier), place, dossier.today);
    expect(seen.telephone).toBe(ditAu(identite(dossier), since).contacts?.telephone);
    expect(seen.telephone).not.toBe('07 00 00 00 33');
    const { accord } = parcours.prescription(dossier);
    dossier.run('claire', 'noterAccord', { ...accord, donneLe: dossier.today });
    expect(grounds(dossier)).toEqual([null, null]);
  });

  it('goes on where the agreement is given anew in the same act, and ends when it is withdrawn later', () => {
    const dossier = parcours.actif();
    const accord = { accordLe: dossier.today, accordMode: 'oral' };
    dossier.run('claire', 'changerCirconstances', parcours.changement(dossier, accord));
    expect(grounds(dossier)).toEqual([null, null]);
    dossier.wait(1);
    dossier.run('claire', 'retirerAccord', { le: dossier.today, mode: 'oral' });
    expect(grounds(dossier)).toEqual([null, dossier.now]);
  });
});
