// AVIP-28, AVIP-34: a séance keeps its list and its decisions, whoever the rules say decides; none of them can be untrue.
import { beforeEach, describe, expect, it } from 'vitest';
import { crecheAvip as pathway } from '../../workflows/crecheAvip/pathway.ts';
import * as accueil from './support/accueil.ts';
import { Monde } from './support/monde.ts';
import { agents, idOf, organisations } from './support/partenariat.ts';

let monde: Monde;
let creche: string;

beforeEach(() => {
  monde = new Monde();
  creche = accueil.creche(monde);
});

const decidedBy = (decide: string) =>
  monde.run('olga', creche, 'fixerRegles', {
    effetLe: monde.today,
    decide,
    criteres: ['foyer', 'anciennete'],
  });
const waits = (change: object = {}) => new accueil.Parcours(monde, creche, change).eligible();
const without = { criteres: { ...accueil.criteres, foyer: false } };
const reste = ({ id }: accueil.Parcours) => ({ demande: id, decision: 'reste' });
const proposee = ({ id }: accueil.Parcours) => ({ demande: id, decision: 'proposee' });
const hold = (name: string, ...decisions: object[]) =>
  monde.run(name, creche, 'tenirSeance', { decisions });
const refused = (name: string, ...decisions: object[]) =>
  monde.refused(name, creche, 'tenirSeance', { decisions });

describe.each([
  ['creche', ['lise', 'gaston']],
  ['commission', ['come']],
  ['coordinateur', ['olga']],
])('AVIP-34 when %s decides', (decide, may) => {
  it.each(Object.keys(agents))('%s', (name) => {
    decidedBy(decide);
    const code = refused(name, reste(waits()));
    if (may.includes(name)) expect(code).toBeNull();
    else expect(['nonHabilite', 'autreDecideur']).toContain(code);
  });
});

describe('AVIP-28 a séance', () => {
  it('says nothing of a child already welcomed', () => {
    const welcomed = new accueil.Parcours(monde, creche).accueil();
    expect(refused('lise', proposee(welcomed))).toBe('demandeHorsSeance');
  });

  it('is kept in the published order of the day, with who decided', () => {
    decidedBy('commission');
    const last = waits(without);
    const first = waits();
    const offered = waits({ voeux: [creche] });
    offered.run('come', 'proposerPlace', offered.offre({ horsOrdre: 'Place de la fratrie.' }));
    hold('come', reste(last), proposee(offered), reste(first));
    expect(accueil.contexteDe(monde, creche).seances).toMatchObject([
      {
        le: monde.today,
        decide: 'commission',
        decisions: [
          { ...reste(first), rang: 1 },
          { ...proposee(offered), rang: 2 },
          { ...reste(last), rang: 3 },
        ],
      },
    ]);
  });

  it('keeps the rank that the published list gave to each, not the order of its own lines', () => {
    decidedBy('commission');
    const last = waits(without);
    waits();
    const elsewhere = waits({ voeux: [] });
    hold('come', reste(last));
    const rang = () => accueil.contexteDe(monde, creche).seances?.at(-1)?.decisions[0]?.rang;
    expect(rang()).toBe(3);
    elsewhere.run('marc', 'retirerDemande');
    hold('come', reste(last));
    expect(rang()).toBe(2);
  });

  it('AVIP-33 answers who is given no place: the request is on the list, once', () => {
    decidedBy('commission');
    const one = waits();
    hold('come', reste(one));
    expect(one.value).toBe('listeAttente');
    expect(one.context.echeances.reponse).toBeNull();
    hold('come', reste(one));
    expect(monde.types(one.id).filter((type) => type === 'listeRejointe.v1')).toHaveLength(1);
    expect(accueil.contexteDe(monde, creche).seances).toHaveLength(2);
  });

  it('says nothing that is not so', () => {
    const one = waits();
    const galopins = accueil.creche(monde, { organisation: organisations.galopins.id });
    const elsewhere = new accueil.Parcours(monde, galopins).eligible();
    expect(refused('lise', proposee(one))).toBe('demandeHorsSeance');
    expect(refused('lise', reste(elsewhere))).toBe('demandeHorsSeance');
    expect(refused('lise', { demande: idOf('lise'), decision: 'reste' })).toBe('demandeHorsSeance');
    expect(refused('lise', { demande: creche, decision: 'reste' })).toBe('demandeHorsSeance');
    expect(refused('lise', reste(one), reste(one))).toBe('decisionEnDouble');
    expect(refused('lise')).toBe('donneesInvalides');
    one.run('lise', 'proposerPlace', one.offre());
    expect(refused('lise', reste(one))).toBe('demandeHorsSeance');
    expect(refused('lise', proposee(one))).toBeNull();
  });

  it('AVIP-55 a request that names no crèche is for the commission, never for the crèche', () => {
    const unnamed = waits({ voeux: [] });
    expect(refused('lise', reste(unnamed))).toBe('demandeHorsSeance');
    decidedBy('commission');
    expect(refused('come', reste(unnamed))).toBeNull();
  });
});

describe('AVIP-34 who is waited for by a request', () => {
  const held = ({ id }: accueil.Parcours) => {
    const { state } = monde.cas(id);
    const shown = pathway.summary(state as typeof pathway.initial, monde.settings);
    const { waitingFor, deadlines } = shown;
    return [waitingFor, deadlines.find(({ kind }) => kind === 'reponse')?.holder];
  };

  it.each(['creche', 'commission', 'coordinateur'])('%s, where the rules say so', (decide) => {
    decidedBy(decide);
    expect(held(waits())).toEqual([decide, decide]);
  });

  it('the crèche, when the wished crèches differ; the coordinateur, when none is named', () => {
    decidedBy('commission');
    const galopins = accueil.creche(monde, { organisation: organisations.galopins.id });
    expect(held(waits({ voeux: [creche, galopins] }))).toEqual(['creche', 'creche']);
    expect(held(waits({ voeux: [] }))).toEqual(['coordinateur', 'coordinateur']);
  });

  it('nobody once the séance has said that it stays on the list', () => {
    decidedBy('commission');
    const one = waits();
    hold('come', reste(one));
    expect(held(one)).toEqual([null, undefined]);
  });
});
