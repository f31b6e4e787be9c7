// AG-80 to AG-85: what is counted of accompagnements, on which day, for whom, and what is behind a figure.
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, vi } from 'vitest';
import { compter } from '../../workflows/accompagnementGlobal/indicateurs/compter.ts';
import { ouvreListe, porteeDe } from '../../workflows/accompagnementGlobal/indicateurs/droits.ts';
import {
  foldReleve,
  partsComptees,
  type Releve,
} from '../../workflows/accompagnementGlobal/indicateurs/releve.ts';
import { compterParEtapes } from '../../workflows/accompagnementGlobal/indicateurs/tableau.ts';
import { periodeDe } from '../../workflows/indicateurs/periode.ts';
import { auBout } from './support/auBout.ts';
import { type Dossier, jour } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { agents, idOf, organisations } from './support/partenariat.ts';

function releveDe({ written }: Dossier, withParts = true): Releve {
  let releve: Releve | null = null;
  for (const { fact, opened } of written) {
    if (fact.on !== 'joint') continue;
    const parts = Object.entries(opened.parts).filter(([name]) => partsComptees.has(name));
    releve = foldReleve(releve, { ...opened, parts: withParts ? Object.fromEntries(parts) : {} });
  }
  if (!releve) throw new Error('nothing was opened');
  return releve;
}

const relevesDe = (dossiers: readonly Dossier[]) =>
  new Map(dossiers.map((dossier, index) => [`cas ${index}`, releveDe(dossier)]));

const many = (count: number, make: () => Dossier) => Array.from({ length: count }, make);
const today = jour('2026-12-31');
const chiffres = (dossiers: readonly Dossier[], periode: string, day = today) => {
  const { cellules } = auBout(compter(relevesDe(dossiers), day));
  return (chiffre: string) => cellules.get(`${periode}:${chiffre}`)?.valeur ?? 0;
};
const partenariat = { sorte: 'partenariat' } as const;
const agence = { sorte: 'organisation', organisation: organisations.agence.id } as const;
const nomDe = () => 'Une organisation';

describe('AG-85 counts each thing on its day', () => {
  it('counts a proposal by its side and its situation, in its month, quarter and year', () => {
    for (const periode of ['2026-02', '2026-T1', '2026']) {
      const chiffre = chiffres([parcours.prescrit('2026-02-10')], periode);
      expect(chiffre('prescriptions')).toBe(1);
      expect(chiffre('prescriptions.social')).toBe(1);
      expect(chiffre('situation.rsa')).toBe(1);
    }
    expect(chiffres([parcours.prescrit('2026-02-10')], '2026-03')('prescriptions')).toBe(0);
    expect(chiffres([parcours.brouillon('2026-02-10')], '2026')('prescriptions')).toBe(0);
  });

  it('counts refusals by what is offered instead, withdrawals by where they come', () => {
    const chiffre = chiffres(
      [parcours.refuse('2026-02-10'), parcours.retire('2026-02-11')],
      '2026',
    );
    expect(chiffre('refus.ressourcePonctuelle')).toBe(1);
    expect(chiffre('retraits.avantBinome')).toBe(1);
    expect([chiffre('issues'), chiffre('issues.validees')]).toEqual([2, 0]);
    const late = parcours.valide('2026-02-10');
    late.run('marc', 'retirerProposition', { motif: 'Elle part travailler.' });
    expect(chiffres([late], '2026')('retraits.avantDemarrage')).toBe(1);
  });

  it('AG-13 counts a meeting for the side that saw the person, and none for an absence', () => {
    const dossier = parcours.actif('2026-02-10');
    dossier.run('marc', 'noterRendezVous', parcours.rendezVous(dossier));
    const alone = { ...parcours.rendezVous(dossier, 'social'), presents: ['personne', 'social'] };
    dossier.run('claire', 'noterRendezVous', alone);
    const absent = { presence: 'absenceNonPrevenue', presents: [], motifLegitime: 'inconnu' };
    dossier.run('claire', 'noterRendezVous', {
      ...parcours.rendezVous(dossier, 'social'),
      ...absent,
    });
    const chiffre = chiffres([dossier], '2026-02');
    expect(chiffre('rencontres.emploi')).toBe(1);
    expect(chiffre('rencontres.social')).toBe(2);
    expect(chiffre('rencontres.aTrois')).toBe(1);
  });

  it('counts a frein when it begins to hinder and when it no longer does, once each', () => {
    const dossier = parcours.actif('2026-02-10');
    const evaluate = (impact: string) =>
      dossier.run('marc', 'evaluerFrein', { theme: 'mobilite', impact });
    evaluate('nonEvalue');
    evaluate('moyen');
    evaluate('fort');
    evaluate('sansImpact');
    evaluate('sansImpact');
    const chiffre = chiffres([dossier], '2026');
    expect([chiffre('freins.ouverts'), chiffre('freins.leves')]).toEqual([2, 1]);
    expect(chiffre('freins.leves.mobilite')).toBe(1);
  });

  it('counts an exit on the day it takes effect, with what was announced last', () => {
    const dossier = parcours.cloture('2026-02-10');
    const chiffre = chiffres([dossier], '2026');
    expect(chiffre('sorties.emploiDurable')).toBe(1);
    expect(chiffre('issueFreins.leves')).toBe(1);
    expect(chiffres([parcours.clotureAnnoncee('2026-02-10')], '2026')('sorties')).toBe(0);
  });

  it('counts what has lost its content: the fact stays, its class does not', () => {
    const releve = releveDe(parcours.cloture('2026-02-10'), false);
    const { cellules } = auBout(compter(new Map([['cas', releve]]), today));
    expect(cellules.get('2026:sorties.nonConnu')?.valeur).toBe(1);
    expect(cellules.get('2026:situation.nonConnu')?.valeur).toBe(1);
  });

  it('says the file as it stood at the end of each month, and today', () => {
    const dossier = parcours.actif('2026-02-10').wait(20);
    dossier.run('claire', 'suspendre', { audience: 'binome' });
    const file = (periode: string, day: string) => {
      const chiffre = chiffres([dossier], periode, jour(day));
      return ['file', 'file.diagnostic', 'file.accompagnement', 'file.suspendu'].map(chiffre);
    };
    expect(file('2026-01', '2026-04-15')).toEqual([0, 0, 0, 0]);
    expect(file('2026-02', '2026-04-15')).toEqual([1, 0, 1, 0]);
    expect(file('2026-04', '2026-04-15')).toEqual([1, 0, 1, 1]);
    expect(file('2026-05', '2026-04-15')).toEqual([0, 0, 0, 0]);
  });

  it('knows months, quarters and years, and no other window', () => {
    expect(periodeDe('2028-02')).toMatchObject({ du: '2028-02-01', au: '2028-02-29' });
    expect(periodeDe('2026-T4')).toMatchObject({ du: '2026-10-01', au: '2026-12-31' });
    expect(() => periodeDe('2026-11-03')).toThrow();
  });
});

