// Three requests through everything that can be written on them, a secret in each text that is not the crèche's to read.
import { addDays } from '../../../workflows/dates.ts';
import { type Creche, contrat, criteres, offre, opensAs, rythme } from '../../support/avip.ts';
import { type Name, organisations, type Partnership } from '../../support/partnership.ts';
import { actif, named } from '../../support/story.ts';

/** Words that no text of the product could hold: found anywhere, they have leaked. */
export const secrets = {
  nom: 'Secret-Orchidee',
  parent: 'Secret-Glycine',
  telephone: 'Secret-Parent',
  rue: 'Secret-Rue',
  commentaire: 'Secret-Commentaire',
  note: 'Secret-Note',
  derogation: 'Secret-Derogation',
  horsOrdre: 'Secret-HorsOrdre',
  refus: 'Secret-Refus',
  bilan: 'Secret-Bilan',
  fin: 'Secret-Fin',
  tente: 'Secret-Tente',
  retrait: 'Secret-Retrait',
  ineligible: 'Secret-Ineligible',
} as const;

export interface SecretStory {
  readonly accompagnement: string;
}

const situation = { ...criteres, foyer: true, allocation: true, quartier: true, jeune: true };

function ouverture(world: Partnership, creche: Creche, change: object) {
  return {
    commune: organisations.ville.id,
    voeux: [creche.id],
    enfant: { prenom: 'Milo', nom: secrets.nom, naissance: '2025-02-10' },
    parents: [],
    besoin: {
      rythme: rythme(),
      minutesSemaine: 600,
      debutSouhaite: addDays(world.engine.today(), 7),
    },
    ...change,
  };
}

/** `after` is told of the case after each step: whoever reads then reads each state. */
export async function secretStory(
  world: Partnership,
  creche: Creche,
  after: (caseId: string) => Promise<void>,
): Promise<SecretStory> {
  const accompagnement = await actif(world);
  await after(accompagnement);
  const opens = async (name: Name, change: object) => {
    const data = ouverture(world, creche, change);
    const id = await opensAs(world, name, 'creche-avip', 'ouvrirDemande', data);
    await after(id);
    return id;
  };
  const does = async (name: Name, id: string, type: string, data: object = {}) => {
    await world.does(name, id, type, data);
    await after(id);
  };
  const first = await opens('marc', {
    accompagnement,
    parents: [parent('informe')],
    criteres: { ...situation, foyer: false, commentaire: secrets.commentaire },
  });
  const before = await opens('marc', { parents: [parent('signe')], criteres: situation });
  const byCreche = await opens('lise', {
    enfant: { prenom: 'Milo', nom: 'Zolbarine', naissance: '2025-02-10' },
    parents: [{ prenom: 'Awa', nom: 'Zolbarine', role: 'signe' }],
  });
  await waits(does, first, before);
  await place(world, does, creche, first);
  await lives(world, does, creche, first);
  await does('marc', before, 'retirerDemande', { motif: secrets.retrait });
  await does('olga', byCreche, 'renseignerCriteres', situation);
  await does('olga', byCreche, 'declarerIneligible', { motif: secrets.ineligible });
  return { accompagnement };
}

function parent(role: string) {
  return {
    prenom: secrets.telephone,
    nom: secrets.parent,
    role,
    contacts: { telephone: '06 00 00 00 00', courriel: null },
    adresse: { adresse: secrets.rue, codePostal: '71300', commune: 'Montceau-les-Mines' },
  };
}

type Does = (name: Name, id: string, type: string, data?: object) => Promise<void>;

async function waits(does: Does, first: string, before: string): Promise<void> {
  const reconnue = { parcours: 'insertion', volontaire: true };
  await does('marc', first, 'ajouterNote', { audience: 'referents', texte: secrets.note });
  const age = { jusquAu: '2028-12-31', motif: secrets.derogation };
  await does('olga', first, 'derogerAge', age);
  await does('marc', first, 'corrigerNaissance', { naissance: '2025-02-10' });
  await does('olga', first, 'declarerEligible', reconnue);
  await does('olga', before, 'declarerEligible', reconnue);
  await does('lise', first, 'inscrireListeAttente');
}

/** Offered out of order by the commune, refused, offered again, objected to, signed. */
async function place(world: Partnership, does: Does, creche: Creche, id: string): Promise<void> {
  const regles = { decide: 'coordinateur', criteres: ['foyer', 'ressources', 'anciennete'] };
  await does('olga', creche.id, 'fixerRegles', { ...regles, effetLe: world.engine.today() });
  const offered = { ...offre(world, creche.id, creche.places[0]), horsOrdre: secrets.horsOrdre };
  await does('olga', id, 'proposerPlace', offered);
  await does('marc', id, 'refuserOffre', { motif: secrets.refus });
  await does('olga', id, 'proposerPlace', offered);
  await does('lise', id, 'proposerContrat', contrat);
  const step = async () => named(await world.sees('marc', id));
  await does('marc', id, 'objecterEtape', {
    ...(await step()),
    motif: 'Les heures sont à revoir.',
  });
  await does('lise', id, 'proposerContrat', contrat);
  await does('marc', id, 'confirmerEtape', await step());
  const { context } = await world.sees('marc', id);
  const [personne] = Array.isArray(context['signataires']) ? context['signataires'] : [];
  const signature = { ...(await step()), personne, mode: 'papier' };
  await does('marc', id, 'recueillirSignature', signature);
}

async function lives(world: Partnership, does: Does, creche: Creche, id: string): Promise<void> {
  world.clock.advance({ days: 7 });
  await does('lise', id, 'commencerAccueil');
  await does('lise', id, 'signalerAbsence');
  const later = addDays(world.engine.today(), 28);
  await does('marc', id, 'demanderChangement', {
    places: [{ place: creche.places[0], rythme: rythme('jeuMatin') }],
    aPartirDu: later,
    minutesSemaine: 240,
  });
  const { context } = await world.sees('lise', id);
  const changement = JSON.parse(JSON.stringify(context['changement'])).id;
  await does('lise', id, 'refuserChangement', { changement, motif: 'Pas de place le jeudi.' });
  await does('lise', id, 'ouvrirBilan');
  await does('marc', id, 'redigerBilan', { audience: 'referents', texte: secrets.bilan });
  await does('lise', id, 'redigerBilan', { audience: 'creche', texte: 'Tout va bien.' });
  await does('marc', id, 'annoncerFinAnticipee', {
    effetLe: later,
    echangeLe: world.engine.today(),
    parFamille: false,
    motif: secrets.fin,
    tente: secrets.tente,
  });
  world.clock.advance({ days: 40 });
  await does('lise', creche.id, 'saisirEffectif', { mois: '2026-10', enfants: 20 });
}
