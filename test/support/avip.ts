// A crèche and requests on a real engine, brought there by the commands of those who do it; every name in them is invented.
import { randomUUID } from 'node:crypto';
import { addDays } from '../../workflows/dates.ts';
import { semaineOuvrable } from '../../workflows/places/halfDays.ts';
import { accepted, agentId, type Name, organisations, type Partnership } from './partnership.ts';

export interface Creche {
  readonly id: string;
  /** Ids of its reserved places, in the order of their names. */
  readonly places: readonly string[];
}

export async function opensAs(
  world: Partnership,
  name: Name,
  pathway: string,
  type: string,
  data: object,
): Promise<string> {
  const request = { pathway, id: randomUUID(), type, data };
  return accepted(await world.engine.open(await world.viewer(name), request), type).caseId;
}

export const rythme = (...demis: readonly string[]) => ({
  demis: demis.length > 0 ? demis : ['lunMatin', 'marMatin'],
  semaines: 'toutes',
  vacances: 'avec',
});

interface CrecheOptions {
  readonly organisation?: 'lucioles' | 'galopins';
  readonly noms?: readonly string[];
  /** Last day of the label; null: no end is known. */
  readonly fin?: string | null;
}

/** A labelled crèche with reserved places in its one section. */
export async function crecheOn(
  world: Partnership,
  { organisation = 'lucioles', noms = ['1', '2', '3'], fin = null }: CrecheOptions = {},
): Promise<Creche> {
  const gestionnaire = organisation === 'lucioles' ? 'lise' : 'nora';
  const today = world.engine.today();
  const id = await opensAs(world, 'olga', 'creche', 'ouvrirCreche', {
    nom: organisations[organisation].nom,
    organisation: organisations[organisation].id,
    commune: organisations.ville.id,
    sections: [{ nom: 'Les petits', ageMinMois: 2, ageMaxMois: 40 }],
    demis: semaineOuvrable,
    referentFamilles: agentId(gestionnaire),
  });
  await world.does('olga', id, 'accorderLabel', { debut: today, fin, places: 30, part: 20 });
  const { context } = await world.sees(gestionnaire, id);
  const section = idsIn(context['sections'])[0];
  await world.does(gestionnaire, id, 'reserverPlaces', { section, noms, depuis: today });
  const seen = await world.sees(gestionnaire, id);
  return { id, places: idsIn(seen.context['places']) };
}

function idsIn(list: unknown): string[] {
  if (!Array.isArray(list)) throw new Error('not a list');
  return list.map(({ id }: { id: string }) => id);
}

export interface DemandeOptions {
  readonly voeux?: readonly string[];
  readonly demis?: readonly string[];
  readonly criteres?: object | null;
  readonly prenom?: string;
  readonly nom?: string;
  readonly fratrie?: string | null;
  /** The commune that coordinates the request: that of the crèches unless said. */
  readonly commune?: string;
}

export const criteres = {
  foyer: false,
  allocation: false,
  quartier: false,
  jeune: false,
  objectif: 'recherche',
};

/** A request that Marc opens and follows, Claire beside him. */
export function demandeOn(world: Partnership, options: DemandeOptions = {}): Promise<string> {
  const { voeux = [], demis = [], prenom = 'Milo', nom = 'Zolbarine', fratrie = null } = options;
  const parents = [{ prenom: 'Awa', nom, role: 'signe' }];
  return opensAs(world, 'marc', 'creche-avip', 'ouvrirDemande', {
    commune: options.commune ?? organisations.ville.id,
    voeux,
    enfant: { prenom, nom, naissance: '2025-02-10' },
    parents: fratrie === null ? parents : [],
    fratrie,
    besoin: {
      rythme: rythme(...demis),
      minutesSemaine: 600,
      debutSouhaite: addDays(world.engine.today(), 7),
    },
    criteres: options.criteres === undefined ? criteres : options.criteres,
    referentSocial: agentId('claire'),
  });
}

/** The same, recognised: it waits for a place. */
export async function eligibleOn(
  world: Partnership,
  options: DemandeOptions = {},
): Promise<string> {
  const id = await demandeOn(world, options);
  await world.does('marc', id, 'declarerEligible', { parcours: 'insertion', volontaire: true });
  return id;
}

/** What a gestionnaire offers: one place, from next week on. */
export function offre(
  world: Partnership,
  creche: string,
  place: string | undefined,
  demis: readonly string[] = [],
) {
  return {
    creche,
    places: [{ place, rythme: rythme(...demis) }],
    du: addDays(world.engine.today(), 7),
  };
}

export const contrat = {
  minutesSemaine: 600,
  engagements: { famille: 'Venir.', creche: 'Accueillir.', insertion: 'Suivre.' },
};
