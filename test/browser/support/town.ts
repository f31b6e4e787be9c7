// A town on Tuesday 1 June 2027, near enough to the summer: a labelled crèche, a child welcomed there, another who waits.
import { type Creche, contrat, crecheOn, eligibleOn, offre } from '../../support/avip.ts';
import { type House, openHouse } from './house.ts';

/** A place given now begins in a week. */
const BEFORE_JUNE = '2027-05-25T08:00:00.000Z';

export interface Town extends House {
  readonly lucioles: Creche;
  /** Milo's case. */
  readonly accueilli: string;
}

export async function openTown(): Promise<Town> {
  const house = await openHouse();
  house.clock.set(BEFORE_JUNE);
  const lucioles = await crecheOn(house, { fin: '2028-03-31' });
  const accueilli = await welcomed(house, lucioles);
  await eligibleOn(house, { prenom: 'Sana', voeux: [lucioles.id], demis: ['jeuMatin'] });
  return { ...house, lucioles, accueilli };
}

/** Milo has Mondays and Tuesdays in the morning on the first place from today on. */
async function welcomed(house: House, lucioles: Creche): Promise<string> {
  const id = await eligibleOn(house, { voeux: [lucioles.id] });
  await house.does('lise', id, 'proposerPlace', offre(house, lucioles.id, lucioles.places[0]));
  await house.does('lise', id, 'proposerContrat', contrat);
  const { joint, context } = await house.sees('marc', id);
  const nommee = { proposition: joint?.id ?? '', digest: joint?.digest ?? '' };
  await house.does('marc', id, 'confirmerEtape', nommee);
  const [personne] = Array.isArray(context['signataires']) ? context['signataires'] : [];
  await house.does('claire', id, 'recueillirSignature', { ...nommee, personne, mode: 'papier' });
  house.clock.advance({ days: 7 });
  await house.does('lise', id, 'commencerAccueil', {});
  return id;
}
