// Rule AG-73: what the person signed is noted with its day, and is the text as it was that day.
import { describe, expect, it } from 'vitest';
import { papierSigne } from '../../workflows/accompagnementGlobal/papiersSignes.ts';
import { digestOf } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';

const diagnostic = { document: 'diagnostic', mode: 'papier', ou: 'Dossier 12, armoire' };
const action = (echeance: string) => ({
  texte: 'Appeler le bailleur.',
  porteur: 'personne',
  echeance,
});

describe('AG-73 what the person signed', () => {
  it('is noted with its day, its manner and the digest of the text, and disturbs nothing', () => {
    const dossier = parcours.aValider();
    const { etape } = dossier.context;
    dossier.run('claire', 'noterSignature', { ...diagnostic, le: dossier.today });
    expect(dossier.context.etape).toEqual(etape);
    expect(dossier.contents.signatures).toMatchObject([{ ...diagnostic, le: dossier.today }]);
    const { clear, parts } = dossier.written.at(-1)?.fact ?? {};
    expect(clear).toMatchObject({ document: 'diagnostic', mode: 'papier' });
    const { sel, ou } = parts?.['preuve'] ?? {};
    const text = papierSigne('diagnostic', dossier.contents);
    expect(clear?.['digest']).toBe(digestOf(text, String(sel)));
    expect(ou).toBe('Dossier 12, armoire');
    expect(JSON.stringify(clear)).not.toContain('armoire');
  });

  it('of the plan names what is still to be done', () => {
    const dossier = parcours.actif().run('claire', 'ajouterAction', action('2026-02-01'));
    dossier.run('marc', 'noterSignature', { document: 'plan', mode: 'oral', le: dossier.today });
    const { clear, parts } = dossier.written.at(-1)?.fact ?? {};
    const sel = String(parts?.['preuve']?.['sel']);
    expect(clear?.['digest']).toBe(digestOf(papierSigne('plan', dossier.contents), sel));
    const done = { action: dossier.context.actions[0]?.id, etat: 'faite' };
    dossier.run('claire', 'majAction', done);
    expect(papierSigne('plan', dossier.contents)).toMatchObject({ actions: [] });
  });

  it('is refused to what is not written, to the future, and to a text that changed since', () => {
    const dossier = parcours.ecrit();
    const refused = (data: object) =>
      dossier.refused('claire', 'noterSignature', { ...diagnostic, le: dossier.today, ...data });
    expect(refused({ document: 'plan' })).toBe('planVide');
    expect(refused({ le: '2027-01-01' })).toBe('dateFuture');
    expect(refused({ le: '2026-01-04' })).toBe('documentChange');
    expect(refused({})).toBeNull();
    const signedOn = dossier.today;
    dossier.wait(2).run('marc', 'evaluerFrein', { theme: 'mobilite', impact: 'fort' });
    expect(refused({ le: signedOn })).toBe('documentChange');
    const started = parcours.diagnostic();
    expect(started.refused('claire', 'noterSignature', { ...diagnostic, le: started.today })).toBe(
      'diagnosticIncomplet',
    );
  });
});
