// Rule AG-47: whose hands a diagnosis has been in does not decide on it before the commission.
import { describe, expect, it } from 'vitest';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import type { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { idOf } from './support/partenariat.ts';

describe('AG-47 judge and party', () => {
  /** As the command decides for somebody who sits in the commission as well. */
  const siegeant = (dossier: Dossier, name: string) => {
    const spec = accompagnementGlobal.commands['validerDiagnostic'];
    const ctx = { ...dossier.ctxOf(name), place: dossier.ctxOf('come').place };
    return spec?.possible?.(dossier.situation(name), ctx)?.code ?? null;
  };

  it('nor who has handed their seat over since, nor who takes it', () => {
    const dossier = parcours.enCommission();
    dossier.run('marc', 'proposerPassation', { siege: 'emploi', agent: idOf('colette') });
    const passation = dossier.context.passation?.id ?? '';
    expect(siegeant(dossier, 'colette')).toBeNull();
    dossier.run('colette', 'accepterPassation', { passation });
    expect(['marc', 'colette', 'claire'].map((name) => siegeant(dossier, name))).toEqual([
      'jugeEtPartie',
      'jugeEtPartie',
      'jugeEtPartie',
    ]);
    expect(siegeant(dossier.wait(31), 'marc')).toBe('jugeEtPartie');
  });

  it('nor who stood in for either, once it has ended; who was to and never did, may', () => {
    const dossier = parcours.enCommission();
    const absence = { siege: 'social', agent: idOf('colin'), jusquAu: '2026-01-06' };
    const leave = { ...absence, agent: idOf('paule'), depuis: '2026-01-20', jusquAu: '2026-01-23' };
    dossier.run('rose', 'ouvrirSuppleance', absence).run('rose', 'ouvrirSuppleance', leave);
    expect(siegeant(dossier.wait(3).catchUp(), 'colin')).toBe('jugeEtPartie');
    expect(siegeant(dossier, 'paule')).toBeNull();
    dossier.run('rose', 'terminerSuppleance', { siege: 'social' });
    expect(siegeant(dossier.goTo('2026-01-25').catchUp(), 'paule')).toBeNull();
    expect(siegeant(dossier, 'colin')).toBe('jugeEtPartie');
  });
});
