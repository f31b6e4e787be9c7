// The crèches of a measured town: who runs them, their places, and what each writes down of its calendar month after month.
import { hashPassword } from '../../../src/auth/passwords.ts';
import type { Store } from '../../../src/engine/ports.ts';
import type { Role } from '../../../workflows/agents/agentFacts.ts';
import { addDays, addMonths, dayOfWeek, type Jour } from '../../../workflows/dates.ts';
import type { OrganisationKind } from '../../../workflows/kernel/cards.ts';
import { semaineOuvrable } from '../../../workflows/places/halfDays.ts';
import { PASSWORD } from '../population.ts';
import { type Acts, emailOf, idOf, inGroups } from './acts.ts';
import type { TownPlan } from './plan.ts';

export interface Creche {
  readonly id: string;
  readonly organisation: string;
  readonly places: readonly string[];
  /** Names. */
  readonly gestionnaires: readonly string[];
}

/** A command reserves no more. */
const AT_ONCE = 30;

export async function openCreches(
  acts: Acts,
  store: Store,
  plan: TownPlan,
  depuis: Jour,
): Promise<readonly Creche[]> {
  const passwordHash = await hashPassword(PASSWORD);
  const agent = async (name: string, organisation: string, role: Role) => {
    await acts.engine.administration.createAgent(idOf(name), {
      organisation: idOf(organisation),
      prenom: name,
      nom: 'Inventé',
      courriel: emailOf(name),
      roles: [role],
    });
    await store.own.credentials.set(idOf(name), emailOf(name), passwordHash);
  };
  const organisation = (name: string, kind: OrganisationKind) =>
    acts.engine.administration.createOrganisation(idOf(name), { kind, nom: name, commune: null });
  await organisation('ville', 'commune');
  await organisation('agence', 'franceTravail');
  await agent('coordinateur', 'ville', 'coordinateur');
  await agent('conseiller', 'agence', 'conseiller');
  return inGroups([...Array(plan.creches).keys()], async (index) => {
    const name = `creche${index}`;
    await organisation(name, 'creche');
    const gestionnaires = Array.from(
      { length: plan.gestionnairesEach },
      (_, one) => `gestionnaire${index}-${one}`,
    );
    for (const one of gestionnaires) await agent(one, name, 'gestionnaire');
    return openCreche(acts, name, gestionnaires, plan, depuis);
  });
}

async function openCreche(
  acts: Acts,
  name: string,
  gestionnaires: readonly string[],
  { placesEach }: TownPlan,
  depuis: Jour,
): Promise<Creche> {
  const id = await acts.opens('coordinateur', 'creche', 'ouvrirCreche', {
    nom: name,
    organisation: idOf(name),
    commune: idOf('ville'),
    sections: [{ nom: 'Les petits', ageMinMois: 2, ageMaxMois: 40 }],
    demis: semaineOuvrable,
    referentFamilles: idOf(gestionnaires[0] ?? ''),
  });
  const label = { debut: depuis, fin: null, places: placesEach, part: 20 };
  await acts.does('coordinateur', id, 'accorderLabel', label);
  const [section] = idsIn((await acts.sees('coordinateur', id)).context['sections']);
  const noms = Array.from({ length: placesEach }, (_, place) => `Place ${place + 1}`);
  for (let from = 0; from < placesEach; from += AT_ONCE) {
    const some = { section, noms: noms.slice(from, from + AT_ONCE), depuis };
    await acts.does('coordinateur', id, 'reserverPlaces', some);
  }
  const places = idsIn((await acts.sees('coordinateur', id)).context['places']);
  return { id, organisation: idOf(name), places, gestionnaires };
}

function idsIn(list: unknown): string[] {
  if (!Array.isArray(list)) throw new Error('not a list');
  return list.map(({ id }: { id: string }) => id);
}

/** Closed by the town: three weeks in August, one at Christmas; the same for all. */
export function closuresOf(month: Jour): readonly { readonly du: Jour; readonly au: Jour }[] {
  const of = month.slice(5, 7);
  if (of === '08') return [{ du: month, au: addDays(month, 20) }];
  if (of === '12') return [{ du: addDays(month, 24), au: addDays(month, 30) }];
  return [];
}

/**
 * What a crèche enters in a month: the children enrolled, closures announced two months before, a day of training twice a
 * year, a lowered day every other month. Twenty-two facts a year.
 */
export async function monthOfCreches(
  acts: Acts,
  creches: readonly Creche[],
  month: Jour,
): Promise<void> {
  const number = Number(month.slice(5, 7));
  const monday = addDays(month, 7 + ((8 - dayOfWeek(month)) % 7));
  await inGroups(creches, async ({ id, places, gestionnaires: [name = ''] }) => {
    await acts.does(name, id, 'saisirEffectif', { mois: month.slice(0, 7), enfants: 60 });
    for (const days of closuresOf(addMonths(month, 2))) {
      await acts.does(name, id, 'ajouterFermeture', { ...days, motif: 'conges' });
    }
    if (number % 6 === 3) {
      const half = { du: monday, au: monday, demi: 'apresMidi', motif: 'pedagogique' };
      await acts.does(name, id, 'ajouterFermeture', half);
    }
    if (number % 2 === 0) {
      const lowered = { jour: monday, places: places.slice(0, 2) };
      await acts.does(name, id, 'abaisserJournee', lowered);
    }
  });
}
