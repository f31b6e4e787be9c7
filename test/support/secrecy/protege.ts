// Two families that everyone around them comes across: the contacts of one person are protected, those of the other are not.
import { randomUUID } from 'node:crypto';
import { hashPassword } from '../../../src/auth/passwords.ts';
import { politiques } from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { addDays, dayOfWeek } from '../../../workflows/dates.ts';
import { type Creche, crecheOn } from '../avip.ts';
import { type Doors, password } from '../doors.ts';
import { agentId, organisations } from '../partnership.ts';
import { actif } from './accompagnements.ts';
import { milo } from './demandes.ts';
import { MOT } from './planter.ts';
import { idsIn, type Planting, plantingOn } from './planting.ts';
import { sealedIn } from './secrets.ts';
import { aSigner } from './vieDeDemande.ts';

export interface Family {
  readonly accompagnement: string;
  /** A child's request: the person of the accompagnement is the parent who signs. */
  readonly demande: string;
  /** Planted words: how to reach that person, where they live, where they were to be met. */
  readonly telephone: string;
  readonly contacts: readonly string[];
  readonly lieux: readonly string[];
}

export interface Families {
  readonly protegee: Family;
  /** The same life, never protected: what is found of it is what the search can find. */
  readonly jumelle: Family;
  /** The one that welcomes both children, and the one that hosts them while it is closed. */
  readonly creches: readonly [Creche, Creche];
  /** The day of that. */
  readonly hostedOn: string;
}

/** The desk of the agency: the partnership has one at the MDS alone. */
export const bureauAgence = { id: randomUUID(), courriel: 'bureau.agence@exemple.invalid' };

/**
 * The commission validates; Marc hands over and reads on; both children are welcomed at Lise's, and hosted at Nora's for
 * a morning. Then Claire protects the contacts of one person.
 */
export async function familiesOn(doors: Doors): Promise<Families> {
  const { engine } = doors;
  await engine.administration.createAgent(bureauAgence.id, {
    organisation: organisations.agence.id,
    prenom: 'Bureau',
    nom: 'Inventé',
    courriel: bureauAgence.courriel,
    roles: ['secretariat'],
  });
  const { id, courriel } = bureauAgence;
  await doors.store.own.credentials.set(id, courriel, await hashPassword(password));
  const commission = Object.keys(politiques).indexOf('commission');
  await engine.administration.setSetting('ag.validation', commission, engine.today());
  const planting = plantingOn(doors);
  const creches = [
    await crecheOn(doors),
    await crecheOn(doors, { organisation: 'galopins' }),
  ] as const;
  const regles = { decide: 'coordinateur', criteres: ['foyer', 'anciennete'] };
  const effetLe = engine.today();
  for (const { id } of creches)
    await planting.does('olga', id, 'fixerRegles', { ...regles, effetLe });
  const protegee = await family(doors, planting, creches, 0);
  const jumelle = await family(doors, planting, creches, 1);
  const hostedOn = await hosted(planting, creches, [protegee.demande, jumelle.demande]);
  await doors.does('claire', protegee.accompagnement, 'fixerUsageContacts', { proteges: true });
  return { protegee, jumelle, creches, hostedOn };
}

async function family(
  doors: Doors,
  planting: Planting,
  [lucioles, galopins]: Families['creches'],
  at: number,
): Promise<Family> {
  const { does, onStep } = planting;
  const accompagnement = await actif(planting);
  const demande = await milo(planting, accompagnement, [lucioles, galopins]);
  const place = { ...lucioles, places: lucioles.places.slice(at) };
  await aSigner(planting, demande, place);
  const ways = await waysOf(doors, accompagnement);
  // The crèche is to call this parent, and a grandmother whom nothing hides.
  const parent = { nom: 'Le parent', lien: 'mere', telephone: ways.telephone };
  await does('marc', demande, 'transmettreContacts', {
    contacts: [parent, { nom: MOT, lien: 'proche', telephone: MOT }],
  });
  await onStep('lise', demande, 'confirmerEtape');
  await does('lise', demande, 'commencerAccueil');
  const releve = { siege: 'emploi', agent: agentId('autreConseiller') };
  await does('marc', accompagnement, 'proposerPassation', releve);
  const [passation] = await idsIn(doors, 'autreConseiller', accompagnement, 'passation');
  await does('autreConseiller', accompagnement, 'accepterPassation', { passation });
  return { accompagnement, demande, ...ways };
}

async function waysOf(doors: Doors, accompagnement: string) {
  const { person } = await doors.sees('claire', accompagnement);
  const sealed = await sealedIn(doors.store);
  const words = (of: string, fields: RegExp) =>
    sealed.filter((one) => one.of === of && fields.test(one.field)).map(({ text }) => text);
  return {
    telephone: person.telephone ?? '',
    contacts: words(person.id, /^personneCreee\.v1 (contacts|adresse) /),
    lieux: words(accompagnement, /^rendezVous(Fixe|Deplace)\.v1 lieu lieu$/),
  };
}

/** While Lise's crèche is closed, Nora's takes each child for one morning. */
async function hosted(
  { world, does }: Planting,
  [lucioles, galopins]: Families['creches'],
  demandes: readonly string[],
): Promise<string> {
  const du = addDays(world.engine.today(), 4);
  await does('lise', lucioles.id, 'ajouterFermeture', { du, au: addDays(du, 9), motif: 'conges' });
  const days = Array.from({ length: 7 }, (_, index) => addDays(du, index));
  const jour = days.find((one) => dayOfWeek(one) === 1) ?? du;
  for (const [at, demande] of demandes.entries()) {
    const demis = [{ place: galopins.places[at], jour, demi: 'matin' }];
    await does('olga', demande, 'accorderReleve', { creche: galopins.id, demis });
  }
  return jour;
}
