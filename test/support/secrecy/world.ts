// A whole world with a secret in each of its texts: three crèches, the families they know of, and those they do not.
import { randomUUID } from 'node:crypto';
import { addDays, dayOfWeek } from '../../../workflows/dates.ts';
import { semaineOuvrable } from '../../../workflows/places/halfDays.ts';
import { type Creche, crecheOn } from '../avip.ts';
import { organisations, type Partnership } from '../partnership.ts';
import { actif, autres } from './accompagnements.ts';
import { type Autour, autour, eligible, milo } from './demandes.ts';
import { idsIn, type Planting, plantingOn } from './planting.ts';
import { accueillie, aSigner, proposee, refusee } from './vieDeDemande.ts';

export interface SecretWorld {
  readonly planting: Planting;
  /** Lise's, Nora's, and Paula's, who is in no other test. */
  readonly creches: readonly [Creche, Creche, Creche];
  /** The first is the one that Milo's request hangs on. */
  readonly accompagnements: readonly string[];
  /** Hangs on it; names the first two crèches. */
  readonly milo: string;
  /** Stands before it on both lists. */
  readonly avant: string;
  /** Names Nora's crèche alone, which holds a place for it. */
  readonly nino: string;
  /** Names no crèche; a place of Nora's was offered, and refused. */
  readonly noam: string;
  readonly autour: Autour;
  /** The days on which the children were born. */
  readonly naissances: readonly string[];
  /** Of Paula's crèche. */
  readonly organisation: string;
}

export const paula = { id: randomUUID(), courriel: 'paula@exemple.invalid' };

/** Paula's crèche: she is asked for nothing but to read. */
async function coquelicotsOn({ engine, does, sees }: Partnership, planting: Planting) {
  const organisation = randomUUID();
  const clear = { kind: 'creche', nom: 'Les Coquelicots', commune: null } as const;
  await engine.administration.createOrganisation(organisation, clear);
  await engine.administration.createAgent(paula.id, {
    organisation,
    prenom: 'Paula',
    nom: 'Inventée',
    courriel: paula.courriel,
    roles: ['gestionnaire'],
  });
  const id = await planting.opens('olga', 'creche', {
    nom: clear.nom,
    organisation,
    commune: organisations.ville.id,
    sections: [{ nom: 'Les petits', ageMinMois: 2, ageMaxMois: 40 }],
    demis: semaineOuvrable,
  });
  const debut = engine.today();
  await does('olga', id, 'accorderLabel', { debut, fin: null, places: 30, part: 20 });
  const [section] = await idsIn(planting.world, 'olga', id, 'sections');
  await does('olga', id, 'reserverPlaces', { section, noms: ['1', '2'], depuis: debut });
  const { context } = await sees('olga', id);
  return { creche: { id, places: idsOf(context['places']) }, organisation };
}

function idsOf(list: unknown): string[] {
  if (!Array.isArray(list)) throw new Error('not a list');
  return list.map(({ id }: { id: string }) => id);
}

/**
 * Until a place of Nora's was refused for Milo: he waits again, and both crèches that he names know of him. `whole`: with
 * accompagnements in every state, each of their texts written.
 */
export async function waitingWorld(
  world: Partnership,
  { whole = false }: { readonly whole?: boolean } = {},
): Promise<SecretWorld> {
  const planting = plantingOn(world);
  const lucioles = await crecheOn(world);
  const galopins = await crecheOn(world, { organisation: 'galopins' });
  const { creche: coquelicots, organisation } = await coquelicotsOn(world, planting);
  const accompagnement = await actif(planting);
  const avant = await eligible(planting, [lucioles, galopins]);
  const child = await milo(planting, accompagnement, [lucioles, galopins]);
  await planting.does('lise', child, 'inscrireListeAttente');
  const regles = {
    decide: 'coordinateur',
    criteres: ['foyer', 'ressources', 'echeance', 'fratrie', 'anciennete'],
  };
  for (const { id } of [lucioles, galopins]) {
    await planting.does('olga', id, 'fixerRegles', { ...regles, effetLe: world.engine.today() });
  }
  const [first, second] = galopins.places;
  const noam = await eligible(planting, []);
  await refusee(planting, noam, galopins, first);
  await refusee(planting, child, galopins, first);
  const nino = await eligible(planting, [galopins]);
  await proposee(planting, nino, galopins, second);
  return {
    planting,
    creches: [lucioles, galopins, coquelicots],
    accompagnements: [accompagnement, ...(whole ? await autres(planting) : [])],
    milo: child,
    avant,
    nino,
    noam,
    autour: await autour(planting, [lucioles, coquelicots]),
    organisation,
    naissances: [600, 500].map((days) => addDays(world.engine.today(), -days)),
  };
}

/** Another place, Lise's: her key is the last that the contract waits for. */
export async function toSign({ planting, milo: child, creches }: SecretWorld): Promise<void> {
  const [lucioles] = creches;
  await aSigner(planting, child, lucioles);
}

/** From Milo's first day to the last: welcomed, reviewed, told that it ends; a séance is held, a closure touches him, Nora hosts him. */
export async function welcomes({ planting, ...secret }: SecretWorld): Promise<void> {
  const { world, does } = planting;
  const [lucioles, galopins] = secret.creches;
  await accueillie(planting, secret.milo, lucioles);
  const reste = [secret.avant, secret.autour['ines']].map((demande) => ({
    demande,
    decision: 'reste',
  }));
  await does('olga', lucioles.id, 'tenirSeance', { decisions: reste });
  const jour = addDays(world.engine.today(), 4);
  await does('lise', lucioles.id, 'ajouterFermeture', {
    du: jour,
    au: addDays(jour, 9),
    motif: 'conges',
  });
  const [place] = galopins.places;
  const jours = Array.from({ length: 10 }, (_, index) => addDays(jour, index));
  const demis = jours
    .filter((one) => dayOfWeek(one) === 1)
    .map((one) => ({ place, jour: one, demi: 'matin' }));
  await does('olga', secret.milo, 'accorderReleve', {
    creche: galopins.id,
    demis: demis.slice(0, 1),
  });
}

/** From the signature to the first day; a hold at Nora's lapses meanwhile. */
export const FIRST_DAY = { days: 21 };

/** Whom each crèche's gestionnaire may know of; `welcomed`: once Milo is at Lise's. */
export function knownTo(secret: SecretWorld, welcomed: boolean) {
  const { anouk = '', omar = '', lila = '', aziz = '', yanis = '' } = secret.autour;
  const { milo: child, avant, nino } = secret;
  const [lucioles, galopins, coquelicots] = secret.creches;
  return {
    lise: [lucioles.id, child, avant, anouk, omar, lila],
    nora: [galopins.id, avant, nino, ...(welcomed ? [] : [child])],
    paula: [coquelicots.id, aziz, yanis],
  };
}

/** Whose half-days a crèche gives to the child of a request that it does not know of. */
export function hostedBy(secret: SecretWorld, welcomed: boolean) {
  return { lise: [], nora: welcomed ? [secret.milo] : [], paula: [] };
}

export function everyRequest({ milo: child, avant, nino, noam, autour: others }: SecretWorld) {
  return [child, avant, nino, noam, ...Object.values(others)];
}