describe('AG-80 an indicator is a count', () => {
  it('reckons with the calendar once a month or a day, not once a case', () => {
    const reckoned = (count: number) => {
      const releves = relevesDe(many(count, () => parcours.cloture('2026-02-10')));
      const spies = [vi.spyOn(Temporal.PlainDate, 'from'), vi.spyOn(Temporal.Instant, 'from')];
      auBout(compterParEtapes(releves, partenariat, today));
      const calls = spies.map((spy) => spy.mock.calls.length);
      for (const spy of spies) spy.mockRestore();
      return calls;
    };
    reckoned(1);
    expect(reckoned(40)).toEqual(reckoned(2));
  });

  it('keeps of a case no text, no name, no person and no professional', () => {
    const dossier = parcours.cloture('2026-02-10');
    const kept = JSON.stringify(releveDe(dossier));
    const words = ['Dumoulin', 'CDI', 'cuisine', 'Sans logement', idOf('marc'), idOf('paule')];
    expect(words.filter((word) => kept.includes(word))).toEqual([]);
    expect(kept).not.toContain(dossier.context.personne);
  });
});

describe('AG-62 AG-80 of effaced cases', () => {
  it('only the counts that they left are shown, by the year of their proposal, under the same mask', () => {
    const efface = (fin: string): Releve => {
      const comptes = { annee: 2022, cote: 'emploi', fin, mois: 6, rencontres: 9 };
      const { written } = parcours.brouillon();
      const [opened] = written;
      if (!opened) throw new Error('nothing was opened');
      const purged = { ...opened.opened, type: 'situationPurgee.v1', clear: { comptes } };
      const releve = foldReleve(releveDe(parcours.cloture()), purged);
      if (!releve) throw new Error('nothing is left');
      return releve;
    };
    const fins = ['cloture', 'cloture', 'cloture', 'cloture', 'cloture', 'refuse'];
    const releves = new Map(fins.map((fin, index) => [`cas ${index}`, efface(fin)]));
    const compte = auBout(compterParEtapes(releves, partenariat, today));
    const of = (periode: string) =>
      compte.de(periodeDe(periode), nomDe).tableaux.find(({ id }) => id === 'effacees');
    expect(of('2022')?.total?.valeur).toBe(6);
    expect(of('2022')?.lignes.map(({ valeur }) => valeur)).toEqual([null, null, 0, 0]);
    expect(of('2026')).toBeUndefined();
    const { file, tableaux } = compte.de(periodeDe('2026'), nomDe);
    const counted = [...file, ...tableaux].map(({ total }) => total?.valeur ?? 0);
    expect(counted).toEqual(counted.map(() => 0));
  });
});

