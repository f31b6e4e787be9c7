// Cases brought to each state by the shortest legal way, and one legal datum for every command.
import { accompagnementGlobal } from '../../../workflows/accompagnementGlobal/pathway.ts';
import { politiques } from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { addDays } from '../../../workflows/dates.ts';
import type { RelatedCase } from '../../../workflows/kernel/pathway.ts';
import { Dossier, jour } from './dossier.ts';
import { idOf, organisations } from './partenariat.ts';

export const ouverture = {
  personne: {
    prenom: 'Inès',
    nom: 'Dumoulin',
    naissance: '1991-04-02',
    contacts: { telephone: '06 00 00 00 00' },
    adresse: { adresse: '3 rue des Tilleuls', codePostal: '71300', commune: 'Montceau-les-Mines' },
  },
  organisationEmploi: organisations.agence.id,
  organisationSocial: organisations.mds.id,
};

export const coordonnees = {
  contacts: { telephone: '07 11 22 33 44', courriel: null },
  adresse: { adresse: '8 quai des Saules', codePostal: '71300', commune: 'Blanzy' },
};

/** Another situation, of another person: that of a spouse, or a duplicate. */
export const AUTRE_CAS = '00000000-0000-4000-8000-0000000000aa';
export const AUTRE_PERSONNE = '00000000-0000-4000-8000-0000000000bb';
export const AUTRE_REFERENCE = 'AG-2026-0002-6';

/** Without the RSA any more, and followed by France Travail. */
export const changement = (dossier: Dossier, accord: object | null = null) => ({
  le: dossier.today,
  situation: 'are',
  organismeReferent: 'franceTravail',
  inscrite: true,
  accord,
});

export const lien = (dossier: Dossier) => ({
  reference: AUTRE_REFERENCE,
  accordLe: dossier.today,
  accordMode: 'oral',
});

export const prescription = (dossier: Dossier) => ({
  motif: 'Sans logement stable, cherche un emploi de jour.',
  besoins: ['rechercheEmploi'],
  freins: ['logement', 'mobilite'],
  situation: 'rsa',
  organismeReferent: 'franceTravail',
  noticeRemise: true,
  accord: {
    destinataires: [organisations.agence.id, organisations.mds.id],
    themes: ['logement', 'mobilite', 'vieProfessionnelle'],
    mode: 'papier',
    donneLe: dossier.today,
    jusquAu: addDays(dossier.today, 365),
  },
});

export const demarrage = (dossier: Dossier) => ({
  debut: dossier.today,
  signatureLe: dossier.today,
  signatureMode: 'papier',
});

export const issue = (dossier: Dossier, motif = 'emploiDurable') => ({
  motif,
  sortieLe: dossier.today,
  situation: 'CDI à temps plein depuis lundi.',
  freins: 'leves',
});

export const rendezVous = (dossier: Dossier, type = 'tripartite') => ({
  type,
  le: dossier.today,
  modalite: 'physique',
  presence: 'tenu',
  presents: ['personne', 'emploi', 'social'],
});

export const brouillon = (start?: string) =>
  new Dossier(start).run('paule', 'ouvrirProposition', ouverture);

export function prescrit(start?: string): Dossier {
  const dossier = brouillon(start);
  return dossier.run('paule', 'prescrire', prescription(dossier));
}

export const diagnostic = (start?: string) =>
  prescrit(start).run('rachid', 'designerBinome', { emploi: idOf('marc'), social: idOf('claire') });

export const ecrit = (start?: string) =>
  diagnostic(start)
    .run('marc', 'completerDiagnosticEmploi', { texte: 'Dix ans de cuisine.' })
    .run('claire', 'completerDiagnosticSocial', { texte: 'Hébergée chez une amie.' })
    .run('claire', 'redigerSynthese', { texte: 'D’abord un toit, puis la cuisine.' })
    .run('marc', 'evaluerFrein', { theme: 'logement', impact: 'fort' })
    .run('claire', 'ajouterAppui', { texte: 'Son amie la soutient.' })
    .run('marc', 'fixerObjectif', { texte: 'Je veux mon chez-moi.' });

export function aValider(start?: string): Dossier {
  const dossier = ecrit(start);
  return dossier.run('marc', 'proposerValidation', { le: dossier.today, mode: 'tripartite' });
}

/** The diagnosis written on a day when the settings say who validates it. */
export function ecritSous(politique: keyof typeof politiques, start?: string): Dossier {
  const dossier = ecrit(start);
  const values = {
    ...dossier.settings.values,
    'ag.validation': Object.keys(politiques).indexOf(politique),
  };
  dossier.settings = { ...dossier.settings, version: 1, values };
  return dossier;
}

export const aPresenter = 'Prête à s’engager, un toit d’abord.';

export function aTrois(start?: string): Dossier {
  const dossier = ecritSous('tripartite', start);
  return dossier.run('marc', 'proposerValidation', { le: dossier.today, mode: 'tripartite' });
}

