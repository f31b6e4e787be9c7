// A crèche with a place given, one held, a hold that has lapsed while no clock ran, a closure over a given place, a list.
import { randomUUID } from 'node:crypto';
import { addDays, type Jour } from '../../../workflows/dates.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { contrat, crecheOn, criteres, eligibleOn, offre } from '../../support/avip.ts';
import type { Name, Partnership } from '../../support/partnership.ts';
import { named } from '../../support/story.ts';

export interface WeekOfPlaces {
  readonly creche: string;
  readonly places: readonly string[];
  /** The other crèche of the town. */
  readonly galopins: string;
  readonly galopinsPlaces: readonly string[];
  readonly given: string;
  readonly held: string;
  readonly lapsed: string;
  /** Waits, and names the crèche. */
  readonly waiting: string;
  /** Waits, and names no crèche at all. */
  readonly unnamed: string;
  /** A Monday on which both crèches are open. */
  readonly monday: Jour;
  readonly today: Jour;
}

/** Everybody signs: the place held is given. */
export async function signe(world: Partnership, caseId: string): Promise<void> {
  await world.does('lise', caseId, 'proposerContrat', contrat);
  const seen = await world.sees('marc', caseId);
  const step = named(seen);
  await world.does('marc', caseId, 'confirmerEtape', step);
  const [personne] = Array.isArray(seen.context['signataires']) ? seen.context['signataires'] : [];
  const signature = { ...step, personne, mode: 'papier' };
  await world.does('claire', caseId, 'recueillirSignature', signature);
}

/** From Tuesday 1 September 2026; a hold is ten opening days: that of 1 September is free on the 16th. */
export async function weekOfPlaces(world: Partnership): Promise<WeekOfPlaces> {
  const creche = await crecheOn(world, { noms: ['1', '2', '3', '4'], fin: '2026-12-31' });
  const galopins = await crecheOn(world, { organisation: 'galopins', noms: ['A'] });
  const [p1, p2, p3] = creche.places;
  const voeux = [creche.id];
  const ask = (prenom: string, change: object = {}) =>
    eligibleOn(world, { voeux, prenom, ...change });
  const place = (id: string, at: string | undefined, horsOrdre: string | null = null) =>
    world.does('lise', id, 'proposerPlace', { ...offre(world, creche.id, at), horsOrdre });
  const given = await ask('Gaia');
  await place(given, p1);
  await signe(world, given);
  const lapsed = await ask('Liam', { criteres: { ...criteres, foyer: true } });
  await place(lapsed, p3);
  world.clock.advance({ days: 14 });
  const held = await ask('Hana');
  await place(held, p2);
  await world.does('lise', given, 'commencerAccueil', {});
  const waiting = await ask('Wael');
  const unnamed = await eligibleOn(world, { prenom: 'Uma' });
  world.clock.advance({ days: 3 });
  const today = world.engine.today();
  const monday = addDays(today, 10);
  return {
    creche: creche.id,
    places: creche.places,
    galopins: galopins.id,
    galopinsPlaces: galopins.places,
    given,
    held,
    lapsed,
    waiting,
    unnamed,
    monday,
    today,
  };
}

/** Somebody who is not among the people of the partnership: a reading asks their rights of what they are. */
export async function viewers(world: Partnership) {
  const of = (name: Name) => world.viewer(name);
  const olga = await of('olga');
  const other = { agent: randomUUID(), organisation: randomUUID() };
  const stranger = (kind: Viewer['kind'], role: string): Viewer => ({
    ...other,
    kind,
    roles: [role],
  });
  return {
    gestionnaire: await of('lise'),
    autreGestionnaire: await of('nora'),
    coordinateur: olga,
    autreCommune: { ...olga, ...other },
    insertion: await of('marc'),
    conseillerSansLien: await of('autreConseiller'),
    referentSocial: await of('claire'),
    travailleurSansLien: await of('autreAssistante'),
    auditeur: await of('auditrice'),
    secretariat: await of('ccas'),
    administrateur: stranger('partenariat', 'administrateur'),
    commission: stranger('partenariat', 'commission'),
  } as const;
}
export type Viewers = Awaited<ReturnType<typeof viewers>>;
