// A crèche and requests brought to each state by the shortest legal way, and legal data for every command.

import { estCreche } from '../../../workflows/creche/label.ts';
import { estDemande } from '../../../workflows/crecheAvip/command.ts';
import type { AvipContext } from '../../../workflows/crecheAvip/context.ts';
import { addDays } from '../../../workflows/dates.ts';
import { semaineOuvrable } from '../../../workflows/places/halfDays.ts';
import { Monde } from './monde.ts';
import { idOf, organisations } from './partenariat.ts';

export const ouvertureDeCreche = (organisation = organisations.lucioles.id) => ({
  nom: 'Les Lucioles',
  organisation,
  commune: organisations.ville.id,
  sections: [
    { nom: 'Bébés', ageMinMois: 2, ageMaxMois: 18 },
    { nom: 'Grands', ageMinMois: 15, ageMaxMois: 40 },
  ],
  demis: semaineOuvrable,
});

export function crecheVueDe(monde: Monde, creche: string) {
  const { pathway, state, contents } = monde.cas(creche);
  const seen = { caseId: creche, pathway: pathway.id, state, contents };
  if (!estCreche(seen)) throw new Error('not a crèche');
  return seen;
}
export const contexteDe = (monde: Monde, creche: string) =>
  crecheVueDe(monde, creche).state.context;

export function demandeDe(monde: Monde, demande: string) {
  const { pathway, state, contents } = monde.cas(demande);
  const seen = { caseId: demande, pathway: pathway.id, state, contents };
  if (!estDemande(seen)) throw new Error('not a request');
  return seen;
}
export const contextOf = (monde: Monde, demande: string): AvipContext =>
  demandeDe(monde, demande).state.context;

export const placesDe = (monde: Monde, creche: string): readonly string[] =>
  contexteDe(monde, creche).places.map(({ id }) => id);

/** A labelled crèche with reserved places in its first section. */
export function creche(
  monde: Monde,
  { noms = ['1', '2', '3'], fin = '2027-12-31', organisation = organisations.lucioles.id } = {},
): string {
  const gestionnaire = organisation === organisations.lucioles.id ? 'lise' : 'nora';
  const id = monde.open('olga', 'creche', ouvertureDeCreche(organisation));
  monde.run('olga', id, 'accorderLabel', {
    debut: monde.today,
    fin,
    places: 30,
    part: 20,
  });
  const section = contexteDe(monde, id).sections[0]?.id;
  monde.run(gestionnaire, id, 'reserverPlaces', { section, noms, depuis: monde.today });
  monde.run(gestionnaire, id, 'nommerReferentFamilles', { agent: idOf(gestionnaire) });
  return id;
}

/** From today the label gives this many places. */
export function relabelle(monde: Monde, id: string, places: number): void {
  monde.run('olga', id, 'retirerLabel', { motif: 'autre' });
  monde.run('olga', id, 'accorderLabel', { debut: monde.today, fin: null, places, part: 20 });
}

export const criteres = {
  foyer: true,
  allocation: true,
  quartier: false,
  jeune: false,
  objectif: 'recherche',
  echeance: null,
  fratrie: [],
  commentaire: 'Secret-Orchidee',
};

export const rythme = (...demis: readonly string[]) => ({
  demis: demis.length > 0 ? demis : ['lunMatin', 'marMatin'],
  semaines: 'toutes',
  vacances: 'avec',
});

export const ouverture = (monde: Monde, voeux: readonly string[]) => ({
  commune: organisations.ville.id,
  voeux,
  enfant: { prenom: 'Léo', nom: 'Secret-Dumoulin', naissance: '2024-11-10' },
  parents: [{ prenom: 'Ana', nom: 'Secret-Dumoulin', role: 'signe' }],
  besoin: { rythme: rythme(), minutesSemaine: 480, debutSouhaite: addDays(monde.today, 7) },
  criteres,
  referentSocial: idOf('claire'),
});

/** The way of a request, one state after the other. */
export class Parcours {
  readonly monde: Monde;
  readonly creche: string;
  readonly id: string;

  constructor(monde = new Monde(), crecheId = creche(monde), change: object = {}) {
    this.monde = monde;
    this.creche = crecheId;
    this.id = monde.open('marc', 'creche-avip', { ...ouverture(monde, [crecheId]), ...change });
  }

