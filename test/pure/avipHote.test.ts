// AVIP-31, AVIP-43, AVIP-52: a crèche that hosts half-days knows who comes, and no more; half-days granted by one are not told to another.
import { describe, expect, it } from 'vitest';
import { placeDHote } from '../../workflows/crecheAvip/hote.ts';
import { crecheAvip } from '../../workflows/crecheAvip/pathway.ts';
import { audiences, mayKnow, mayRead } from '../../workflows/kernel/audience.ts';
import type { JsonObject } from '../../workflows/kernel/json.ts';
import {
  contextOf,
  creche,
  demandeDe,
  donnees,
  Parcours,
  placesDe,
  rythme,
} from './support/accueil.ts';
import { Monde } from './support/monde.ts';
import { organisations } from './support/partenariat.ts';

const galopins = organisations.galopins.id;
const monday = '2026-02-02';

/** Welcomed by Lise; a Monday that is lowered there is Nora's. */
function relevee() {
  const monde = new Monde();
  const parcours = new Parcours(monde).accueil();
  const hote = creche(monde, { organisation: galopins });
  monde.run('lise', parcours.creche, 'abaisserJournee', {
    jour: monday,
    demi: null,
    places: placesDe(monde, parcours.creche).slice(0, 1),
  });
  const demis = [{ place: placesDe(monde, hote)[0], jour: monday, demi: 'matin' }];
  parcours.run('olga', 'accorderReleve', { creche: hote, demis });
  const hosts = () => placeDHote(demandeDe(monde, parcours.id).state, hote, monde.today);
  return { monde, parcours, hote, hosts };
}

/** Waits for a place of either crèche; Lise grants a half-day meanwhile. */
function ponctuelle() {
  const monde = new Monde();
  const lucioles = creche(monde);
  const autre = creche(monde, { organisation: galopins });
  const parcours = new Parcours(monde, lucioles, { voeux: [lucioles, autre] }).eligible();
  return { monde, parcours, autre };
}

describe('AVIP-43 AVIP-52 AVIP-31 the crèche that hosts', () => {
  it('reads what whoever welcomes reads, nothing else, and opens no case', () => {
    const { monde, parcours, hosts } = relevee();
    const read = audiences.filter((audience) => mayRead(audience, hosts()));
    expect(read).toEqual(['public', 'hote', 'agent']);
    expect(mayKnow(monde.place(parcours.id, 'nora'))).toBe(false);
    expect(monde.options('nora', parcours.id)).toEqual([]);
  });

  it('until the last half-day that it hosts, and only itself', () => {
    const { monde, parcours, hosts } = relevee();
    expect(mayRead('hote', placeDHote(demandeDe(monde, parcours.id).state, 'x', monde.today))).toBe(
      false,
    );
    monde.goTo(monday);
    expect(mayRead('hote', hosts())).toBe(true);
    monde.wait(1);
    expect(mayKnow(hosts())).toBe(false);
  });

  it('no more once the welcome ends before, or the half-day is given back', () => {
    const ended = relevee();
    ended.parcours.run('lise', 'prevoirFin', { le: '2026-01-30', cause: 'ecole' });
    expect(mayKnow(ended.hosts())).toBe(false);
    const back = relevee();
    const demis = [{ place: placesDe(back.monde, back.hote)[0], jour: monday, demi: 'matin' }];
    back.parcours.run('olga', 'rendreDemiJournees', { demis });
    expect(mayKnow(back.hosts())).toBe(false);
  });

  it('AVIP-56 the relief is given back by the crèche that has the child, its host opening no case', () => {
    const { monde, parcours, hote, hosts } = relevee();
    const demis = [{ place: placesDe(monde, hote)[0], jour: monday, demi: 'matin' }];
    parcours.run('lise', 'rendreDemiJournees', { demis });
    expect(mayKnow(hosts())).toBe(false);
  });

  it('AVIP-55 who grants an accueil ponctuel keeps the request until it is over, named or not', () => {
    const { monde, parcours, autre } = ponctuelle();
    const data = donnees('accorderPonctuel', parcours);
    parcours.run('lise', 'accorderPonctuel', data);
    parcours.run('marc', 'modifierVoeux', { voeux: [autre] });
    const knows = (name: string) => mayKnow(monde.place(parcours.id, name));
    expect([knows('lise'), knows('nora')]).toEqual([true, true]);
    const [, , place] = placesDe(monde, parcours.creche);
    const more = { ...data, demis: [{ place, jour: monde.today, demi: 'apresMidi' }] };
    expect(parcours.refused('lise', 'accorderPonctuel', more)).toBe('crecheNonSouhaitee');
    const { demis } = data as { demis: object[] };
    expect(parcours.refused('lise', 'rendreDemiJournees', { demis })).toBeNull();
    const given = new Map(monde.cases);
    parcours.run('lise', 'rendreDemiJournees', { demis });
    expect(knows('lise')).toBe(false);
    for (const [id, one] of given) monde.cases.set(id, one);
    monde.wait(1);
    expect([knows('lise'), knows('nora')]).toEqual([false, true]);
  });

  it('who grants an accueil ponctuel hosts it, wherever the place is given meanwhile', () => {
    const { monde, parcours, autre } = ponctuelle();
    parcours.run('lise', 'accorderPonctuel', donnees('accorderPonctuel', parcours));
    const [place] = placesDe(monde, autre);
    const offer = parcours.offre({ creche: autre, places: [{ place, rythme: rythme() }] });
    parcours.run('nora', 'proposerPlace', offer);
    expect(mayKnow(monde.place(parcours.id, 'lise'))).toBe(false);
    const { state } = demandeDe(monde, parcours.id);
    expect(mayRead('hote', placeDHote(state, parcours.creche, monde.today))).toBe(true);
  });
});

describe('AVIP-55 half-days granted by one crèche', () => {
  const told = (context: object, organisation: string) =>
    crecheAvip.pourCreche?.(context as JsonObject, organisation)['ponctuels'];

  it('are in what it reads of the request, and not in what another reads', () => {
    const { monde, parcours } = ponctuelle();
    parcours.run('lise', 'accorderPonctuel', donnees('accorderPonctuel', parcours));
    const context = contextOf(monde, parcours.id);
    expect(told(context, organisations.lucioles.id)).toHaveLength(1);
    expect(told(context, galopins)).toEqual([]);
  });

  it('are written, and given back, for it alone', () => {
    const { monde, parcours } = ponctuelle();
    const data = donnees('accorderPonctuel', parcours);
    const before = demandeDe(monde, parcours.id).state;
    parcours.run('lise', 'accorderPonctuel', data);
    const granted = demandeDe(monde, parcours.id).state;
    const { demis } = data as { demis: object[] };
    parcours.run('lise', 'rendreDemiJournees', { demis });
    const states = [before, granted];
    const written = monde.written.filter(({ on }) => on === parcours.id).slice(-2);
    const of = written.map(({ opened }, index) => {
      const state = states[index];
      return state && crecheAvip.crechePlace?.(state, opened);
    });
    expect(of).toEqual([organisations.lucioles.id, organisations.lucioles.id]);
  });
});
