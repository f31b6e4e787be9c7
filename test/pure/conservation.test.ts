// Rules AG-61 to AG-67: shut away, effaced, kept longer, and the visa of the Archives. The keys are tried on a real store.
import { describe, expect, it } from 'vitest';
import { purgeEchue, tracesAvant } from '../../workflows/accompagnementGlobal/conservation.ts';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { addDays, addMonths } from '../../workflows/dates.ts';
import { mayRead } from '../../workflows/kernel/audience.ts';
import { type Dossier, jour } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';

const purge = ({ state, contents, today, settings }: Dossier) =>
  purgeEchue(state, contents, today, settings);
const visa = (dossier: Dossier) =>
  dossier.run('rose', 'enregistrerVisa', { le: dossier.today, bordereau: '71-2029-014' });

describe('AG-61 the archive', () => {
  it('comes two years after the latest contact, of whichever stream', () => {
    const dossier = parcours.cloture();
    const { clotLe } = dossier.context;
    expect(clotLe).toBe('2026-01-12');
    dossier.goTo('2026-03-02').run('claire', 'leverRappel', rappelDe(dossier));
    dossier.goTo('2028-03-01', '23:59').catchUp();
    expect(dossier.state.value).toBe('cloture');
    dossier.goTo('2028-04-09').catchUp();
    expect(dossier.state).toMatchObject({
      value: 'archive',
      context: { archive: { le: '2028-03-02', apres: 'cloture' } },
    });
  });

  it('is known to the responsables and the auditor alone', () => {
    const dossier = parcours.archive();
    for (const name of ['marc', 'claire', 'paule', 'sonia', 'come']) {
      expect(dossier.ctxOf(name).place.qualites.size, name).toBe(0);
    }
    expect([...dossier.ctxOf('rose').place.qualites]).toEqual(['responsableSocial']);
    expect(mayRead('binome', dossier.ctxOf('rose').place)).toBe(false);
  });

  it('follows the setting of the day, whatever it was at the end', () => {
    const dossier = parcours.retire();
    const { settings } = dossier;
    dossier.settings = {
      ...settings,
      values: { ...settings.values, 'conservation.archivageMois': 6 },
    };
    dossier.goTo('2026-07-04', '23:59').catchUp();
    expect(dossier.state.value).toBe('retire');
    expect(dossier.goTo('2026-07-05').catchUp().state.value).toBe('archive');
  });
});

/** A reminder kept by one side alone; lifted after the end, it is the latest that anybody wrote. */
function rappelDe(dossier: Dossier): { rappel: string } {
  dossier.prive = { social: { rappels: [{ id: idRappel, due: dossier.today }], notes: 0 } };
  return { rappel: idRappel };
}
const idRappel = '40000000-0000-4000-8000-000000000001';

describe('AG-62 the purge', () => {
  it('comes two years after the archive, keeps counts, and nothing by which one is known', () => {
    const dossier = visa(parcours.archive());
    const due = addMonths(dossier.context.archive?.le ?? dossier.today, 24);
    expect(purge(dossier.goTo(addDays(due, -1)))).toBeNull();
    const fact = purge(dossier.goTo(due));
    expect(fact).toMatchObject({ type: 'situationPurgee.v1', parts: {} });
    expect(fact?.clear).toEqual({
      comptes: { annee: 2026, cote: 'social', fin: 'cloture', mois: 0, rencontres: 0 },
    });
  });

  it('leaves a fact that folds from nothing, and that the auditor alone knows of', () => {
    const dossier = visa(parcours.archive()).wait(800);
    const fact = purge(dossier);
    if (!fact) throw new Error('not effaced');
    const actor = { agent: 'systeme', organisation: null, role: null, seat: null } as const;
    const left = accompagnementGlobal.evolve(null, {
      type: fact.type,
      clear: fact.clear,
      occurredOn: fact.occurredOn,
      actor,
      version: 1,
      recordedAt: dossier.now,
    });
    expect(left).toMatchObject({ value: 'purge', context: { personne: '', reference: '' } });
    dossier.state = left;
    expect(dossier.ctxOf('rose').place.qualites.size).toBe(0);
    expect(accompagnementGlobal.summary(left, dossier.settings).person).toBe('');
  });
});