  get context(): AvipContext {
    return contextOf(this.monde, this.id);
  }
  get value(): string {
    return this.monde.value(this.id);
  }
  run(name: string, type: string, data: object = {}): this {
    this.monde.run(name, this.id, type, data);
    return this;
  }
  refused(name: string, type: string, data: object = {}): string | null {
    return this.monde.refused(name, this.id, type, data);
  }

  eligible(): this {
    return this.run('olga', 'declarerEligible', { parcours: 'demandeurEmploi', volontaire: true });
  }
  offre(change: object = {}, place = 0): object {
    const [id] = placesDe(this.monde, this.creche).slice(place);
    return {
      creche: this.creche,
      places: [{ place: id, rythme: rythme() }],
      du: addDays(this.monde.today, 7),
      ...change,
    };
  }
  /** From a day on its commission gives the places of the crèche. */
  commission(effetLe: string = this.monde.today, decide = 'commission'): this {
    const rules = { effetLe, decide, criteres: ['anciennete'] };
    this.monde.run('olga', this.creche, 'fixerRegles', rules);
    return this;
  }
  proposee(change: object = {}): this {
    return this.eligible().run('lise', 'proposerPlace', this.offre(change));
  }
  contratPropose(): this {
    return this.proposee().run('lise', 'proposerContrat', contrat);
  }
  get nommee() {
    const { etape } = this.context;
    return { proposition: etape?.id ?? idOf('marc'), digest: etape?.digest ?? '0'.repeat(64) };
  }
  signature() {
    return { ...this.nommee, personne: this.context.signataires[0], mode: 'papier' };
  }
  signer(): this {
    return this.run('marc', 'confirmerEtape', this.nommee).run(
      'claire',
      'recueillirSignature',
      this.signature(),
    );
  }
  contrat(): this {
    return this.contratPropose().signer();
  }
  accueil(): this {
    this.contrat().monde.wait(7);
    return this.run('lise', 'commencerAccueil');
  }
  /** In four weeks the child's place cannot be used: what a relief is for. */
  abaissee(): this {
    this.monde.run('lise', this.creche, 'abaisserJournee', {
      jour: addDays(this.monde.today, 28),
      demi: null,
      places: placesDe(this.monde, this.creche).slice(0, 1),
    });
    return this;
  }
  /** Given while a closure was known, which is there no more. */
  sansFermeture(): this {
    this.fermee().accueil();
    const [fermeture] = contexteDe(this.monde, this.creche).fermetures;
    this.monde.run('lise', this.creche, 'retirerFermeture', { fermeture: fermeture?.id });
    return this;
  }
  /** A closure of four weeks hence is known. */
  fermee(): this {
    const du = addDays(this.monde.today, 28);
    const fermeture = { du, au: addDays(du, 4), motif: 'conges' };
    this.monde.run('lise', this.creche, 'ajouterFermeture', fermeture);
    return this;
  }
  bilan(): this {
    return this.accueil().run('lise', 'ouvrirBilan');
  }
  ordinaire(jours = 30): this {
    return this.accueil().run('lise', 'nommerPlaceOrdinaire', {
      le: addDays(this.monde.today, jours),
    });
  }
  catchUp(): this {
    this.monde.catchUp(this.id);
    return this;
  }
}

export const contrat = {
  minutesSemaine: 480,
  engagements: {
    famille: 'Prévenir en cas d’absence.',
    creche: 'Adapter les heures.',
    insertion: 'Informer des dates.',
  },
};

