// LISTE-04: which letter the family is written in each state of a request, with the rules of the crèches it waits for.
import { describe, expect, it } from 'vitest';
import { crechesDuCourrier, lettreDe } from '../../workflows/crecheAvip/letter.ts';
import { lettre } from '../../workflows/waitingList/letters.ts';
import {
  contextOf,
  creche,
  crecheVueDe,
  demandeDe,
  etats,
  Parcours,
  rythme,
} from './support/accueil.ts';
import { Monde } from './support/monde.ts';
import { organisations } from './support/partenariat.ts';

const expediteur = {
  nom: 'Marc, agence inventée',
  contact: { nom: 'Marc, agence inventée', telephone: '03 53 01 00 11' },
};

function courrierDe({ monde, id }: Parcours, creches = crechesDuCourrier(contextOf(monde, id))) {
  const { today, settings } = monde;
  const vues = creches.map((one) => crecheVueDe(monde, one));
  return lettreDe(demandeDe(monde, id), {
    today,
    settings,
    enfant: 'Léo',
    creches: vues,
    expediteur,
  });
}

const sortes: { readonly [etat: string]: string } = {
  listeAttente: 'attente',
  placeProposee: 'proposee',
  ineligible: 'refusee',
  droitCommunEnAttente: 'fin',
  droitCommun: 'fin',
  rompu: 'fin',
  fin: 'fin',
};

describe('LISTE-04 a letter goes with a state', () => {
  it.each(Object.keys(etats))('%s', (etat) => {
    const parcours = etats[etat]?.();
    expect(parcours && (courrierDe(parcours)?.sorte ?? null)).toBe(sortes[etat] ?? null);
  });

  it('an end that is announced is told before its day', () => {
    const parcours = new Parcours().accueil();
    parcours.run('lise', 'prevoirFin', { le: '2026-03-02', cause: 'demenagement' });
    const contenu = courrierDe(parcours);
    expect(contenu && lettre(contenu)).toContain('Le dernier jour est le 2 mars 2026.');
  });

  it('an ordinary place is named with its first day, the day after the last', () => {
    const parcours = new Parcours().accueil();
    parcours.run('lise', 'nommerPlaceOrdinaire', { le: '2026-03-02' });
    const contenu = courrierDe(parcours);
    expect(contenu).toMatchObject({ dernierJour: '2026-03-01' });
    expect(contenu && lettre(contenu)).toContain('Une place ordinaire commence le 2 mars 2026.');
  });

  it('an end that is past is told as past, its ordinary place as well', () => {
    const said = (etat: string) => {
      const parcours = etats[etat]?.();
      if (!parcours) throw new Error('no such state');
      parcours.monde.wait(40);
      const contenu = courrierDe(parcours);
      return contenu ? lettre(contenu) : '';
    };
    expect(said('fin')).toContain('a pris fin. Le dernier jour était le');
    expect(said('droitCommun')).toContain('Une place ordinaire a commencé le');
  });

  it('an offer says its half-days, the weeks and the holidays, and until when it is held', () => {
    const parcours = new Parcours();
    const [place] = crecheVueDe(parcours.monde, parcours.creche).state.context.places;
    const places = [{ place: place?.id, rythme: { ...rythme('lunMatin'), semaines: 'paires' } }];
    const contenu = courrierDe(parcours.proposee({ places }));
    const texte = contenu ? lettre(contenu) : '';
    expect(texte).toContain(', à la crèche Les Lucioles.');
    expect(texte).toContain('lundi matin (semaines paires).');
    expect(texte).toContain('Cette place vous est gardée jusqu’au 19 janvier 2026 inclus.');
  });

  it('no letter says the reason of a refusal once it is destroyed', () => {
    const parcours = etats['ineligible']?.();
    if (!parcours) throw new Error('no such state');
    const { monde, id } = parcours;
    const demande = demandeDe(monde, id);
    const { today, settings } = monde;
    const without = { ...demande, contents: { ...demande.contents, motifs: [] } };
    expect(
      lettreDe(without, { today, settings, enfant: 'Léo', creches: [], expediteur }),
    ).toBeNull();
  });
});

describe('LISTE-04 the rules of a letter', () => {
  const monde = new Monde();
  const here = creche(monde);
  const there = creche(monde, { organisation: organisations.galopins.id });
  const parcours = new Parcours(monde, here, { voeux: [here, there] });
  parcours.eligible().run('lise', 'inscrireListeAttente');

  it('are said once where both crèches have the same', () => {
    const contenu = courrierDe(parcours);
    expect(contenu?.regles).toHaveLength(1);
    expect(contenu && lettre(contenu)).toContain('Les places sont données dans cet ordre');
  });

  it('are the only ones that a change of the family’s is said to move', () => {
    const alone = new Parcours().eligible().run('lise', 'inscrireListeAttente');
    const dit = () => {
      const contenu = courrierDe(alone);
      return contenu ? lettre(contenu) : '';
    };
    expect(dit()).toContain('une date d’emploi ou de formation plus proche');
    const rules = { effetLe: alone.monde.today, decide: 'creche', criteres: ['anciennete'] };
    alone.monde.run('olga', alone.creche, 'fixerRegles', rules);
    expect(dit()).toContain('Prévenez-nous si votre situation change.');
    expect(dit()).not.toMatch(/emploi|foyer|ressources/);
  });

  it('are said for each crèche where they differ', () => {
    monde.run('olga', there, 'fixerRegles', {
      effetLe: monde.today,
      decide: 'creche',
      criteres: ['fratrie', 'anciennete'],
    });
    const contenu = courrierDe(parcours);
    const texte = contenu ? lettre(contenu) : '';
    expect(texte.match(/À la crèche .+, les places sont données dans cet ordre/g)).toHaveLength(2);
    expect(texte).toContain('1. frère ou sœur déjà accueilli dans la crèche');
  });
});
