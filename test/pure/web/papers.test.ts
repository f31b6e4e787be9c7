// Rules AG-72 and AG-74: where we are is said plainly, and what is copied is what its reader reads.
import { describe, expect, it } from 'vitest';
import type { FactView } from '../../../src/contract/facts.ts';
import {
  diagnosisText,
  meetingText,
  notesOfSide,
} from '../../../src/web/accompagnementGlobal/papers/plainText.ts';
import { sayWhereWeAre } from '../../../src/web/accompagnementGlobal/papers/plainWords.ts';
import type { RendezVous } from '../../../workflows/accompagnementGlobal/contents.ts';
import { agStates } from '../../../workflows/accompagnementGlobal/states.ts';
import { jour } from '../support/dossier.ts';
import * as parcours from '../support/parcours.ts';

describe('AG-72 the sheet that the person is handed', () => {
  const jargon =
    /accompagnement global|binôme|diagnostic|prescri|frein|référent|parcours|dispositif|instruction|saisi|échéance|bénéficiaire|usager/i;

  it.each(Object.keys(agStates))('says where we are without a word of the trade: %s', (state) => {
    expect(sayWhereWeAre(state)).toMatch(/^[A-ZÀÉ].+\.$/);
    expect(sayWhereWeAre(state)).not.toMatch(jargon);
    for (const sentence of sayWhereWeAre(state).split(/[.:] /)) {
      expect(sentence.split(' ').length).toBeLessThan(22);
    }
  });
});

describe('AG-74 a text for another software', () => {
  const fact = (stream: FactView['stream'], occurredOn: string, texte: string): FactView => ({
    id: `${stream}:1`,
    stream,
    version: 1,
    type: 'noteAjoutee.v1',
    label: 'Note',
    occurredOn,
    recordedAt: '',
    actor: { agent: '', nom: null, organisation: null, seat: null, role: null },
    audience: stream,
    clear: {},
    parts: { note: { texte } },
    closed: [],
    destroyed: false,
    rules: [],
  });
  const dossier = parcours.actif();
  dossier.run('marc', 'noterRendezVous', {
    ...parcours.rendezVous(dossier),
    texte: 'Le permis avance.',
  });
  const meeting = dossier.contents.rendezVous[0] as RendezVous;
  const notes = notesOfSide(
    [
      fact('social', meeting.jour, 'mot-du-service'),
      fact('social', '2026-01-01', 'autre-jour'),
      fact('joint', meeting.jour, 'mot-du-binome'),
    ],
    meeting.jour,
  );
  const text = (portee: 'tout' | 'binome') =>
    meetingText(meeting, { reference: 'AG-2026-0001-8', notes, portee });

  it('of a meeting says who came and what was said, with my side’s notes of that day', () => {
    expect(text('tout').split('\n')).toEqual([
      'Rendez-vous du 5 janvier 2026 (AG-2026-0001-8)',
      'À trois, En personne',
      'A eu lieu',
      'Présents\u00a0: La personne, Conseiller France Travail, Travailleur social',
      'Le permis avance.',
      'Note de mon service\u00a0: mot-du-service',
    ]);
  });

  it('says only what my pair reads as well, when I ask for that', () => {
    expect(text('binome')).not.toContain('mot-du-service');
    expect(text('binome')).toContain('Le permis avance.');
  });

  it('SECRET-12 leaves out the place of somebody whose contacts are kept safe', () => {
    const placed = { ...meeting, lieu: 'salle-glycine' };
    const copy = { reference: 'R', notes: [], portee: 'tout' } as const;
    expect(meetingText(placed, copy)).toContain('salle-glycine');
    expect(meetingText(placed, { ...copy, lieuTu: true })).not.toContain('glycine');
  });

  it('of a diagnosis says what is written, and nothing for what I may not read', () => {
    const whole = diagnosisText(parcours.ecrit().contents, 'AG-2026-0001-8');
    expect(whole).toContain('Partie sociale\nHébergée chez une amie.');
    expect(whole).toContain('Freins\n- Logement\u00a0: Fort');
    expect(whole).toContain('Objectifs\n- Je veux mon chez-moi.');
    const { contents } = parcours.diagnostic();
    expect(diagnosisText(contents, 'R')).toBe('Diagnostic partagé (R)');
    expect(
      meetingText(
        { ...meeting, compteRendu: null, jour: jour('2026-01-05') },
        { reference: 'R', notes: [], portee: 'tout' },
      ),
    ).toBe('Rendez-vous du 5 janvier 2026 (R)\nÀ trois, En personne');
  });
});
