// The next step: one thing to do, only when it is possible for this viewer.
import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../../src/contract/cases.ts';
import { nextStep } from '../../../src/web/accompagnementGlobal/nextStep.ts';
import {
  type AgContents,
  emptyContents,
} from '../../../workflows/accompagnementGlobal/contents.ts';
import { Jour } from '../../../workflows/dates.ts';

type Seen = Pick<CaseView, 'state' | 'commands' | 'qualites' | 'deadlines' | 'joint' | 'act'>;

function seen(state: string, qualite: string, ...possible: string[]): Seen {
  return {
    state: { value: state, label: state },
    qualites: [qualite],
    commands: possible.map((type) => ({
      type,
      label: type,
      kind: 'decisive',
      possible: true,
      code: null,
      why: null,
    })),
    deadlines: [],
    joint: null,
    act: null,
  };
}

const texte = { par: 'x', le: Jour.parse('2025-12-01'), texte: 'écrit' };
const parts = (diagnostic: Partial<AgContents['diagnostic']>): AgContents => ({
  ...emptyContents,
  diagnostic: { ...emptyContents.diagnostic, ...diagnostic },
});

describe('the next step', () => {
  test('each member is asked for their own part first', () => {
    const emploi = seen('diagnostic', 'emploi', 'completerDiagnosticEmploi', 'redigerSynthese');
    expect(nextStep(emploi, emptyContents)?.type).toBe('completerDiagnosticEmploi');
    expect(nextStep(emploi, parts({ emploi: texte }))).toBeNull();
    expect(nextStep(emploi, parts({ emploi: texte, social: texte }))?.type).toBe('redigerSynthese');
  });

  test('nothing is asked of who may not do it', () => {
    expect(nextStep(seen('prescrit', 'proposant'), emptyContents)).toBeNull();
    expect(
      nextStep(seen('prescrit', 'responsableEmploi', 'designerBinome'), emptyContents)?.type,
    ).toBe('designerBinome');
  });

  test('a key to turn comes before everything else', () => {
    const view: Seen = {
      ...seen('valide', 'emploi', 'confirmerEtape', 'proposerDemarrage'),
      joint: {
        id: '1',
        kind: 'demarrage',
        label: 'Démarrage de l’accompagnement',
        digest: 'd',
        proposedAt: '2025-12-01T08:00:00.000Z',
        lapsesOn: '2025-12-11',
        keys: [
          {
            seat: 'social',
            agent: 'c',
            nom: 'Claire Lenoir',
            turnedAt: '2025-12-01T08:00:00.000Z',
          },
        ],
      },
    };
    const step = nextStep(view, emptyContents);
    expect(step?.title).toBe('Confirmer : démarrage de l’accompagnement');
    expect(step?.why).toContain('Claire Lenoir');
  });

  test('in the follow-up, a contact to take up again comes first, and a calm day asks for nothing', () => {
    const view = seen('actif', 'emploi', 'noterRendezVous');
    expect(nextStep(view, emptyContents)).toBeNull();
    const late = {
      id: 'contactEmploi',
      kind: 'contactEmploi',
      label: 'Un contact à reprendre',
      due: '2025-11-20',
      heure: null,
      holder: 'emploi',
      late: true,
      rule: 'AG-14',
      audience: 'public',
    };
    expect(nextStep({ ...view, deadlines: [late] }, emptyContents)?.title).toBe(
      'Reprendre contact',
    );
  });
});
