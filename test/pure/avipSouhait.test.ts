// AVIP-60: what is wished is kept whole beside the stretches that openings cut it into, and every later act starts from it.
import { describe, expect, it } from 'vitest';
import { dayOfWeek } from '../../workflows/dates.ts';
import { semaineOuvrable } from '../../workflows/places/halfDays.ts';
import { contrat, demandeDe, Parcours, placesDe, rythme } from './support/accueil.ts';
import { Monde } from './support/monde.ts';
import { claimsOf } from './support/vues.ts';

const sansLundi = semaineOuvrable.filter((demi) => !demi.startsWith('lun'));
/** Monday 4 January: contracts here begin the week after, and end on Friday 5 March. */
const debut = '2027-01-11';
const fin = '2027-03-05';

function ouvrir(parcours: Parcours, effetLe: string, demis: readonly string[]): void {
  parcours.monde.run('lise', parcours.creche, 'changerOuverture', { effetLe, demis });
}
const un = (place: string | undefined, ...demis: string[]) => ({ place, rythme: rythme(...demis) });

/** Monday on one place, Tuesday on another, or both on one; the crèche will not open on Mondays for a while. */
function accueilli(deux: boolean, retour?: string): Parcours {
  const parcours = new Parcours(new Monde('2027-01-04'));
  ouvrir(parcours, '2027-03-02', sansLundi);
  if (retour) ouvrir(parcours, retour, semaineOuvrable);
  const [p1, p2] = placesDe(parcours.monde, parcours.creche);
  const places = deux ? [un(p1, 'lunMatin'), un(p2, 'marMatin')] : [un(p1, 'lunMatin', 'marMatin')];
  parcours.proposee({ places, du: debut, au: fin }).run('lise', 'proposerContrat', contrat);
  parcours.signer().monde.goTo(debut);
  return parcours.run('lise', 'commencerAccueil');
}
const lundis = (parcours: Parcours, depuis: string) =>
  claimsOf(parcours).filter(({ jour }) => jour >= depuis && dayOfWeek(jour) === 1).length;
const renouveler = (parcours: Parcours) =>
  parcours
    .run('lise', 'ouvrirBilan')
    .run('lise', 'proposerRenouvellement', { fin: '2027-04-30', texte: 'On continue.' })
    .signer();

describe('AVIP-60 a half-day on which the crèche was not open as a contract ended', () => {
  it('is renewed with the others, on two places or on one', () => {
    for (const deux of [true, false]) {
      const parcours = accueilli(deux, '2027-03-06');
      // Easter Monday is none of them.
      expect(lundis(renouveler(parcours), fin)).toBe(7);
    }
  });

  it('is kept until an ordinary place, and after an opening that was only announced is taken back', () => {
    const parcours = accueilli(true, '2027-03-06');
    parcours.run('lise', 'nommerPlaceOrdinaire', { le: '2027-05-01' });
    expect(lundis(parcours, fin)).toBe(7);
  });

  it('comes back with a renewal that is cut by another change of opening', () => {
    const parcours = accueilli(false, '2027-04-05');
    expect(lundis(renouveler(parcours), fin)).toBe(4);
  });

  it('AVIP-46 goes with the child to another place, and is never left behind by the way', () => {
    const parcours = accueilli(false, '2027-03-06');
    const [, p2] = placesDe(parcours.monde, parcours.creche);
    const changer = (...demis: string[]) => ({
      places: [un(p2, ...demis)],
      aPartirDu: '2027-03-02',
    });
    expect(parcours.refused('lise', 'changerPlace', changer('marMatin'))).toBe('memesDemiJournees');
    parcours.run('lise', 'changerPlace', changer('lunMatin', 'marMatin'));
    expect(lundis(renouveler(parcours), fin)).toBe(7);
  });

  it('AVIP-45 a change of hours that is accepted is wished whole too', () => {
    const parcours = accueilli(false, '2027-03-06');
    const [p1] = placesDe(parcours.monde, parcours.creche);
    parcours.run('marc', 'demanderChangement', {
      places: [un(p1, 'lunMatin', 'jeuMatin')],
      aPartirDu: '2027-03-02',
      minutesSemaine: 480,
    });
    parcours.run('lise', 'accepterChangement', { changement: parcours.context.changement?.id });
    expect(lundis(renouveler(parcours), fin)).toBe(7);
  });
});

describe('AVIP-59 AVIP-60 a half-day that is open again', () => {
  it('is listed among those to give back, and given back in one act', () => {
    const parcours = accueilli(false);
    renouveler(parcours);
    expect(lundis(parcours, fin)).toBe(0);
    const demi = { place: placesDe(parcours.monde, parcours.creche)[0], demi: 'matin' };
    const back = {
      demis: ['2027-03-08', '2027-03-22', '2027-04-26'].map((jour) => ({ ...demi, jour })),
    };
    expect(parcours.refused('lise', 'redonnerJours', back)).toBe('pasLaissee');
    ouvrir(parcours, '2027-03-02', semaineOuvrable);
    const before = claimsOf(parcours).length;
    parcours.run('lise', 'redonnerJours', back);
    expect(claimsOf(parcours)).toHaveLength(before + 3);
    expect(claimsOf(parcours).map(({ jour }) => jour)).toEqual(
      expect.arrayContaining(back.demis.map(({ jour }) => jour)),
    );
    // One stretch, not three; and what is given back goes on with what follows.
    expect(demandeDe(parcours.monde, parcours.id).state.context.offre?.attributions).toHaveLength(
      4,
    );
    parcours.run('lise', 'nommerPlaceOrdinaire', { le: '2027-05-11' });
    expect(lundis(parcours, '2027-05-01')).toBe(2);
  });
});
