// What an act on places warns of: hours, label, what is left of the need, the section. It says, and blocks nothing.
import { describe, expect, it } from 'vitest';
import { avertissements } from '../../workflows/crecheAvip/avertir.ts';
import { emptyContents } from '../../workflows/crecheAvip/contents.ts';
import { addDays } from '../../workflows/dates.ts';
import {
  contrat,
  creche,
  crecheVueDe,
  demandeDe,
  donnees,
  Parcours,
  placesDe,
  rythme,
} from './support/accueil.ts';
import { Monde } from './support/monde.ts';

/** The warnings of an act that is legal: it is decided, and not refused for them. */
function warned(parcours: Parcours, name: string, type: string, data: object) {
  const { monde, id, creche: crecheId } = parcours;
  const decision = monde.decide(name, id, type, data);
  if (!decision.ok) throw new Error(`${type}: ${decision.refusal.code}`);
  const ctx = { today: monde.today, settings: monde.settings };
  const demande = demandeDe(monde, id);
  const seen = crecheVueDe(monde, crecheId);
  return {
    all: avertissements(decision.facts, demande, seen, ctx),
    blind: avertissements(decision.facts, { ...demande, contents: emptyContents }, seen, ctx),
  };
}
const hours = expect.stringMatching(/^Moins de 10 heures par semaine/);
const label = expect.stringMatching(/^Le label de la crèche se termine le 31 mars 2026/);

describe('warnings never block', () => {
  it('of a proposal: the hours that its half-days are of the need, and what is left of it', () => {
    const parcours = new Parcours().eligible();
    expect(warned(parcours, 'lise', 'proposerPlace', parcours.offre()).all).toEqual([hours]);
    const [place] = placesDe(parcours.monde, parcours.creche);
    const half = parcours.offre({ places: [{ place, rythme: rythme('lunMatin') }] });
    expect(warned(parcours, 'lise', 'proposerPlace', half).all).toEqual([
      hours,
      'Il reste du besoin : mardi matin.',
    ]);
    const long = { rythme: rythme(), minutesSemaine: 1200 };
    const besoin = { ...long, debutSouhaite: addDays(parcours.monde.today, 7) };
    const more = new Parcours(undefined, undefined, { besoin }).eligible();
    expect(warned(more, 'lise', 'proposerPlace', more.offre()).all).toEqual([]);
    expect(
      warned(more, 'lise', 'proposerPlace', {
        ...half,
        ...more.offre({
          places: [{ place: placesDe(more.monde, more.creche)[0], rythme: rythme('lunMatin') }],
        }),
      }).all,
    ).toEqual(['Il reste du besoin : mardi matin.']);
  });

  it('AVIP-04 of a label that ends before the welcome does', () => {
    const monde = new Monde();
    const parcours = new Parcours(monde, creche(monde, { fin: '2026-03-31' })).eligible();
    const { all, blind } = warned(parcours, 'lise', 'proposerPlace', parcours.offre());
    expect(all).toEqual([hours, label]);
    // Who may not read the need is told of the crèche alone.
    expect(blind).toEqual([label]);
    parcours.run('lise', 'proposerPlace', parcours.offre());
    expect(warned(parcours, 'lise', 'proposerContrat', contrat).all).toEqual([hours, label]);
    const enough = { ...contrat, minutesSemaine: 600 };
    expect(warned(parcours, 'lise', 'proposerContrat', enough).all).toEqual([label]);
  });

  it('of a section of another age', () => {
    const monde = new Monde();
    const parcours = new Parcours(monde, creche(monde), {
      enfant: { prenom: 'Léo', nom: 'Secret-Dumoulin', naissance: '2024-03-10' },
    }).eligible();
    const { all, blind } = warned(parcours, 'lise', 'proposerPlace', parcours.offre());
    expect(all).toEqual([
      hours,
      'La section Bébés accueille de 2 à 18 mois : l’âge de l’enfant n’y correspond pas le 12 janvier 2026.',
    ]);
    expect(blind).toEqual([]);
  });

  it('of a change of hours: what is asked; of one half-day by itself: nothing', () => {
    const parcours = new Parcours().accueil();
    const change = donnees('demanderChangement', parcours);
    expect(warned(parcours, 'marc', 'demanderChangement', change).all).toEqual([hours]);
    const enough = { ...change, minutesSemaine: 900 };
    expect(warned(parcours, 'marc', 'demanderChangement', enough).all).toEqual([]);
    const relief = donnees('accorderReleve', parcours.abaissee());
    expect(warned(parcours, 'lise', 'accorderReleve', relief).all).toEqual([]);
  });

  it('AVIP-42 AVIP-51 of a first day on which the crèche is shut', () => {
    const parcours = new Parcours().eligible();
    const offered = (du: string) =>
      warned(parcours, 'lise', 'proposerPlace', parcours.offre({ du })).all;
    expect(offered('2026-01-12')).toEqual([hours]);
    expect(offered('2026-05-01')).toEqual([
      hours,
      'Le 1er mai 2026 est un jour férié. Vérifiez le premier jour.',
    ]);
    expect(offered('2026-01-17').at(-1)).toMatch(/^La crèche est fermée le 17 janvier 2026/);
    const there = new Parcours().accueil();
    const ordinary = (le: string) =>
      warned(there, 'lise', 'nommerPlaceOrdinaire', { le }).all.at(-1) ?? null;
    expect(ordinary('2026-05-08')).toMatch(/^Le 8 mai 2026 est un jour férié/);
    expect(ordinary('2026-05-11')).toBeNull();
  });
});