/** One command of each type, legal in a request that is where the command wants it. */
export function donnees(type: string, parcours: Parcours): object {
  const { monde, context, creche: crecheId } = parcours;
  const [p1, p2] = placesDe(monde, crecheId);
  const later = addDays(monde.today, 28);
  const texte = { texte: 'Un texte.' };
  const table: { readonly [type: string]: object } = {
    ouvrirDemande: ouverture(monde, [crecheId]),
    renseignerCriteres: criteres,
    lierAccompagnement: { accompagnement: crecheId },
    modifierBesoin: { rythme: rythme('merMatin'), minutesSemaine: 240, debutSouhaite: later },
    modifierVoeux: { voeux: [crecheId] },
    designerReferents: { insertion: idOf('colette') },
    fixerUsageContacts: { parent: parcours.context.signataires[0], proteges: true },
    lierDemandes: { avec: [crecheId] },
    delierDemande: { demande: context.liees[0] ?? crecheId },
    corrigerNaissance: { naissance: '2024-11-12' },
    derogerAge: { jusquAu: '2029-08-31', motif: 'Un motif.' },
    declarerEligible: { parcours: 'demandeurEmploi', volontaire: true },
    declarerIneligible: { motif: 'Un motif.' },
    inscrireListeAttente: {},
    accorderPonctuel: {
      creche: crecheId,
      demis: [{ place: p2, jour: monde.today, demi: 'matin' }],
      accordParent: { le: monde.today, mode: 'oral' },
    },
    proposerPlace: parcours.offre(),
    refuserOffre: {},
    retirerDemande: {},
    transmettreContacts: {
      contacts: [{ nom: 'Ana', lien: 'mere', telephone: '06 00 00 00 00' }],
    },
    proposerContrat: contrat,
    confirmerEtape: parcours.nommee,
    recueillirSignature: parcours.signature(),
    objecterEtape: { ...parcours.nommee, motif: 'Un motif.' },
    planifierAdaptation: {
      creneaux: [{ jour: addDays(monde.today, 1), demi: 'matin', de: '09:00', a: '10:00' }],
    },
    commencerAccueil: {},
    noterPremierJourManque: {},
    signalerAbsence: {},
    noterRecontact: {},
    demanderChangement: {
      places: [{ place: p1, rythme: rythme('jeuMatin') }],
      aPartirDu: later,
      minutesSemaine: 240,
    },
    accepterChangement: { changement: context.changement?.id ?? crecheId },
    refuserChangement: { changement: context.changement?.id ?? crecheId, motif: 'Un motif.' },
    changerPlace: { places: [{ place: p2, rythme: rythme() }], aPartirDu: later },
    accorderReleve: { creche: crecheId, demis: [{ place: p2, jour: later, demi: 'matin' }] },
    rendreDemiJournees: {
      demis: [{ place: p1, jour: addDays(monde.today, 1), demi: 'matin' }],
    },
    redonnerJours: {
      demis: [{ place: p1, jour: addDays(monde.today, 21), demi: 'matin' }],
    },
    ouvrirBilan: {},
    redigerBilan: { audience: 'creche', ...texte },
    proposerRenouvellement: {
      fin: addDays(context.contrat?.fin ?? monde.today, 60),
      ...texte,
    },
    annoncerFinAnticipee: {
      effetLe: later,
      echangeLe: monde.today,
      parFamille: false,
      motif: 'Un motif.',
      tente: 'Deux échanges.',
    },
    prevoirFin: { le: later, cause: 'demenagement' },
    annulerFin: {},
    nommerPlaceOrdinaire: { le: later },
    ajouterNote: { audience: 'creche', ...texte },
  };
  const data = table[type];
  if (!data) throw new Error(`no data for ${type}`);
  return data;
}

const rempli = () => new Parcours();
/** A request in every state of the chart that a command reaches. */
export const etats: { readonly [etat: string]: () => Parcours } = {
  demande: rempli,
  eligible: () => rempli().eligible(),
  ineligible: () => rempli().run('olga', 'declarerIneligible', { motif: 'Un motif.' }),
  listeAttente: () => rempli().eligible().run('lise', 'inscrireListeAttente'),
  placeProposee: () => rempli().proposee(),
  contrat: () => rempli().contratPropose(),
  accueil: () => rempli().accueil(),
  bilan: () => rempli().bilan(),
  droitCommunEnAttente: () => rempli().ordinaire(),
  droitCommun: () => {
    const parcours = rempli().ordinaire();
    parcours.monde.wait(30);
    return parcours.catchUp();
  },
  rompu: () => {
    const parcours = rempli().accueil();
    parcours.run('lise', 'annoncerFinAnticipee', donnees('annoncerFinAnticipee', parcours));
    parcours.monde.wait(29);
    return parcours.catchUp();
  },
  fin: () => {
    const parcours = rempli().accueil();
    parcours.run('lise', 'prevoirFin', { le: parcours.monde.today, cause: 'ecole' });
    parcours.monde.wait(1);
    return parcours.catchUp();
  },
  retiree: () => rempli().run('marc', 'retirerDemande'),
};
