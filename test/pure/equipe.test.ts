// Rules AG-55, AG-56 and AG-66: what a responsable is shown, and may do on several cases at once.
import { describe, expect, it } from 'vitest';
import {
  enRetard,
  finProche,
  niveau,
  parSelection,
  portePar,
} from '../../workflows/accompagnementGlobal/equipe.ts';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { defaultSettings } from '../../workflows/settings/settings.ts';
import * as parcours from './support/parcours.ts';
import { idOf } from './support/partenariat.ts';

describe('AG-55 an act on several cases', () => {
  it('is one that a responsable may do on each, and never the turning of a key', () => {
    for (const type of parSelection) {
      const spec = accompagnementGlobal.commands[type];
      expect(spec?.kind).toBe('decisive');
      expect(spec?.who.some((qualite) => qualite.startsWith('responsable'))).toBe(true);
    }
  });
});

describe('AG-56 portfolios', () => {
  it.each([
    [0, 'calme'],
    [49, 'calme'],
    [50, 'attention'],
    [69, 'attention'],
    [70, 'alerte'],
  ])('%i cases are %s', (count, level) => expect(niveau(count, defaultSettings)).toBe(level));

  it('hold what runs, for its holder, and say who stands in', () => {
    const dossier = parcours.actif().run('rachid', 'ouvrirSuppleance', {
      siege: 'emploi',
      agent: idOf('colette'),
      jusquAu: '2026-01-20',
    });
    const porte = () => portePar(dossier.catchUp().state, 'emploi', dossier.today);
    expect(porte()).toEqual({ titulaire: idOf('marc'), suppleant: idOf('colette') });
    dossier.goTo('2026-01-21');
    expect(porte()).toEqual({ titulaire: idOf('marc'), suppleant: null });
    expect(portePar(parcours.cloture().state, 'emploi', dossier.today).titulaire).toBeNull();
  });

  it('are late by what is due to this side, and not by the other one’s', () => {
    const dossier = parcours.actif().goTo('2026-02-20').catchUp();
    const deadlines = accompagnementGlobal.deadlines(dossier.state, dossier.settings);
    const labels = (siege: 'emploi' | 'social') =>
      enRetard(deadlines, siege, dossier.today).map(({ label }) => label);
    expect(labels('emploi')).toContain('Un contact à reprendre (France Travail)');
    expect(labels('emploi')).not.toContain('Un contact à reprendre (service social)');
    expect(labels('social')).toContain('Un contact à reprendre (service social)');
  });
});

describe('AG-66 an end that comes near', () => {
  it('is said sixty days before, and until it is over', () => {
    const dossier = parcours.actif();
    const fin = () => finProche(dossier.catchUp().state, dossier.today, dossier.settings);
    expect(dossier.context.echeances.fin).toBe('2026-07-05');
    dossier.goTo('2026-05-05');
    expect(fin()).toBeNull();
    dossier.goTo('2026-05-06');
    expect(fin()).toBe('2026-07-05');
    dossier.goTo('2026-06-20');
    expect(dossier.catchUp().state.value).toBe('bilan');
    expect(fin()).toBe('2026-07-05');
  });
});
