// Every command in every state: where it is legal is listed here, everywhere else it is refused with its reason.
import { describe, expect, it } from 'vitest';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { agStates, etatsFinis } from '../../workflows/accompagnementGlobal/states.ts';
import { qualites } from '../../workflows/kernel/audience.ts';
import { UnreplayableFact } from '../../workflows/kernel/chart.ts';
import { decide } from '../../workflows/kernel/decide.ts';
import { Dossier } from './support/dossier.ts';
import { dossiers } from './support/faits.ts';
import { donnees } from './support/parcours.ts';

const avant = ['brouillon', 'prescrit', 'diagnostic', 'aValider', 'enCommission', 'valide'];
const enDiagnostic = ['diagnostic', 'aValider'];
const enCours = ['actif', 'bilan', 'suspendu'];
const vivant = [...enDiagnostic, 'enCommission', 'valide', ...enCours];
const conserves = ['cloture', 'refuse', 'retire', 'changementDepartement', 'archive'];

const finis = ['cloture', 'refuse', 'retire', 'changementDepartement'];

const legal: { readonly [type: string]: readonly string[] } = {
  ouvrirProposition: ['nouveau'],
  prescrire: ['brouillon'],
  retirerProposition: avant,
  designerBinome: ['prescrit'],
  noterAccord: vivant,
  fixerUsageContacts: [
    'brouillon',
    'prescrit',
    ...vivant,
    'cloture',
    'refuse',
    'retire',
    'changementDepartement',
  ],
  retirerAccord: ['prescrit', ...vivant, 'cloture', 'refuse', 'retire', 'changementDepartement'],
  completerDiagnosticEmploi: enDiagnostic,
  completerDiagnosticSocial: enDiagnostic,
  redigerSynthese: enDiagnostic,
  evaluerFrein: [...enDiagnostic, ...enCours],
  ajouterAppui: [...enDiagnostic, ...enCours],
  fixerObjectif: [...enDiagnostic, ...enCours],
  proposerValidation: ['diagnostic'],
  proposerDemarrage: ['valide'],
  confirmerEtape: ['aValider', 'valide', 'bilan'],
  objecterEtape: ['aValider', 'valide', 'bilan'],
  refuserProposition: ['aValider', 'enCommission'],
  recueillirSignature: ['aValider'],
  validerDiagnostic: ['enCommission'],
  renvoyerDiagnostic: ['enCommission'],
  inviterIntervenant: vivant,
  accepterIntervenant: vivant,
  declinerIntervenant: vivant,
  terminerIntervention: vivant,
  fixerRendezVous: vivant,
  noterRendezVous: vivant,
  noterTentative: vivant,
  noterSignature: vivant,
  rattacherUsager: vivant,
  ajouterAction: enCours,
  majAction: enCours,
  demanderOrientation: vivant,
  noterOrientation: vivant,
  noterPoint: vivant,
  enregistrerContrat: vivant,
  ouvrirBilan: ['actif'],
  redigerBilan: ['bilan'],
  suspendre: ['actif', 'bilan'],
  prolongerIndisponibilite: ['suspendu'],
  reprendre: ['suspendu'],
  proposerRenouvellement: ['bilan'],
  demanderCloture: enCours,
  objecterCloture: enCours,
  annulerCloture: enCours,
  noterSuiviSixMois: ['cloture'],
  ajouterNote: vivant,
  poserRappel: vivant,
  leverRappel: [...vivant, 'cloture', 'refuse', 'retire'],
  prolongerConservation: conserves,
  leverProlongation: conserves,
  enregistrerVisa: ['archive'],
  ouvrirSuppleance: [...vivant, ...finis],
  terminerSuppleance: [...vivant, ...finis],
  proposerPassation: vivant,
  accepterPassation: vivant,
  declinerPassation: vivant,
  retirerPassation: vivant,
  deplacerRendezVous: vivant,
  laisserMessage: vivant,
  transmettreMessage: vivant,
  modifierCoordonnees: ['brouillon', 'prescrit', ...vivant],
  noterDepart: vivant,
  changerCirconstances: vivant,
  convenirLien: vivant,
  terminerLien: vivant,
  reunirFiches: ['prescrit', ...vivant, ...finis],
  separerFiches: ['prescrit', ...vivant, ...finis],
};

const everywhere = { ...dossiers, nouveau: () => new Dossier() };

it('meets every state and every command', () => {
  expect(Object.keys(everywhere).sort()).toEqual(Object.keys(agStates).sort());
  expect(Object.keys(legal).sort()).toEqual(Object.keys(accompagnementGlobal.commands).sort());
});

describe.each(Object.entries(everywhere))('in %s', (state, at) => {
  const dossier = at();
  // With every quality at once, so that the state alone can refuse.
  const place = { qualites: new Set(qualites), enInstruction: true };

  it('is in that state', () => expect(dossier.state.value).toBe(state));

  it.each(Object.entries(legal))('%s is judged by its states', (type, states) => {
    const ctx = { ...dossier.ctxOf('marc'), place };
    const decision = decide(
      accompagnementGlobal,
      dossier.situation('marc'),
      type,
      donnees(type, dossier),
      {
        ...ctx,
        content: { digest: 'a'.repeat(64), salt: 'ab'.repeat(16) },
      },
    );
    const refusal = decision.ok ? null : decision.refusal;
    if (states.includes(state)) expect(refusal?.code).not.toBe('etatIncompatible');
    else expect(refusal).toMatchObject({ kind: 'refus', code: 'etatIncompatible' });
  });
});

it('a finished case accepts nothing but contacts protected, an agreement withdrawn, a reminder lifted, the follow-up of six months, who stands in for it, and what is said of its keeping and of its person’s record', () => {
  const open = Object.entries(legal).filter(([, states]) =>
    states.some((state) => etatsFinis.includes(state)),
  );
  expect(open.map(([type]) => type).sort()).toEqual(
    [
      'fixerUsageContacts',
      'retirerAccord',
      'noterSuiviSixMois',
      'ouvrirSuppleance',
      'terminerSuppleance',
      'leverRappel',
      'prolongerConservation',
      'leverProlongation',
      'enregistrerVisa',
      'reunirFiches',
      'separerFiches',
    ].sort(),
  );
});

it('an unknown command and a malformed one are refused as such', () => {
  const dossier = dossiers['actif']?.() ?? new Dossier();
  expect(dossier.refused('marc', 'toString')).toBe('commandeInconnue');
  expect(dossier.refused('marc', 'ajouterNote', { texte: '' })).toBe('donneesInvalides');
});

it('a command that writes what its own chart refuses is a bug, and throws', () => {
  const dossier = dossiers['actif']?.() ?? new Dossier();
  const { ouvrirBilan } = accompagnementGlobal.commands;
  if (!ouvrirBilan) throw new Error('no such command');
  const twice = (...[situation, data, ctx]: Parameters<typeof ouvrirBilan.decide>) => {
    const decision = ouvrirBilan.decide(situation, data, ctx);
    return decision.ok ? { ...decision, facts: [...decision.facts, ...decision.facts] } : decision;
  };
  const broken = {
    ...accompagnementGlobal,
    commands: { ouvrirBilan: { ...ouvrirBilan, decide: twice } },
  };
  const judge = () =>
    decide(broken, dossier.situation('marc'), 'ouvrirBilan', {}, dossier.ctxOf('marc'));
  expect(judge).toThrow(UnreplayableFact);
});
