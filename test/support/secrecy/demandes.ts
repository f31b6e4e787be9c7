// Requests of every kind around three crèches, each text of them planted: what one crèche reads of another's, and of none.
import { addDays } from '../../../workflows/dates.ts';
import { type Creche, criteres, rythme } from '../avip.ts';
import { agentId, organisations } from '../partnership.ts';
import { MOT } from './planter.ts';
import type { Planting } from './planting.ts';

/** No other date in the world is this one. */
export const echeanceDuParent = '2027-05-19';
/** Hours a week that only the child who is welcomed has. */
export const minutesDeMilo = 617;

const contacts = { telephone: MOT, courriel: MOT };
const adresse = { adresse: MOT, codePostal: MOT, commune: MOT };
const parent = (role: string) => ({ prenom: MOT, nom: MOT, role, contacts, adresse });
const sealed = { allocation: true, quartier: true, jeune: true, objectif: 'periodeEssai' };
const situation = { ...criteres, ...sealed };

export function demande(
  { world, opens }: Planting,
  voeux: readonly Creche[],
  change: object = {},
): Promise<string> {
  const today = world.engine.today();
  const debutSouhaite = addDays(today, 7);
  return opens('marc', 'creche-avip', {
    commune: organisations.ville.id,
    voeux: voeux.map(({ id }) => id),
    enfant: { prenom: MOT, nom: MOT, naissance: addDays(today, -600) },
    parents: [parent('signe'), parent('nePasContacter')],
    besoin: { rythme: rythme(), minutesSemaine: 600, debutSouhaite },
    criteres: { ...situation, commentaire: MOT },
    referentSocial: agentId('claire'),
    ...change,
  });
}

export async function eligible(
  planting: Planting,
  voeux: readonly Creche[],
  change: object = {},
): Promise<string> {
  const id = await demande(planting, voeux, change);
  await planting.does('marc', id, 'declarerEligible', {
    parcours: 'demandeurEmploi',
    volontaire: true,
  });
  return id;
}

/** The one that hangs on an accompagnement, with what its followers write among themselves. */
export async function milo(
  planting: Planting,
  accompagnement: string,
  voeux: readonly Creche[],
): Promise<string> {
  const { world, does } = planting;
  const today = world.engine.today();
  const debutSouhaite = addDays(today, 7);
  const id = await demande(planting, voeux, {
    accompagnement,
    parents: [parent('informe'), parent('nePasContacter')],
    besoin: { rythme: rythme(), minutesSemaine: minutesDeMilo, debutSouhaite },
    criteres: { ...situation, echeance: echeanceDuParent, commentaire: MOT },
  });
  for (const name of ['marc', 'claire', 'olga'] as const) {
    await does(name, id, 'ajouterNote', { audience: 'referents' });
  }
  await does('olga', id, 'derogerAge', { jusquAu: addDays(today, 1300) });
  await does('marc', id, 'declarerEligible', { parcours: 'insertion', volontaire: true });
  await does('claire', id, 'renseignerCriteres', { ...situation, echeance: echeanceDuParent });
  await does('marc', id, 'ajouterNote', { audience: 'creche' });
  return id;
}

export interface Autour {
  readonly [name: string]: string;
}

/** Those of other families. The crèches of their wishes know of them as long as they wait. */
export async function autour(
  planting: Planting,
  [lucioles, coquelicots]: readonly [Creche, Creche],
): Promise<Autour> {
  const { does } = planting;
  const anouk = await eligible(planting, [lucioles]);
  const aziz = await eligible(planting, [coquelicots], { fratrie: anouk, parents: [] });
  await does('marc', anouk, 'lierDemandes', { avec: [aziz] });
  const omar = await planting.opens('lise', 'creche-avip', {
    ...(await donneesDe(planting, lucioles)),
    parents: [{ prenom: MOT, nom: MOT, role: 'signe' }],
  });
  await does('olga', omar, 'renseignerCriteres', situation);
  await does('olga', omar, 'declarerIneligible');
  const zoe = await eligible(planting, [lucioles]);
  await does('marc', zoe, 'retirerDemande');
  const yanis = await eligible(planting, [coquelicots]);
  await does('claire', yanis, 'ajouterNote', { audience: 'referents' });
  await does('marc', yanis, 'ajouterNote', { audience: 'creche' });
  const ines = await eligible(planting, []);
  const lila = await demande(planting, [lucioles], { nature: 'ponctuelle' });
  return { anouk, aziz, omar, zoe, yanis, ines, lila };
}

async function donneesDe({ world }: Planting, creche: Creche): Promise<object> {
  const today = world.engine.today();
  return {
    commune: organisations.ville.id,
    voeux: [creche.id],
    enfant: { prenom: MOT, nom: MOT, naissance: addDays(today, -500) },
    besoin: { rythme: rythme(), minutesSemaine: 480, debutSouhaite: addDays(today, 7) },
    criteres: null,
  };
}
