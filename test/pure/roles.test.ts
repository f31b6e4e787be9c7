// Every command by every quality: who may is listed here, everyone else is refused.
import { describe, expect, it } from 'vitest';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { agents, idOf } from './support/partenariat.ts';

interface Row {
  readonly at: () => Dossier;
  readonly may: readonly string[];
  /** Stands in the case, and is refused for another reason than their quality. */
  readonly but?: { readonly [agent: string]: string };
}

const pair = ['marc', 'claire'];
const desks = ['sonia', 'sacha'];
const suppleance = () =>
  parcours.actif().run('rachid', 'ouvrirSuppleance', {
    siege: 'emploi',
    agent: idOf('colette'),
    jusquAu: '2026-02-01',
  });
const rappel = () => {
  const dossier = parcours.actif();
  return dossier.run('marc', 'poserRappel', { texte: 'Rappeler.', due: dossier.today });
};

const table: { readonly [type: string]: Row } = {
  ouvrirProposition: {
    at: () => new Dossier(),
    may: ['marc', 'claire', 'paule', 'colette', 'colin', 'etranger', 'etrangere'],
  },
  prescrire: { at: parcours.brouillon, may: ['paule'] },
  retirerProposition: { at: parcours.aValider, may: ['paule', ...pair] },
  designerBinome: { at: parcours.prescrit, may: ['rachid', 'rose', 'come'] },
  noterAccord: { at: parcours.actif, may: pair },
  fixerUsageContacts: { at: parcours.actif, may: pair },
  retirerAccord: { at: parcours.aValider, may: ['paule', ...pair] },
  completerDiagnosticEmploi: { at: parcours.diagnostic, may: ['marc'] },
  completerDiagnosticSocial: { at: parcours.diagnostic, may: ['claire'] },
  redigerSynthese: { at: parcours.diagnostic, may: pair },
  evaluerFrein: { at: parcours.diagnostic, may: pair },
  ajouterAppui: { at: parcours.diagnostic, may: pair },
  fixerObjectif: { at: parcours.diagnostic, may: pair },
  proposerValidation: { at: parcours.ecrit, may: pair },
  proposerDemarrage: { at: parcours.valide, may: pair },
  confirmerEtape: { at: parcours.aValider, may: ['claire'], but: { marc: 'cleDejaTournee' } },
  objecterEtape: { at: parcours.aValider, may: ['claire'], but: { marc: 'cleDejaTournee' } },
  refuserProposition: { at: parcours.aValider, may: pair, but: { come: 'nonHabilite' } },
  recueillirSignature: { at: parcours.aTrois, may: pair },
  validerDiagnostic: { at: parcours.enCommission, may: ['come'] },
  renvoyerDiagnostic: { at: parcours.enCommission, may: ['come'] },
  inviterIntervenant: { at: parcours.actif, may: pair },
  accepterIntervenant: {
    at: parcours.invitationProposee,
    may: ['claire'],
    but: { marc: 'invitationDeVous' },
  },
  declinerIntervenant: {
    at: parcours.invitationProposee,
    may: ['claire'],
    but: { marc: 'invitationDeVous' },
  },
  terminerIntervention: { at: parcours.associe, may: [...pair, 'lamine'] },
  fixerRendezVous: {
    at: parcours.actif,
    may: [...pair, 'sonia'],
    but: { sacha: 'agendaDeLAutreCote' },
  },
  deplacerRendezVous: {
    at: parcours.auBureau,
    may: [...pair, 'sonia'],
    but: { sacha: 'agendaDeLAutreCote' },
  },
  laisserMessage: {
    at: parcours.actif,
    may: ['sonia'],
    but: { sacha: 'messageDeLAutreCote' },
  },
  transmettreMessage: {
    at: parcours.auBureau,
    may: [...pair, 'sonia'],
    but: { sacha: 'aucunMessage' },
  },
  rattacherUsager: { at: parcours.actif, may: pair },
  noterSignature: { at: parcours.ecrit, may: pair },
  noterRendezVous: { at: parcours.actif, may: pair },
  noterTentative: { at: parcours.actif, may: [...pair, ...desks] },
  ajouterAction: { at: parcours.actif, may: pair },
  majAction: {
    at: () =>
      parcours
        .actif()
        .run('marc', 'ajouterAction', parcours.donnees('ajouterAction', parcours.actif())),
    may: pair,
  },
  demanderOrientation: { at: parcours.actif, may: pair },
  noterPoint: { at: parcours.contratSigne, may: pair },
  noterOrientation: { at: parcours.actif, may: pair },
  enregistrerContrat: { at: parcours.actif, may: pair },
  ouvrirBilan: { at: parcours.actif, may: pair },
  redigerBilan: { at: parcours.bilan, may: pair },
  suspendre: { at: parcours.actif, may: pair },
  prolongerIndisponibilite: { at: parcours.suspendu, may: pair },
  reprendre: { at: parcours.suspendu, may: pair },
  proposerRenouvellement: { at: parcours.bilanEcrit, may: pair },
  demanderCloture: { at: parcours.actif, may: pair },
  objecterCloture: {
    at: parcours.clotureAnnoncee,
    may: ['claire'],
    but: { marc: 'acteDeVotreCote' },
  },
  annulerCloture: {
    at: parcours.clotureAnnoncee,
    may: ['marc'],
    but: { claire: 'acteDeLAutreCote' },
  },
  noterSuiviSixMois: { at: parcours.sixMoisApres, may: pair },
  ajouterNote: { at: parcours.actif, may: pair },
  poserRappel: { at: parcours.actif, may: pair },
  leverRappel: { at: rappel, may: ['marc'], but: { claire: 'aucunRappel' } },
  prolongerConservation: { at: parcours.archive, may: ['rachid', 'rose'] },
  leverProlongation: { at: parcours.prolongee, may: ['rachid', 'rose'] },
  enregistrerVisa: { at: parcours.archive, may: ['rose'] },
  ouvrirSuppleance: {
    at: parcours.actif,
    may: ['rachid'],
    but: { rose: 'siegeDeLAutreOrganisation' },
  },
  proposerPassation: {
    at: parcours.actif,
    may: ['marc', 'rachid'],
    but: { claire: 'siegeDeLAutreOrganisation', rose: 'siegeDeLAutreOrganisation' },
  },
  accepterPassation: { at: parcours.relaisPropose, may: ['colette'] },
  retirerPassation: {
    at: parcours.relaisPropose,
    may: ['marc', 'rachid'],
    but: { claire: 'aucunRelaisPropose', rose: 'aucunRelaisPropose' },
  },
  modifierCoordonnees: { at: parcours.actif, may: pair },
  noterDepart: { at: parcours.actif, may: pair },
  changerCirconstances: { at: parcours.actif, may: pair },
  convenirLien: { at: parcours.actif, may: pair },
  terminerLien: { at: parcours.convenu, may: pair },
  reunirFiches: { at: parcours.avecDoublon, may: ['rachid', 'rose'] },
  separerFiches: { at: parcours.reunie, may: ['rachid', 'rose'] },
  declinerPassation: { at: parcours.relaisPropose, may: ['colette'] },
  // The stand-in is of the pair as long as it lasts, and no responsable.
  terminerSuppleance: { at: suppleance, may: ['rachid'], but: { rose: 'aucuneSuppleance' } },
};

it('lists every command', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(accompagnementGlobal.commands).sort());
});

describe.each(Object.entries(table))('%s', (type, { at, may, but = {} }) => {
  const dossier = at();
  const data = parcours.donnees(type, dossier);

  it.each(may)('is open to %s', (name) => {
    expect(dossier.refused(name, type, data)).toBeNull();
  });

  const others = Object.keys(agents).filter((name) => !may.includes(name));
  it.each(others)('SECRET-01 is refused to %s', (name) => {
    expect(dossier.refused(name, type, data)).toBe(but[name] ?? 'nonHabilite');
  });

  it('is offered to no one who can never do it', () => {
    for (const name of others.filter((one) => !(one in but))) {
      expect(dossier.options(name).map((option) => option.type)).not.toContain(type);
    }
  });
});
