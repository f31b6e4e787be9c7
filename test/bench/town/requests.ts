// Requests of a measured town, carried by those who do it in life: waiting, with a place held, or welcomed.
import { addMonths, type Jour } from '../../../workflows/dates.ts';
import { semaineOuvrable } from '../../../workflows/places/halfDays.ts';
import { contrat, criteres } from '../../support/avip.ts';
import { named } from '../../support/story.ts';
import { type Acts, idOf } from './acts.ts';
import type { Creche } from './creches.ts';

export interface Stay {
  readonly creche: Creche;
  readonly place: string;
  readonly demis: readonly string[];
  readonly du: Jour;
  readonly au: Jour;
}

export const rythmes = {
  semaine: semaineOuvrable,
  matins: semaineOuvrable.filter((demi) => demi.endsWith('Matin')),
  apresMidis: semaineOuvrable.filter((demi) => demi.endsWith('ApresMidi')),
  /** A parent who looks for work: four mornings. */
  recherche: ['lunMatin', 'marMatin', 'jeuMatin', 'venMatin'],
} as const;

/** Of twenty places sixteen are given: fourteen to one child each, two to two. Two are held, two are free. */
export function staysOf(
  creche: Creche,
  { du, au }: { readonly du: Jour; readonly au: Jour },
): { readonly given: readonly Stay[]; readonly held: readonly Stay[] } {
  const stay = (place: string, demis: readonly string[]): Stay => ({
    creche,
    place,
    demis,
    du,
    au,
  });
  const last = creche.places.length;
  const [whole, shared, held] = [
    creche.places.slice(0, last - 6),
    creche.places.slice(last - 6, last - 4),
    creche.places.slice(last - 4, last - 2),
  ];
  return {
    given: [
      ...whole.map((place) => stay(place, rythmes.semaine)),
      ...shared.flatMap((place) => [stay(place, rythmes.matins), stay(place, rythmes.apresMidis)]),
    ],
    held: held.map((place) => stay(place, rythmes.recherche)),
  };
}

const rythmeOf = (demis: readonly string[]) => ({ demis, semaines: 'toutes', vacances: 'avec' });

/** Recognised: it waits for a place. */
export async function waits(
  acts: Acts,
  creche: Creche,
  du: Jour,
  demis: readonly string[] = rythmes.recherche,
): Promise<string> {
  const id = await acts.opens('conseiller', 'creche-avip', 'ouvrirDemande', {
    commune: idOf('ville'),
    voeux: [creche.id],
    enfant: { prenom: 'Milo', nom: 'Zolbarine', naissance: addMonths(du, -12) },
    parents: [{ prenom: 'Awa', nom: 'Zolbarine', role: 'signe' }],
    besoin: { rythme: rythmeOf(demis), minutesSemaine: 600, debutSouhaite: du },
    criteres,
  });
  const eligible = { parcours: 'insertion', volontaire: true };
  await acts.does('conseiller', id, 'declarerEligible', eligible);
  return id;
}

/** As `proposerPlace` takes it. All ask for the same, who asked first stands first: each offer says why it passes others. */
export function offerOf(
  creche: string,
  { place, demis, du, au }: Pick<Stay, 'place' | 'demis' | 'du'> & { readonly au?: Jour },
) {
  const places = [{ place, rythme: rythmeOf(demis) }];
  return { creche, places, du, au, horsOrdre: 'Une place convenue de longue date.' };
}

export async function holds(acts: Acts, stay: Stay): Promise<string> {
  const { creche, du, demis } = stay;
  const id = await waits(acts, creche, du, demis);
  await acts.does(creche.gestionnaires[0] ?? '', id, 'proposerPlace', offerOf(creche.id, stay));
  return id;
}

/** Offered and signed by all: the place is given. */
export async function signs(acts: Acts, stay: Stay): Promise<string> {
  const [gestionnaire = ''] = stay.creche.gestionnaires;
  const id = await holds(acts, stay);
  await acts.does(gestionnaire, id, 'proposerContrat', contrat);
  const seen = await acts.sees('conseiller', id);
  const step = named(seen);
  await acts.does('conseiller', id, 'confirmerEtape', step);
  const signataires = seen.context['signataires'];
  const personne: unknown = Array.isArray(signataires) ? signataires[0] : null;
  const signature = { ...step, personne, mode: 'papier' };
  await acts.does('conseiller', id, 'recueillirSignature', signature);
  return id;
}

export async function begins(acts: Acts, { creche, du }: Stay, id: string): Promise<void> {
  await acts.does(creche.gestionnaires[0] ?? '', id, 'commencerAccueil', { le: du });
}