export function enCommission(start?: string): Dossier {
  const dossier = ecritSous('commission', start);
  const envoi = { le: dossier.today, mode: 'separes', presentation: aPresenter };
  dossier.run('marc', 'proposerValidation', envoi);
  return dossier.run('claire', 'confirmerEtape', dossier.proposition);
}

export function valide(start?: string): Dossier {
  const dossier = aValider(start);
  return dossier.run('claire', 'confirmerEtape', dossier.proposition);
}

export function demarrageOuvert(start?: string): Dossier {
  const dossier = valide(start);
  return dossier.run('marc', 'proposerDemarrage', demarrage(dossier));
}

export function actif(start?: string): Dossier {
  const dossier = demarrageOuvert(start);
  return dossier.run('claire', 'confirmerEtape', dossier.proposition);
}

export function clotureAnnoncee(start?: string): Dossier {
  const dossier = actif(start);
  return dossier.run('marc', 'demanderCloture', issue(dossier));
}

export const relaisPropose = (start?: string) =>
  actif(start).run('marc', 'proposerPassation', { siege: 'emploi', agent: idOf('colette') });

export function contratSigne(start?: string): Dossier {
  const dossier = actif(start);
  return dossier.run('marc', 'enregistrerContrat', donnees('enregistrerContrat', dossier));
}
/** A meeting on the social side to come, and a message that its desk left. */
export const auBureau = (start?: string) => {
  const dossier = actif(start);
  return dossier
    .run('sonia', 'fixerRendezVous', donnees('fixerRendezVous', dossier))
    .run('sonia', 'laisserMessage', donnees('laisserMessage', dossier));
};

export const invitationProposee = (start?: string) => {
  const dossier = actif(start);
  return dossier.run('marc', 'inviterIntervenant', donnees('inviterIntervenant', dossier));
};

export const associe = (start?: string) => {
  const dossier = invitationProposee(start);
  return dossier.run('claire', 'accepterIntervenant', donnees('accepterIntervenant', dossier));
};
/** As a decision on another case sees this one. */
export const vuComme = (dossier: Dossier, caseId = AUTRE_CAS): RelatedCase => ({
  caseId,
  pathway: accompagnementGlobal.id,
  state: {
    ...dossier.state,
    context: { ...dossier.context, reference: AUTRE_REFERENCE, personne: AUTRE_PERSONNE },
  },
  contents: dossier.contents,
});

const anonyme = { prenom: null, nom: null, contacts: null, reunieDans: null, accueille: [] };

/** Beside another case of the same organisations, whose person may be the same. */
export function avecDoublon(start?: string): Dossier {
  const dossier = actif(start);
  dossier.autres.set(AUTRE_CAS, vuComme(actif(start)));
  dossier.personnes.set(dossier.context.personne, anonyme);
  dossier.personnes.set(AUTRE_PERSONNE, anonyme);
  return dossier;
}

export function reunie(start?: string): Dossier {
  const dossier = avecDoublon(start);
  dossier.run('rose', 'reunirFiches', { avec: AUTRE_CAS });
  const own = { ...anonyme, reunieDans: AUTRE_PERSONNE };
  dossier.personnes.set(dossier.context.personne, own);
  return dossier;
}

export function convenu(start?: string): Dossier {
  const dossier = actif(start);
  return dossier.run('claire', 'convenirLien', lien(dossier));
}

export const suspendu = (start?: string) =>
  actif(start).run('claire', 'suspendre', { audience: 'binome' });

export const bilan = (start?: string) => actif(start).run('claire', 'ouvrirBilan');

export const bilanEcrit = (start?: string) =>
  bilan(start).run('marc', 'redigerBilan', { texte: 'Il reste le permis.' });

const accordDeSuite = { accordLe: '2026-01-05', accordMode: 'papier' };
export const renouvellementPropose = () =>
  bilanEcrit().run('marc', 'proposerRenouvellement', accordDeSuite);

export function cloture(start?: string): Dossier {
  const dossier = clotureAnnoncee(start);
  return dossier.goTo(addDays(jour(dossier.context.acte?.effetLe ?? ''), 1)).catchUp();
}

export function archive(start?: string): Dossier {
  const dossier = cloture(start);
  return dossier.goTo(addDays(dossier.today, 740)).catchUp();
}

export const prolongee = (start?: string) =>
  archive(start).run('rose', 'prolongerConservation', { motif: 'Recours en cours.' });

export const sixMoisApres = (start?: string) => cloture(start).wait(183);

export const retire = (start?: string) =>
  prescrit(start).run('paule', 'retirerProposition', { motif: 'Elle préfère attendre.' });

const refus = {
  motif: 'Une aide ponctuelle suffit.',
  alternative: 'ressourcePonctuelle',
  mot: 'Merci : nous lui proposons autre chose.',
};

export const refuse = (start?: string) =>
  aValider(start).run('claire', 'refuserProposition', refus);

export const deadlineKinds = ({ state, settings }: Dossier): string[] =>
  accompagnementGlobal.deadlines(state, settings).map(({ kind }) => kind);

const digest = '0'.repeat(64);

