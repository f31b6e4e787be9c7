// One event for each type of joint fact of a crèche and of a request: what paths over their charts are made of.
import type { CrecheFactType } from '../../../workflows/creche/facts.ts';
import type { AvipFactType } from '../../../workflows/crecheAvip/facts.ts';
import type { ClearFact } from '../../../workflows/kernel/fact.ts';
import type { JsonObject } from '../../../workflows/kernel/json.ts';
import { jour } from './dossier.ts';
import { idOf, organisations } from './partenariat.ts';

const id = idOf('audrey');
const day = '2026-03-02';
const digest = 'a'.repeat(64);
const attributions = [
  {
    creche: id,
    place: id,
    du: day,
    au: '2026-08-31',
    demis: ['lunMatin'],
    semaines: 'toutes',
    vacances: 'avec',
    sauf: [],
  },
];
const label = { debut: day, fin: '2027-03-02', places: 4, part: 20, alerteLe: '2026-12-02' };
const proposition = { proposition: id, etape: 'contrat', siege: 'creche' };

export const clairsCreche: { readonly [T in CrecheFactType]: JsonObject } = {
  'crecheOuverte.v1': {
    reference: 'CR-2026-0001-8',
    nom: 'Les Lucioles',
    organisation: organisations.lucioles.id,
    commune: organisations.ville.id,
    sections: [{ id, nom: 'Bébés', ageMinMois: 2, ageMaxMois: 18 }],
    demis: ['lunMatin'],
    effetLe: day,
    referentFamilles: null,
  },
  'referentFamillesNomme.v1': { agent: idOf('lise') },
  'placeReservee.v1': { id, nom: '1', section: id, depuis: day },
  'placeFermee.v1': { place: id, dernierJour: day },
  'ouvertureChangee.v1': { effetLe: day, demis: ['marMatin'] },
  'fermetureAjoutee.v1': { id, du: day, au: day, demi: null, sections: null, motif: 'conges' },
  'fermetureRetiree.v1': { fermeture: id },
  'journeeAbaissee.v1': { id, jour: day, demi: null, places: [id] },
  'journeeRetablie.v1': { baisse: id },
  'vacancesFixees.v1': { connuesJusquAu: day, periodes: [] },
  'effectifSaisi.v1': { mois: '2026-03', enfants: 18 },
  'labelAccorde.v1': label,
  'labelRenouvele.v1': label,
  'labelARenouveler.v1': {},
  'labelExpire.v1': {},
  'labelRetire.v1': { le: day, motif: 'autre' },
  'reglesFixees.v1': {
    effetLe: day,
    decide: 'creche',
    criteres: ['foyer'],
    minimumHeures: null,
    tenueJours: null,
    plafondPonctuel: null,
    dureeMaxMois: null,
  },
  'seanceTenue.v1': { id, decide: 'commission', decisions: [{ demande: id, decision: 'reste' }] },
};