describe('AG-63 the keys of a person', () => {
  it('hang on ids that any case may hold: none is left in what remains of an effaced one', () => {
    const dossier = visa(parcours.archive()).wait(800);
    expect(JSON.stringify(purge(dossier)?.clear)).not.toContain(dossier.context.personne);
  });
});

describe('AG-64 a dispute', () => {
  it('keeps a case from the archive and from the purge until it is lifted, and is to be seen again', () => {
    const dossier = parcours.cloture().run('rachid', 'prolongerConservation', {
      motif: 'Recours devant le tribunal administratif.',
    });
    expect(parcours.deadlineKinds(dossier)).toContain('conservation');
    dossier.wait(900).catchUp();
    expect(dossier.state.value).toBe('cloture');
    dossier.run('rose', 'leverProlongation');
    const lifted = dossier.today;
    dossier.catchUp();
    // Not back-dated: the two years of the archive are still to come.
    expect(dossier.context.archive?.le).toBe(lifted);
  });

  it('says why to the responsables alone', () => {
    const dossier = parcours.prolongee();
    const fact = dossier.written.at(-1)?.fact;
    expect(fact?.parts).toEqual({ motif: { motif: 'Recours en cours.' } });
    expect(JSON.stringify(fact?.clear)).not.toContain('Recours');
    expect(mayRead('responsables', dossier.ctxOf('rose').place)).toBe(true);
    expect(mayRead('responsables', dossier.ctxOf('audrey').place)).toBe(false);
    const { place } = parcours.cloture().ctxOf('marc');
    expect(mayRead('responsables', place)).toBe(false);
    visa(parcours.archive());
    expect(
      dossier.refused('rose', 'enregistrerVisa', parcours.donnees('enregistrerVisa', dossier)),
    ).toBe('eliminationSuspendue');
    expect(purge(dossier.wait(2000))).toBeNull();
  });

  it('is seen again within a year', () => {
    const dossier = parcours.archive();
    const motif = 'Recours.';
    const refused = (revoirLe: string) =>
      dossier.refused('rose', 'prolongerConservation', { motif, revoirLe });
    expect(refused(addDays(addMonths(dossier.today, 12), 1))).toBe('revueTropLointaine');
    expect(refused(addDays(dossier.today, -1))).toBe('dateDepassee');
    const twice = parcours.prolongee();
    expect(twice.refused('rachid', 'prolongerConservation', { motif })).toBe('dejaProlongee');
    expect(dossier.refused('rose', 'leverProlongation')).toBe('aucuneProlongation');
  });
});

describe('AG-65 the visa of the Archives départementales', () => {
  it('is waited for, unless a setting says that none is needed', () => {
    const dossier = parcours.archive().wait(1000);
    expect(purge(dossier)).toBeNull();
    const { settings } = dossier;
    const none = { ...settings.values, 'conservation.visaArchives': 0 };
    dossier.settings = { ...settings, values: none };
    expect(purge(dossier)).not.toBeNull();
    dossier.settings = settings;
    expect(purge(visa(dossier))).not.toBeNull();
    expect(dossier.refused('rose', 'enregistrerVisa', { le: dossier.today, bordereau: 'x' })).toBe(
      'dejaVisee',
    );
  });
});

describe('AG-67 the trace of a reading', () => {
  it('is kept twelve months, or as long as the setting of the day says, to the end of a local day', () => {
    const { settings } = parcours.actif();
    const six = { ...settings, values: { ...settings.values, 'conservation.lecturesMois': 6 } };
    expect(tracesAvant(jour('2027-07-15'), settings)).toBe('2026-07-14T22:00:00.000Z');
    expect(tracesAvant(jour('2027-07-15'), six)).toBe('2027-01-14T23:00:00.000Z');
    expect(tracesAvant(jour('2028-02-29'), settings)).toBe('2027-02-27T23:00:00.000Z');
  });
});