/** One command of each type, legal in a case that is where the command wants it. */
export function donnees(type: string, dossier: Dossier): object {
  const etape = dossier.context.etape;
  const nommee = etape ? dossier.proposition : { proposition: idOf('marc'), digest };
  const texte = { texte: 'Un texte.' };
  const motif = { motif: 'Un motif.' };
  const acte = { acte: dossier.context.acte?.id ?? idOf('marc') };
  const passation = { passation: dossier.context.passation?.id ?? idOf('marc') };
  const intervenant = { intervenant: dossier.context.intervenant?.id ?? idOf('marc') };
  const echeance = addDays(dossier.today, 10);
  const table: { readonly [type: string]: object } = {
    ouvrirProposition: ouverture,
    prescrire: prescription(dossier),
    retirerProposition: motif,
    designerBinome: { emploi: idOf('marc'), social: idOf('claire') },
    noterAccord: prescription(dossier).accord,
    fixerUsageContacts: { proteges: true },
    retirerAccord: { le: dossier.today, mode: 'oral' },
    completerDiagnosticEmploi: texte,
    completerDiagnosticSocial: texte,
    redigerSynthese: texte,
    evaluerFrein: { theme: 'mobilite', impact: 'moyen', commentaire: 'Pas de permis.' },
    ajouterAppui: texte,
    fixerObjectif: texte,
    proposerValidation: { le: dossier.today, mode: 'separes' },
    proposerDemarrage: demarrage(dossier),
    confirmerEtape: nommee,
    objecterEtape: { ...nommee, ...motif },
    refuserProposition: refus,
    fixerRendezVous: { type: 'social', modalite: 'visio', jour: echeance, heure: '09:30' },
    rattacherUsager: { usager: 4217 },
    noterSignature: { document: 'diagnostic', mode: 'papier', le: dossier.today },
    noterRendezVous: rendezVous(dossier),
    noterTentative: { le: dossier.today, canal: 'sms' },
    ajouterAction: { ...texte, porteur: 'personne', echeance },
    majAction: { action: dossier.context.actions[0]?.id ?? idOf('marc'), etat: 'faite' },
    demanderOrientation: { le: dossier.today, motif: 'Elle déménage près d’une mission locale.' },
    noterPoint: { le: dossier.today, suite: 'continuer', texte: 'On continue.' },
    noterOrientation: { le: dossier.today },
    enregistrerContrat: {
      nature: 'contratEngagement',
      signeLe: dossier.today,
      referentUnique: 'Marc Duval',
    },
    noterSuiviSixMois: { enEmploi: 'oui' },
    proposerPassation: { siege: 'emploi', agent: idOf('colette') },
    accepterPassation: passation,
    declinerPassation: passation,
    retirerPassation: passation,
    modifierCoordonnees: coordonnees,
    noterDepart: {
      le: dossier.today,
      departement: 'Allier',
      elements: ['identite', 'objectifs'],
      accord: { accordLe: dossier.today, accordMode: 'papier' },
    },
    changerCirconstances: changement(dossier),
    convenirLien: lien(dossier),
    terminerLien: { cause: 'separation' },
    reunirFiches: { avec: AUTRE_CAS },
    separerFiches: {},
    ouvrirBilan: {},
    suspendre: { audience: 'binome', detail: 'Hospitalisée.' },
    prolongerIndisponibilite: { audience: 'binome' },
    reprendre: { le: dossier.today },
    proposerRenouvellement: { accordLe: dossier.today, accordMode: 'oral' },
    redigerBilan: texte,
    demanderCloture: issue(dossier),
    objecterCloture: { ...acte, ...motif },
    annulerCloture: acte,
    ajouterNote: { ...texte, audience: 'binome' },
    prolongerConservation: { motif: 'Recours en cours.' },
    leverProlongation: {},
    enregistrerVisa: { le: dossier.today, bordereau: '71-2029-014' },
    poserRappel: { ...texte, due: echeance },
    leverRappel: {
      rappel:
        dossier.prive.emploi?.rappels[0]?.id ??
        dossier.prive.social?.rappels[0]?.id ??
        idOf('marc'),
    },
    ouvrirSuppleance: { siege: 'emploi', agent: idOf('colette'), jusquAu: echeance },
    terminerSuppleance: { siege: 'emploi' },
    recueillirSignature: { ...nommee, mode: 'papier' },
    validerDiagnostic: {},
    renvoyerDiagnostic: motif,
    inviterIntervenant: {
      agent: idOf('lamine'),
      jusquAu: addDays(dossier.today, 60),
      mot: 'Un accès à l’épicerie solidaire.',
      accordLe: dossier.today,
      accordMode: 'oral',
    },
    accepterIntervenant: intervenant,
    declinerIntervenant: intervenant,
    terminerIntervention: intervenant,
    deplacerRendezVous: {
      rendezVous: dossier.context.rendezVous[0]?.id ?? idOf('marc'),
      modalite: 'telephone',
      jour: echeance,
      heure: '14:00',
    },
    laisserMessage: { siege: 'social', ...texte },
    transmettreMessage: { message: dossier.context.messages?.[0]?.id ?? idOf('marc') },
  };
  const data = table[type];
  if (!data) throw new Error(`no data for ${type}`);
  return data;
}