export const clairsAvip: { readonly [T in AvipFactType]: JsonObject } = {
  'demandeOuverte.v1': {
    reference: 'AV-2026-0001-8',
    enfant: id,
    signataires: [id],
    nature: 'reguliere',
    commune: organisations.ville.id,
    voeux: [{ creche: id, organisation: organisations.lucioles.id }],
    crecheAuteur: null,
    insertion: { agent: idOf('marc'), organisation: organisations.agence.id },
    referentSocial: null,
    dernierJourAge: '2027-08-31',
    eligibiliteAvant: day,
    reponseAvant: null,
    clotureLe: null,
  },
  'accompagnementLie.v1': {},
  'criteresRenseignes.v1': {},
  'besoinModifie.v1': {},
  'voeuxModifies.v1': { voeux: [] },
  'voeuRevu.v1': { voeu: { creche: id, organisation: id } },
  'referentsDesignes.v1': {
    insertion: { agent: idOf('colette'), organisation: organisations.agence.id },
    referentSocial: null,
  },
  'eligibiliteReconnue.v1': { reponseAvant: day },
  'eligibiliteRefusee.v1': {},
  'listeRejointe.v1': {},
  'demandeRetiree.v1': {},
  'demandesLiees.v1': { avec: [id] },
  'demandeDeliee.v1': { avec: id },
  'ageDeroge.v1': { jusquAu: day },
  'naissanceCorrigee.v1': { dernierJourAge: '2028-08-31' },
  'motifConsigne.v1': { id, audience: 'referents', de: 'retrait' },
  'placeProposee.v1': {
    creche: id,
    organisation: organisations.lucioles.id,
    referentFamilles: idOf('lise'),
    attributions,
    du: day,
    au: '2026-08-31',
    tenueJusquAu: day,
    horsOrdre: false,
  },
  'offreRefusee.v1': {},
  'tenueExpiree.v1': {},
  'tenueProlongee.v1': { tenueJusquAu: day },
  'contratPrepare.v1': { debut: day, fin: '2026-08-31', bilanLe: '2026-08-01', tenueJusquAu: day },
  'contratSigne.v1': {},
  'fratrieSignee.v1': {},
  'contactsTransmis.v1': {},
  'renouvellementPrepare.v1': { fin: '2026-12-31', bilanLe: '2026-12-01', attributions },
  'accueilRenouvele.v1': {},
  'adaptationPlanifiee.v1': { attributions, creneaux: [] },
  'accueilCommence.v1': { le: day },
  'premierJourManque.v1': { recontacterAvant: day },
  'absenceSignalee.v1': { recontacterAvant: day },
  'recontactNote.v1': {},
  'changementDemande.v1': { id, attributions, aPartirDu: '2026-04-01', repondreAvant: day },
  'changementAccepte.v1': { changement: id },
  'changementRefuse.v1': { changement: id },
  'changementCaduc.v1': { changement: id },
  'placeChangee.v1': { attributions, aPartirDu: '2026-04-01' },
  'releveAccordee.v1': { attributions },
  'accueilPonctuelAccorde.v1': { id, organisation: organisations.lucioles.id, attributions },
  'demiJourneesRendues.v1': { demis: [{ place: id, jour: day, demi: 'matin' }] },
  'joursRedonnes.v1': { demis: [{ place: id, jour: day, demi: 'matin' }] },
  'bilanAccueilOuvert.v1': {},
  'bilanAccueilRedige.v1': { audience: 'creche' },
  'finAnticipeeAnnoncee.v1': { effetLe: '2026-05-01', echangeLe: day, parFamille: false },
  'finPrevue.v1': { le: '2026-05-01', cause: 'demenagement' },
  'arretAnnule.v1': {},
  'accueilRompu.v1': {},
  'accueilTermine.v1': { cause: 'terme' },
  'droitCommunPrevu.v1': { le: '2026-05-02', prolongation: [] },
  'droitCommunCommence.v1': {},
  'etapeProposee.v1': { id, etape: 'contrat', digest, caduqueLe: day, audience: 'creche' },
  'etapeConfirmee.v1': { ...proposition, digest, parSuppleance: false },
  'etapeObjectee.v1': { ...proposition, audience: 'creche' },
  'etapeCaduque.v1': { proposition: id, etape: 'contrat', cause: 'delai' },
  'signatureAnnulee.v1': { proposition: id, siege: 'insertion', cause: 'passation' },
  'signatureRecueillie.v1': {
    ...proposition,
    siege: 'parent',
    personne: id,
    digest,
    mode: 'oral',
    le: day,
  },
  'noteAvipAjoutee.v1': { id, audience: 'creche' },
  'situationArchivee.v1': {},
  'situationPurgee.v1': {},
};

export function evenementAvip(type: string, clear: JsonObject): ClearFact {
  return {
    type,
    clear,
    actor: {
      agent: idOf('lise'),
      organisation: organisations.lucioles.id,
      role: 'gestionnaire',
      seat: null,
    },
    version: 1,
    occurredOn: jour(day),
    recordedAt: `${day}T09:00:00.000Z`,
  };
}
