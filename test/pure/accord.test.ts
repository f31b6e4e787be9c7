// The person's agreement to the sharing of information, lived: partial, refused, withdrawn, at its end, given again.
import { describe, expect, it } from 'vitest';
import type { AgDossier } from '../../workflows/accompagnementGlobal/contents.ts';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import type { OpenedFact } from '../../workflows/kernel/fact.ts';
import type { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { organisations } from './support/partenariat.ts';

const { agence, mds } = organisations;
const lecture = accompagnementGlobal.partage;

/** The joint facts with the parts that are for this agent's organisation. */
function faits(dossier: Dossier, name: string): OpenedFact[] {
  const { organisation } = dossier.viewer(name);
  const { state, contents } = dossier;
  return dossier.written
    .filter(({ fact }) => fact.on === 'joint')
    .map(({ opened }) => ({
      ...opened,
      parts: lecture?.partsOf({ state, contents }, opened, organisation) ?? {},
    }));
}

const lu = (dossier: Dossier, name: string): AgDossier =>
  faits(dossier, name).reduce(
    accompagnementGlobal.evolveContents,
    accompagnementGlobal.emptyContents(),
  );

const toutLu = ({ state, contents }: Dossier, organisation: string) =>
  lecture?.whole({ state, contents }, organisation);

function accord(dossier: Dossier, change: object = {}) {
  const given = { ...parcours.prescription(dossier).accord, ...change };
  return dossier.run('marc', 'noterAccord', given);
}

const retrait = (dossier: Dossier) => ({ le: dossier.today, mode: 'oral' });
const retire = (dossier: Dossier) => dossier.run('claire', 'retirerAccord', retrait(dossier));

/** Sent with this agreement, to a pair that has written its diagnosis. */
function ecritAvec(change: object): Dossier {
  const dossier = parcours.brouillon();
  const { accord: whole, ...demande } = parcours.prescription(dossier);
  dossier.run('paule', 'prescrire', { ...demande, accord: { ...whole, ...change } });
  dossier.run('rachid', 'designerBinome', parcours.donnees('designerBinome', dossier));
  return dossier
    .run('marc', 'completerDiagnosticEmploi', { texte: 'Dix ans de cuisine.' })
    .run('claire', 'completerDiagnosticSocial', { texte: 'Hébergée chez une amie.' })
    .run('claire', 'evaluerFrein', { theme: 'logement', impact: 'fort' });
}

describe('AG-30 an agreement is a dated object', () => {
  it('says in clear for whom and until when, and on which themes to those whom it is for alone', () => {
    const dossier = accord(parcours.actif(), { destinataires: [mds.id] });
    expect(dossier.context.accord).toEqual({
      destinataires: [mds.id],
      donneLe: '2026-01-05',
      jusquAu: '2027-01-05',
      fin: null,
    });
    expect(JSON.stringify(dossier.context)).not.toMatch(/logement|mobilite/);
    expect(lu(dossier, 'claire').accord?.themes).toContain('logement');
    expect(
      lu(accord(parcours.actif(), { destinataires: [agence.id] }), 'claire').accord,
    ).toBeNull();
  });

  it('is refused by naming nobody and nothing: that has no end', () => {
    const refused = accord(parcours.actif(), { destinataires: [], themes: [] });
    expect(refused.context.accord).toMatchObject({ destinataires: [], jusquAu: null, fin: null });
    expect(refused.refused('marc', 'retirerAccord', retrait(refused))).toBe('aucunAccord');
  });

  it('is renewed by a new one, before or after its end', () => {
    const dossier = parcours.actif().wait(100);
    accord(dossier, { jusquAu: '2026-12-31' });
    expect(dossier.context.accord).toMatchObject({ donneLe: '2026-04-15', jusquAu: '2026-12-31' });
    expect(toutLu(dossier, agence.id)).toBe(true);
  });

  it('is not withdrawn before it was given, nor tomorrow', () => {
    const dossier = accord(parcours.actif().wait(10));
    const on = (le: string) => dossier.refused('claire', 'retirerAccord', { le, mode: 'papier' });
    expect(on('2026-01-14')).toBe('retraitAvantAccord');
    expect(on('2026-01-16')).toBe('dateFuture');
    expect(on('2026-01-15')).toBeNull();
  });
});

describe('AG-31 withdrawn, it closes sharing at once', () => {
  const dossier = parcours
    .actif()
    .run('marc', 'ajouterNote', { audience: 'binome', texte: 'De Marc.' })
    .run('claire', 'ajouterNote', { audience: 'binome', texte: 'De Claire.' })
    .run('claire', 'ajouterAction', parcours.donnees('ajouterAction', parcours.actif()));
  retire(dossier);

  it('each side keeps what it wrote, and not what the other did', () => {
    const notes = (name: string) =>
      faits(dossier, name).flatMap(({ parts }) => parts['note']?.['texte'] ?? []);
    expect(notes('marc')).toEqual(['De Marc.']);
    expect(notes('claire')).toEqual(['De Claire.']);
    expect(lu(dossier, 'marc').actions).toEqual([]);
    expect(lu(dossier, 'claire').actions).toHaveLength(1);
  });

  it('each keeps what was signed together before', () => {
    for (const name of ['marc', 'claire']) {
      const { diagnostic, freins, appuis, objectifs, demarrage } = lu(dossier, name);
      expect(diagnostic.emploi?.texte).toBe('Dix ans de cuisine.');
      expect(diagnostic.social?.texte).toBe('Hébergée chez une amie.');
      expect(diagnostic.synthese).not.toBeNull();
      expect([freins.length, appuis.length, objectifs.length]).toEqual([1, 1, 1]);
      expect(demarrage?.signature).not.toBeNull();
    }
  });

  it('what was written after the signature was not signed', () => {
    const after = parcours.actif().run('claire', 'evaluerFrein', {
      theme: 'logement',
      impact: 'sansImpact',
    });
    const impact = (name: string) => lu(retire(after), name).freins.map((frein) => frein.impact);
    expect(impact('marc')).toEqual(['fort']);
  });

  it('goes on: states, deadlines and keys as before', () => {
    expect(dossier.state.value).toBe('actif');
    const before = parcours.deadlineKinds(parcours.actif()).filter((kind) => kind !== 'accord');
    expect(new Set(parcours.deadlineKinds(dossier))).toEqual(new Set([...before, 'action']));
    dossier.run('claire', 'ouvrirBilan').run('marc', 'redigerBilan', { texte: 'Bilan de Marc.' });
    dossier.run('marc', 'proposerRenouvellement', { accordLe: dossier.today, accordMode: 'oral' });
    dossier.run('claire', 'confirmerEtape', dossier.proposition);
    expect(dossier.state.value).toBe('actif');
    expect(lu(dossier, 'claire').bilan).toBeNull();
    expect(lu(dossier, 'marc').bilan?.texte).toBe('Bilan de Marc.');
  });

  it('ends with its last day whether or not a clock has run, and may be withdrawn once the case has ended', () => {
    const ends = accord(parcours.actif(), { jusquAu: '2026-02-10' });
    expect(parcours.deadlineKinds(ends)).toContain('accord');
    ends.goTo('2026-02-10').catchUp();
    expect(toutLu(ends, mds.id)).toBe(true);
    ends.goTo('2026-02-11').catchUp();
    expect(ends.context.accord?.fin).toEqual({ cause: 'terme', le: '2026-02-10' });
    expect(ends.written.at(-1)?.fact.occurredOn).toBe('2026-02-10');
    expect(toutLu(ends, mds.id)).toBe(false);
    expect(parcours.deadlineKinds(ends)).not.toContain('accord');

    const ended = retire(parcours.cloture());
    expect(ended.state.value).toBe('cloture');
    expect(lu(ended, 'claire').cloture).toBeNull();
    const expired = parcours.cloture().goTo('2027-01-06').catchUp();
    expect(expired.context.accord?.fin?.cause).toBe('terme');
  });
});

describe('AG-31 the person’s last word holds', () => {
  const backdated = (dossier: Dossier, donneLe: string) =>
    dossier.refused('marc', 'noterAccord', { ...parcours.prescription(dossier).accord, donneLe });

  it('an agreement of a day before a withdrawal, or a refusal, reopens nothing', () => {
    const dossier = retire(parcours.actif('2026-01-05').wait(30));
    expect(backdated(dossier, '2025-07-19')).toBe('accordAnterieur');
    expect(backdated(dossier, '2026-02-03')).toBe('accordAnterieur');
    expect(backdated(dossier, '2026-02-04')).toBeNull();
    const refused = parcours.actif().wait(30);
    accord(refused, { destinataires: [], themes: [] });
    expect(backdated(refused, '2026-02-03')).toBe('accordAnterieur');
  });

  it('one that was renewed before its end, and is noted after it, goes on', () => {
    const dossier = accord(parcours.actif(), { jusquAu: '2026-02-10' });
    dossier.goTo('2026-02-20').catchUp();
    expect(backdated(dossier, '2026-02-09')).toBeNull();
    expect(backdated(dossier, '2026-01-04')).toBe('accordAnterieur');
  });

  it('AG-39 nor does a change of status take an agreement of before it', () => {
    const dossier = accord(parcours.actif().wait(30));
    const anew = { accordLe: '2026-01-20', accordMode: 'oral' };
    const change = parcours.changement(dossier, anew);
    expect(dossier.refused('marc', 'changerCirconstances', change)).toBe('accordAnterieur');
  });
});

describe('AG-32 a new agreement', () => {
  it('opens again what it covers, and never what was written without one', () => {
    const note = (texte: string) => ({ audience: 'binome', texte });
    const dossier = parcours.actif().run('claire', 'ajouterNote', note('Avant.'));
    retire(dossier).run('claire', 'ajouterNote', note('Pendant.'));
    accord(dossier).run('claire', 'ajouterNote', note('Après.'));
    const read = faits(dossier, 'marc').flatMap(({ parts }) => parts['note']?.['texte'] ?? []);
    expect(read).toEqual(['Avant.', 'Après.']);
    expect(toutLu(dossier, agence.id)).toBe(false);
  });

  it('a theme that was left out opens by being written anew', () => {
    const dossier = parcours.actif();
    const frein = { theme: 'ressources', impact: 'fort' };
    dossier.run('claire', 'evaluerFrein', frein);
    accord(dossier, { themes: ['logement', 'ressources'] });
    const read = () => lu(dossier, 'marc').freins.map(({ theme }) => theme);
    expect(read()).toEqual(['logement']);
    dossier.run('claire', 'evaluerFrein', frein);
    expect(read()).toEqual(['logement', 'ressources']);
  });
});

describe('AG-33 in part', () => {
  it('by theme: what is written about another stays where it was written, in the demand as in a frein', () => {
    const dossier = ecritAvec({ themes: ['mobilite'] });
    const freins = (name: string) => lu(dossier, name).freins.map(({ theme }) => theme);
    expect([freins('claire'), freins('marc')]).toEqual([['logement'], []]);
    expect(lu(dossier, 'claire').demande?.freins).toEqual(['logement', 'mobilite']);
    expect(lu(dossier, 'marc').demande?.freins).toEqual(['mobilite']);
    expect(lu(dossier, 'marc').demande?.motif).not.toBeUndefined();
    expect(lu(dossier, 'marc').diagnostic.social?.texte).toBe('Hébergée chez une amie.');
  });

  it('by recipient: an organisation that is not named reads nothing of the other', () => {
    const dossier = ecritAvec({ destinataires: [mds.id] });
    expect(lu(dossier, 'claire').diagnostic.emploi?.texte).toBe('Dix ans de cuisine.');
    const { demande, accord: known, diagnostic, freins } = lu(dossier, 'marc');
    expect([demande, known, diagnostic.social, freins]).toEqual([null, null, null, []]);
    expect(diagnostic.emploi?.texte).toBe('Dix ans de cuisine.');
  });

  it('a commission that stands beside both reads what both may read', () => {
    const whole = ecritAvec({});
    expect(lu(whole, 'come').demande?.motif).toBeDefined();
    const part = ecritAvec({ destinataires: [mds.id], themes: ['mobilite'] });
    expect(lu(part, 'come').demande).toBeNull();
  });
});

describe('AG-34 what is signed together is what both may read', () => {
  it('leaves out a frein on a theme outside the agreement, and holds it to no digest', () => {
    const dossier = ecritAvec({ themes: ['mobilite'] })
      .run('claire', 'redigerSynthese', { texte: 'Commune.' })
      .run('claire', 'fixerObjectif', { texte: 'Je veux mon chez-moi.' });
    dossier.run('claire', 'proposerValidation', { le: dossier.today, mode: 'tripartite' });
    const signed = accompagnementGlobal.contentSigned?.(dossier.state, dossier.contents);
    expect(signed).toMatchObject({ emploi: 'Dix ans de cuisine.', freins: [] });
    dossier.run('marc', 'confirmerEtape', dossier.proposition);
    expect(dossier.state.value).toBe('valide');
    expect(lu(dossier, 'marc').freins).toEqual([]);
  });

  it('without any agreement, both parts are enough, and the meeting alone is signed', () => {
    const dossier = ecritAvec({ destinataires: [], themes: [] });
    const meeting = { le: dossier.today, mode: 'separes' };
    dossier.run('marc', 'proposerValidation', meeting);
    expect(accompagnementGlobal.contentSigned?.(dossier.state, dossier.contents)).toEqual({
      schema: 'ag.diagnostic.1',
      emploi: null,
      social: null,
      synthese: null,
      freins: [],
      appuis: [],
      objectifs: [],
      rencontre: meeting,
    });
    dossier.run('claire', 'confirmerEtape', dossier.proposition);
    dossier.run('claire', 'proposerDemarrage', parcours.demarrage(dossier));
    dossier.run('marc', 'confirmerEtape', dossier.proposition);
    expect(dossier.state.value).toBe('actif');
    expect(lu(dossier, 'marc').diagnostic.social).toBeNull();
    expect(lu(dossier, 'marc').demarrage?.signature).not.toBeNull();
  });

  it.each(['noterAccord', 'retirerAccord'])('%s makes a proposed validation fall', (type) => {
    const dossier = parcours.aValider();
    dossier.run('claire', type, parcours.donnees(type, dossier));
    expect([dossier.state.value, dossier.context.etape]).toEqual(['diagnostic', null]);
    expect(dossier.types.slice(-2)[0]).toBe('etapeCaduque.v1');
  });

  it('its end as well', () => {
    const dossier = accord(parcours.ecrit(), { jusquAu: '2026-01-07' });
    dossier.run('marc', 'proposerValidation', { le: dossier.today, mode: 'tripartite' });
    dossier.goTo('2026-01-08').catchUp();
    expect(dossier.types.slice(-2)).toEqual(['etapeCaduque.v1', 'accordExpire.v1']);
    expect(dossier.state.value).toBe('diagnostic');
  });
});

describe('SECRET-03 what a decision knows of the agreement is shown to nobody', () => {
  it('contents leave without it', () => {
    const shown = accompagnementGlobal.contentsShown?.(parcours.actif().contents) ?? {};
    expect(Object.keys(shown)).not.toContain('partage');
  });
});
