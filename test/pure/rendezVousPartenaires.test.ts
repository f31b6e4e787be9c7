// Rule AG-71: a meeting speaks the vocabulary of France Travail's partners.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RendezVous } from '../../workflows/accompagnementGlobal/contents.ts';
import type { CompteRendu } from '../../workflows/accompagnementGlobal/facts/suivi.ts';
import {
  depuisPartenaire,
  type RendezVousPartenaire,
  versPartenaire,
} from '../../workflows/accompagnementGlobal/partenaires.ts';
import { presences } from '../../workflows/accompagnementGlobal/vocabulary.ts';
import { addDays } from '../../workflows/dates.ts';
import { mots } from '../../workflows/kernel/words.ts';
import { jour } from './support/dossier.ts';
import { idOf } from './support/partenariat.ts';
import { withSeed } from './support/seed.ts';

const prevu: RendezVous = {
  id: idOf('audrey'),
  type: 'social',
  jour: jour('2026-03-30'),
  heure: '09:30',
  modalite: 'physique',
  lieu: 'MDS, bureau 4',
  compteRendu: null,
  par: idOf('claire'),
  le: jour('2026-03-02'),
};
const claire = { cote: 'social', structure: 'MDS', nom: 'Lenoir', prenom: 'Claire' } as const;
const tenu = (presence: keyof typeof presences): CompteRendu => ({
  modalite: 'physique',
  presence,
  presents: [],
  motifLegitime: null,
  texte: 'Secret.',
});
const dit = (change: Partial<RendezVous> = {}): RendezVousPartenaire => {
  const said = versPartenaire({ ...prevu, ...change }, claire);
  if (!said) throw new Error('nothing was said');
  return said;
};

describe('AG-71 the partners’ vocabulary', () => {
  it('says a meeting with the hour of Paris, and nothing of what was said in it', () => {
    expect(dit()).toEqual({
      id: prevu.id,
      date: '2026-03-30T07:30:00.000Z',
      duree: null,
      adresse: 'MDS, bureau 4',
      modaliteContact: 'PHYSIQUE',
      motif: 'ACC',
      statut: 'PRIS',
      typeReception: 'IND',
      initiateur: 'PARTENAIRE',
      organisme: { code: 'CD', libelleStructure: 'MDS' },
      interlocuteur: { nom: 'Lenoir', prenom: 'Claire' },
      theme: 'Avec le service social',
    });
    expect(JSON.stringify(dit({ compteRendu: tenu('tenu') }))).not.toContain('Secret');
  });

  it('says what became of it', () => {
    expect(dit({ deplacePar: idOf('claire') }).statut).toBe('MODIFIE');
    const statutDe = (presence: keyof typeof presences) =>
      dit({ compteRendu: tenu(presence), deplacePar: idOf('claire') }).statut;
    expect(mots(presences).map(statutDe)).toEqual(['EFFECTUE', 'ANNULE', 'ABSENT', 'ANNULE']);
  });

  it('reads back what it said, except who called a meeting off', () => {
    const any = fc.record({
      type: fc.constantFrom('franceTravail', 'social', 'tripartite'),
      jour: fc.integer({ min: 0, max: 700 }).map((days) => addDays(jour('2026-01-01'), days)),
      heure: fc.constantFrom('08:00', '09:30', '14:15', '18:45'),
      modalite: fc.constantFrom('physique', 'telephone', 'visio'),
      lieu: fc.option(fc.string()),
      presence: fc.option(fc.constantFrom('tenu', 'absenceNonPrevenue', 'annuleParNous')),
    } as const);
    fc.assert(
      fc.property(any, ({ presence, ...rdv }) => {
        const compteRendu = presence === null ? null : tenu(presence);
        const cote = rdv.type === 'franceTravail' ? 'emploi' : 'social';
        const said = versPartenaire({ ...prevu, ...rdv, compteRendu }, { ...claire, cote });
        expect(said && depuisPartenaire(said)).toEqual({ ...rdv, presence, deplace: false });
      }),
      withSeed('rendezVousPartenaires', 200),
    );
    const absente = dit({ compteRendu: tenu('absencePrevenue') });
    expect(depuisPartenaire(absente)?.presence).toBe('annuleParNous');
  });

  it('invents nothing: a meeting without an hour is not said, one of many or of others is not read', () => {
    expect(versPartenaire({ ...prevu, heure: null }, claire)).toBeNull();
    expect(versPartenaire({ ...prevu, modalite: null }, claire)).toBeNull();
    expect(depuisPartenaire({ ...dit(), typeReception: 'COL' })).toBeNull();
    expect(depuisPartenaire({ ...dit(), organisme: { code: 'ML', libelleStructure: null } })).toBe(
      null,
    );
    expect(depuisPartenaire({ ...dit(), motif: 'ORI' })?.type).toBe('social');
  });
});
