// What is new in a welcome comes under what a place does: a signature, a label, the published order.
import { describe, expect, it } from 'vitest';
import { deadlines } from '../../workflows/crecheAvip/deadlines.ts';
import { contrat, creche, demandeDe, Parcours, placesDe, rythme } from './support/accueil.ts';
import { Monde } from './support/monde.ts';

const echeances = (parcours: Parcours) =>
  deadlines(demandeDe(parcours.monde, parcours.id).state).map(({ kind }) => kind);
const renouvellement = (parcours: Parcours) => ({
  fin: `${Number(parcours.context.contrat?.fin.slice(0, 4))}-08-20`,
  texte: 'On continue.',
});

describe('AVIP-40 a welcome that began without a signed contract', () => {
  /** It begins, then somebody objects: nothing is open any more. */
  function sansContrat(): Parcours {
    const parcours = new Parcours().contratPropose();
    parcours.monde.wait(7);
    parcours.run('lise', 'commencerAccueil');
    expect(echeances(parcours)).not.toContain('contratASigner');
    return parcours.run('marc', 'objecterEtape', { ...parcours.nommee, motif: 'Un motif.' });
  }

  it('is due to be signed, and is signed during its review', () => {
    const parcours = sansContrat();
    expect(echeances(parcours)).toContain('contratASigner');
    parcours.run('lise', 'ouvrirBilan').run('lise', 'proposerContrat', contrat).signer();
    expect(parcours.context.contrat?.signe).toBe(true);
    expect(parcours.value).toBe('bilan');
    expect(echeances(parcours)).not.toContain('contratASigner');
  });

  it('is not renewed before', () => {
    const parcours = sansContrat().run('lise', 'ouvrirBilan');
    const data = renouvellement(parcours);
    expect(parcours.refused('lise', 'proposerRenouvellement', data)).toBe('contratNonSigne');
    parcours.run('lise', 'proposerContrat', contrat).signer();
    expect(parcours.refused('lise', 'proposerRenouvellement', data)).toBeNull();
  });
});

/** From four weeks on, on these half-days of the first place. */
function changement(parcours: Parcours, ...demis: string[]) {
  const [place] = placesDe(parcours.monde, parcours.creche);
  const aPartirDu = '2026-03-02';
  return { places: [{ place, rythme: rythme(...demis) }], aPartirDu, minutesSemaine: 480 };
}
const accord = ({ context }: Parcours, more: object = {}) => ({
  changement: context.changement?.id,
  ...more,
});

describe('AVIP-04 without a label, a welcome goes on and nothing is added to it', () => {
  const sansLabel = (parcours: Parcours) =>
    parcours.monde.run('olga', parcours.creche, 'retirerLabel', { motif: 'autre' });

  it('AVIP-45 other hours, or fewer, are asked and accepted; more are neither', () => {
    const more = ['lunMatin', 'marMatin', 'jeuMatin'];
    const asked = new Parcours().accueil();
    asked.run('marc', 'demanderChangement', changement(asked, ...more));
    sansLabel(asked);
    expect(asked.refused('lise', 'accepterChangement', accord(asked))).toBe('labelNeTientPas');
    const other = new Parcours().accueil();
    sansLabel(other);
    const refused = (...demis: string[]) =>
      other.refused('marc', 'demanderChangement', changement(other, ...demis));
    expect([refused(...more), refused('lunMatin', 'jeuMatin'), refused('lunMatin')]).toEqual([
      'labelNeTientPas',
      null,
      null,
    ]);
  });

  it('AVIP-47 a contract runs to its end and is not renewed', () => {
    const parcours = new Parcours().bilan();
    const data = renouvellement(parcours);
    expect(parcours.refused('lise', 'proposerRenouvellement', data)).toBeNull();
    sansLabel(parcours);
    expect(parcours.refused('lise', 'proposerRenouvellement', data)).toBe('labelNeTientPas');
    expect(parcours.refused('lise', 'nommerPlaceOrdinaire', { le: data.fin })).toBeNull();
  });
});

describe('AVIP-35 AVIP-45 half-days that a change adds', () => {
  /** The first waits for Monday and Tuesday; the second, behind, is given Monday alone. */
  function deuxDemandes(): Parcours {
    const monde = new Monde();
    const id = creche(monde, { noms: ['1'] });
    new Parcours(monde, id).eligible();
    const second = new Parcours(monde, id).eligible();
    const [place] = placesDe(monde, id);
    const places = (...demis: string[]) => [{ place, rythme: rythme(...demis) }];
    const whole = second.offre({ places: places('lunMatin', 'marMatin') });
    expect(second.refused('lise', 'proposerPlace', whole)).toBe('passeDevant');
    second.run('lise', 'proposerPlace', second.offre({ places: places('lunMatin') }));
    second.run('lise', 'proposerContrat', contrat).signer();
    monde.wait(7);
    return second.run('lise', 'commencerAccueil');
  }

  it('pass the one who stands before with a reason alone, which stays', () => {
    const second = deuxDemandes();
    second.run('marc', 'demanderChangement', changement(second, 'lunMatin', 'marMatin'));
    expect(second.refused('lise', 'accepterChangement', accord(second))).toBe('passeDevant');
    const decision = second.monde.decide(
      'lise',
      second.id,
      'accepterChangement',
      accord(second, { horsOrdre: 'Un motif.' }),
    );
    expect(decision).toMatchObject({
      ok: true,
      facts: [{ type: 'motifConsigne.v1', clear: { de: 'horsOrdre' } }, {}],
    });
  });

  it('AVIP-34 say that the coordination is to propose, to a request that names no crèche', () => {
    const second = deuxDemandes();
    const monde = second.monde;
    // The first, that named this crèche, waits no more.
    const [, first = ''] = [...monde.cases.keys()];
    monde.run('marc', first, 'modifierVoeux', { voeux: [] });
    second.run('marc', 'demanderChangement', changement(second, 'lunMatin', 'marMatin'));
    expect(second.refused('lise', 'accepterChangement', accord(second))).toBe(
      'passeDevantCoordination',
    );
    const why = accord(second, { horsOrdre: 'Un motif.' });
    expect(second.refused('lise', 'accepterChangement', why)).toBeNull();
  });

  it('pass nobody whose need would not fit with them', () => {
    const second = deuxDemandes();
    second.run('marc', 'demanderChangement', changement(second, 'lunMatin', 'jeuMatin'));
    second.run('lise', 'accepterChangement', accord(second));
    expect(second.context.changement).toBeNull();
  });
});