describe('AG-82 what a masked base would tell', () => {
  const of = (dossiers: readonly Dossier[], portee: typeof partenariat | typeof agence) =>
    auBout(compterParEtapes(relevesDe(dossiers), portee, today)).de(periodeDe('2026'), nomDe);

  it('masks delays and shares whose base is masked', () => {
    const { delais, tableaux } = of(
      many(4, () => parcours.cloture('2026-02-10')),
      partenariat,
    );
    for (const { base, moyenne, mediane, dansLObjectif } of delais.filter(
      ({ id }) => id !== 'delai.premier' && id !== 'delai.rencontre',
    )) {
      expect([base.valeur, moyenne, mediane, dansLObjectif]).toEqual([null, null, null, null]);
    }
    expect(tableaux.map(({ part }) => part?.pourcent ?? null)).toEqual(tableaux.map(() => null));
  });

  it('says them from five cases on', () => {
    const dossiers = [
      ...many(5, () => parcours.cloture('2026-02-10')),
      ...many(5, () => {
        const dossier = parcours.actif('2026-02-10');
        dossier.run('marc', 'demanderCloture', parcours.issue(dossier, 'formation'));
        return dossier.wait(15).catchUp();
      }),
    ];
    const { delais, tableaux } = of(dossiers, partenariat);
    const [decision] = delais;
    expect(decision).toMatchObject({ moyenne: 0, mediane: 0, dansLObjectif: 100 });
    const sorties = tableaux.find(({ id }) => id === 'sorties');
    expect(sorties?.part?.pourcent).toBe(50);
    expect(sorties?.total?.valeur).toBe(10);
  });
});

describe('AG-83 who sees indicators', () => {
  it.each(Object.entries(agents))('%s sees those of their own scope alone', (name, card) => {
    const expected: { readonly [who: string]: unknown } = {
      rachid: { sorte: 'organisation', organisation: organisations.agence.id },
      rose: { sorte: 'organisation', organisation: organisations.mds.id },
      etranger: { sorte: 'organisation', organisation: organisations.autreAgence.id },
      etrangere: { sorte: 'organisation', organisation: organisations.autreMds.id },
      audrey: { sorte: 'partenariat' },
    };
    expect(porteeDe(card)).toEqual(expected[name] ?? null);
  });
});

describe('AG-84 the list behind a figure', () => {
  it('never opens behind what is sealed, nor for an auditeur behind what is masked', () => {
    const clair = { scellee: false, masque: false };
    expect(ouvreListe(agence, clair) && ouvreListe(partenariat, clair)).toBe(true);
    expect(ouvreListe(agence, { ...clair, masque: true })).toBe(true);
    expect(ouvreListe(partenariat, { ...clair, masque: true })).toBe(false);
    for (const masque of [true, false]) {
      for (const portee of [agence, partenariat]) {
        expect(ouvreListe(portee, { scellee: true, masque })).toBe(false);
      }
    }
  });

  it('opens none behind a reason, a frein, an allowance or the follow-up of any period', () => {
    const compte = auBout(
      compterParEtapes(relevesDe(many(6, () => parcours.cloture('2026-02-10'))), agence, today),
    );
    const { tableaux } = compte.de(periodeDe('2026'), nomDe);
    const opening = tableaux
      .flatMap(({ total, lignes }) => [...(total ? [total] : []), ...lignes])
      .filter(({ ouvre }) => ouvre)
      .map(({ id }) => id);
    expect(opening).toContain('2026:sorties');
    const sealed = /sorties\.|situation|refus\.|freins|issueFreins|suivi\./;
    expect(opening.filter((id) => sealed.test(id))).toEqual([]);
    expect(compte.casDe(periodeDe('2026'), '2026:sorties')?.cas.size).toBe(6);
    expect(compte.casDe(periodeDe('2026'), '2026:sorties.emploiDurable')).toBeNull();
    // Of another period, or of none at all.
    expect(compte.casDe(periodeDe('2026-02'), '2026:sorties')).toBeNull();
    expect(compte.casDe(periodeDe('2026'), '2026:entrees.marc')).toBeNull();
  });
});
