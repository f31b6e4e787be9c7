// The life of one request, each text of it planted: a place refused at one crèche, signed at another, and the welcome there.
import { z } from 'zod';
import { addDays, addMonths, Jour } from '../../../workflows/dates.ts';
import { type Creche, rythme } from '../avip.ts';
import { minutesDeMilo } from './demandes.ts';
import { MOT } from './planter.ts';
import { idsIn, type Planting } from './planting.ts';

const Contrat = z.object({ fin: Jour });

/** The coordinateur decides, out of order when others stand before: the reason is planted. */
export function proposee(
  { world, does }: Planting,
  id: string,
  creche: Creche,
  place: string | undefined,
  dans = 7,
): Promise<void> {
  return does('olga', id, 'proposerPlace', {
    creche: creche.id,
    places: [{ place, rythme: rythme() }],
    du: addDays(world.engine.today(), dans),
  });
}

/** Offered, with contacts and a contract on its way, and not kept: the reason is not the crèche's. */
export async function refusee(
  planting: Planting,
  id: string,
  creche: Creche,
  place: string | undefined,
): Promise<void> {
  const { does, onStep } = planting;
  await proposee(planting, id, creche, place);
  await does('marc', id, 'transmettreContacts', { contacts: [contact] });
  await does('nora', id, 'ajouterNote', { audience: 'creche' });
  await does('nora', id, 'proposerContrat', contrat(600));
  await onStep('marc', id, 'objecterEtape');
  await does('claire', id, 'refuserOffre');
}

const contact = { nom: MOT, lien: 'mere', telephone: MOT };
const contrat = (minutesSemaine: number) => ({
  minutesSemaine,
  engagements: { famille: MOT, creche: MOT, insertion: MOT },
});

/** Offered out of order, and signed but for the crèche's key: the last one gives the accompagnement a plan to look at. */
export async function aSigner(planting: Planting, id: string, creche: Creche): Promise<void> {
  const { world, does, onStep } = planting;
  const [place] = creche.places;
  await proposee(planting, id, creche, place, 0);
  await does('claire', id, 'transmettreContacts', { contacts: [contact] });
  await does('lise', id, 'proposerContrat', contrat(minutesDeMilo));
  await onStep('marc', id, 'objecterEtape');
  await does('marc', id, 'proposerContrat', contrat(minutesDeMilo));
  const [personne] = await idsIn(world, 'claire', id, 'signataires');
  await onStep('claire', id, 'recueillirSignature', { personne, mode: 'oral' });
}

/** Welcomed, absent, asked for other hours, reviewed, and told that it ends. */
export async function accueillie(planting: Planting, id: string, creche: Creche): Promise<void> {
  const { world, does, onStep } = planting;
  const today = world.engine.today();
  await does('lise', id, 'commencerAccueil');
  await does('lise', id, 'signalerAbsence');
  await does('claire', id, 'noterRecontact');
  for (const answer of ['refuserChangement', 'accepterChangement']) {
    await does('marc', id, 'demanderChangement', {
      places: [{ place: creche.places[0], rythme: rythme('jeuMatin') }],
      aPartirDu: addDays(today, 21),
      minutesSemaine: minutesDeMilo,
    });
    const [changement] = await idsIn(world, 'lise', id, 'changement');
    await does('lise', id, answer, { changement });
  }
  await does('lise', id, 'ouvrirBilan');
  await does('claire', id, 'redigerBilan', { audience: 'referents' });
  await does('lise', id, 'redigerBilan', { audience: 'creche' });
  const { contrat: signed } = (await world.sees('lise', id)).context;
  const { fin } = Contrat.parse(signed);
  await does('lise', id, 'proposerRenouvellement', { fin: addMonths(fin, 1) });
  await onStep('marc', id, 'objecterEtape');
  await does('marc', id, 'annoncerFinAnticipee', {
    effetLe: addDays(today, 60),
    echangeLe: today,
    parFamille: false,
  });
  await does('lise', id, 'ajouterNote', { audience: 'creche' });
  await does('marc', id, 'ajouterNote', { audience: 'referents' });
}
