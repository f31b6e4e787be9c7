// Rules AG-78 and AG-79: what another software announces of a meeting, and what it never takes back.
import { describe, expect, it } from 'vitest';
import {
  type Annonce,
  faitsDeLAnnonce,
  type StatutRdv,
} from '../../workflows/accompagnementGlobal/annonces.ts';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { type Dossier, jour } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';

const machine = { agent: 'systeme', organisation: null, role: null, seat: null } as const;
let made = 0;

/** Takes an announcement as the engine does; gives the types of what was written. */
function annonce(dossier: Dossier, change: Partial<Annonce> = {}, meeting?: string): string[] {
  const said: Annonce = {
    cote: 'social',
    statut: 'unknown',
    jour: jour('2026-01-12'),
    heure: '09:30',
    modalite: 'physique',
    lieu: 'MDS, bureau 4',
    ...change,
  };
  const { context, contents } = dossier;
  const connu = contents.rendezVous.find(({ id }) => id === meeting) ?? contents.rendezVous[0];
  const id = () => `00000000-0000-4000-8000-${String(700_000 + made++).padStart(12, '0')}`;
  const facts = faitsDeLAnnonce(said, { context, contents, connu, id }, dossier);
  dossier.fold(facts, machine);
  return facts.map(({ type }) => type);
}
const said = (dossier: Dossier) => dossier.contents.rendezVous[0];
const presence = (dossier: Dossier) => said(dossier)?.compteRendu?.presence;

describe('AG-78 a meeting that is announced', () => {
  it('is fixed, moved, noted, each once', () => {
    const dossier = parcours.actif();
    expect(annonce(dossier)).toEqual(['rendezVousFixe.v1']);
    expect(annonce(dossier)).toEqual([]);
    expect(annonce(dossier, { jour: jour('2026-01-14') })).toEqual(['rendezVousDeplace.v1']);
    expect(said(dossier)).toMatchObject({ jour: '2026-01-14', type: 'social', par: 'systeme' });
    dossier.goTo('2026-01-14');
    expect(annonce(dossier, { statut: 'seen', jour: jour('2026-01-14') })).toEqual([
      'rendezVousNote.v1',
    ]);
    expect(presence(dossier)).toBe('tenu');
    expect(dossier.context.rendezVous).toEqual([]);
  });

  it('says what became of it, and moves the clock of the side that saw the person', () => {
    const became = (statut: StatutRdv) => {
      const dossier = parcours.actif();
      annonce(dossier);
      dossier.goTo('2026-01-12');
      const { emploi } = dossier.context.contacts;
      annonce(dossier, { statut });
      expect(dossier.context.contacts.emploi).toEqual(emploi);
      return [presence(dossier), dossier.context.contacts.social?.dernier ?? null];
    };
    expect(became('seen')).toEqual(['tenu', '2026-01-12']);
    expect(became('excused')).toEqual(['absencePrevenue', null]);
    expect(became('noshow')).toEqual(['absenceNonPrevenue', null]);
    expect(became('revoked')).toEqual(['annuleParNous', null]);
  });

  it('is noted although it was never announced, and not called off then', () => {
    const dossier = parcours.actif().goTo('2026-01-12');
    expect(annonce(dossier, { statut: 'revoked' })).toEqual([]);
    expect(annonce(dossier, { statut: 'seen', jour: jour('2026-01-20') })).toEqual([]);
    expect(annonce(dossier, { statut: 'noshow' })).toEqual(['rendezVousNote.v1']);
  });

  it('is corrected there, and fixed again after it was called off', () => {
    const dossier = parcours.actif();
    annonce(dossier);
    dossier.goTo('2026-01-12');
    annonce(dossier, { statut: 'noshow' });
    annonce(dossier, { statut: 'seen' });
    expect(presence(dossier)).toBe('tenu');
    const again = parcours.actif();
    annonce(again);
    annonce(again, { statut: 'revoked' });
    expect(annonce(again)).toEqual(['rendezVousFixe.v1']);
  });

  it('needs a member who said who the person is there', () => {
    const dossier = parcours.actif().run('claire', 'rattacherUsager', { usager: 4217 });
    expect(dossier.contents.usagers).toEqual({ emploi: null, social: 4217 });
    const { clear } = dossier.written.at(-1)?.fact ?? {};
    expect(clear).toEqual({ cote: 'social', rattache: true });
    const mds = dossier.context.sieges.social.organisation;
    expect(accompagnementGlobal.summary(dossier.state, dossier.settings).ponts).toEqual([mds]);
    dossier.run('claire', 'rattacherUsager', {});
    expect(dossier.contents.usagers.social).toBeNull();
    expect(accompagnementGlobal.summary(dossier.state, dossier.settings).ponts).toBeUndefined();
  });
});

describe('AG-79 what a member said since', () => {
  it('is never taken back: a meeting that was noted here', () => {
    const dossier = parcours.actif();
    annonce(dossier);
    dossier.goTo('2026-01-12').run('claire', 'noterRendezVous', {
      ...parcours.rendezVous(dossier, 'social'),
      prevu: said(dossier)?.id,
      texte: 'Elle est venue, en retard.',
    });
    for (const statut of ['noshow', 'revoked', 'unknown', 'seen', 'excused'] as const) {
      expect(annonce(dossier, { statut })).toEqual([]);
    }
    expect(said(dossier)?.compteRendu?.texte).toBe('Elle est venue, en retard.');
  });

  it('is never taken back: a meeting that was moved here', () => {
    const dossier = parcours.actif();
    annonce(dossier);
    dossier.run('marc', 'deplacerRendezVous', {
      rendezVous: said(dossier)?.id,
      modalite: 'visio',
      jour: '2026-01-15',
      heure: '11:00',
    });
    expect(annonce(dossier)).toEqual([]);
    expect(annonce(dossier, { jour: jour('2026-01-13') })).toEqual([]);
    expect(said(dossier)).toMatchObject({ jour: '2026-01-15', heure: '11:00' });
    expect(annonce(dossier, { statut: 'excused' })).toEqual(['rendezVousNote.v1']);
    expect(said(dossier)?.jour).toBe('2026-01-15');
  });
});
