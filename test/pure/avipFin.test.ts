// AVIP-47 to AVIP-54: review, renewal, ends, a job found, accueil ponctuel, the linked plan, notes.
import { describe, expect, it } from 'vitest';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { crecheAvip } from '../../workflows/crecheAvip/pathway.ts';
import { creche, donnees, etats, ouverture, Parcours, placesDe } from './support/accueil.ts';
import { Monde } from './support/monde.ts';
import { actif } from './support/parcours.ts';
import { attendDeQui, claimsOf, deadline, dernier } from './support/vues.ts';

describe('AVIP-47 AVIP-49 review, renewal, end', () => {
  const renouveler = (parcours: Parcours, fin: string) =>
    parcours.refused('lise', 'proposerRenouvellement', { fin, texte: 'On continue.' });

  it('opens by itself thirty days before the end; the end comes by itself too', () => {
    const parcours = new Parcours().accueil();
    parcours.monde.goTo('2026-06-11');
    expect(parcours.catchUp().value).toBe('bilan');
    parcours.monde.goTo('2026-09-01');
    expect(parcours.catchUp().value).toBe('fin');
    expect(parcours.monde.written.at(-1)?.fact).toMatchObject({ occurredOn: '2026-07-11' });
  });

  it('is renewed by the same three, under the cap, the half-days held meanwhile', () => {
    const parcours = new Parcours().bilan();
    expect(renouveler(parcours, '2026-07-11')).toBe('finAvantDebut');
    expect(renouveler(parcours, '2027-01-12')).toBe('accueilTropLong');
    parcours.run('lise', 'proposerRenouvellement', { fin: '2027-01-11', texte: 'On continue.' });
    const more = () => claimsOf(parcours).filter(({ jour: day }) => day > '2026-07-11');
    expect(more().every(({ etat }) => etat === 'tenue')).toBe(true);
    parcours.signer();
    expect([parcours.value, parcours.context.contrat?.fin]).toEqual(['accueil', '2027-01-11']);
    expect(more().every(({ etat }) => etat === 'donnee')).toBe(true);
    expect(new Set(more().map(({ demi }) => demi))).toEqual(new Set(['matin']));
  });

  it('a renewal that nobody signs lapses, and its half-days are free', () => {
    const parcours = new Parcours().bilan();
    parcours.run('lise', 'proposerRenouvellement', { fin: '2026-10-30', texte: 'On continue.' });
    parcours.monde.wait(11);
    expect(parcours.catchUp().context.renouvellement).toBeNull();
    expect(dernier(parcours)).toBe('2026-07-07');
  });

  it('keeps a cap of three months where the rules say so', () => {
    const monde = new Monde();
    const id = creche(monde);
    monde.run('olga', id, 'fixerRegles', {
      effetLe: monde.today,
      decide: 'creche',
      criteres: ['anciennete'],
      dureeMaxMois: 3,
    });
    const parcours = new Parcours(monde, id).eligible();
    const refused = (au: string) =>
      parcours.refused('lise', 'proposerPlace', parcours.offre({ au }));
    expect([refused('2026-04-11'), refused('2026-04-12')]).toEqual([null, 'accueilTropLong']);
  });

  it('ends at a foreseen day, that may be taken back', () => {
    const parcours = new Parcours().accueil();
    parcours.run('marc', 'prevoirFin', { le: '2026-02-27', cause: 'demenagement' });
    expect(dernier(parcours)).toBe('2026-02-24');
    expect(parcours.refused('lise', 'prevoirFin', { le: '2026-03-01', cause: 'autre' })).toBe(
      'finDejaPrevue',
    );
    parcours.run('marc', 'annulerFin');
    expect(dernier(parcours)).toBe('2026-07-07');
    expect(parcours.refused('marc', 'annulerFin')).toBe('aucuneFinPrevue');
    parcours.run('marc', 'prevoirFin', { le: '2026-02-27', cause: 'demenagement' });
    parcours.monde.goTo('2026-02-28');
    expect(parcours.catchUp().value).toBe('fin');
  });
});

describe('AVIP-48 an early end', () => {
  it('follows an exchange and a notice, unless the family asks for it', () => {
    const parcours = new Parcours().accueil();
    const data = donnees('annoncerFinAnticipee', parcours);
    const refused = (change: object) =>
      parcours.refused('lise', 'annoncerFinAnticipee', { ...data, ...change });
    expect(refused({ effetLe: '2026-01-26' })).toBe('preavisTropCourt');
    expect(refused({ effetLe: '2026-01-27' })).toBeNull();
    expect(refused({ tente: null })).toBe('tenteManquant');
    const asked = { effetLe: '2026-01-12', parFamille: true, tente: null };
    expect(refused(asked)).toBe('paroleDuParentManquante');
    expect(refused({ ...asked, mode: 'oral' })).toBeNull();
    expect(refused({ ...asked, mode: 'oral', echangeLe: '2020-01-01' })).toBe('dateDepassee');
    expect(refused({ echangeLe: '2026-01-13' })).toBe('dateFuture');
    expect(refused({ effetLe: '2026-07-12' })).toBe('apresLaFin');
    parcours.run('lise', 'annoncerFinAnticipee', { ...data, effetLe: '2026-01-27' });
    parcours.monde.goTo('2026-01-28');
    expect(parcours.catchUp().value).toBe('rompu');
    // The place is free the day after, and stays what it was until then.
    expect(dernier(parcours)).toBe('2026-01-27');
    const next = new Parcours(parcours.monde, parcours.creche).eligible();
    expect(next.refused('lise', 'proposerPlace', next.offre({ du: '2026-01-28' }))).toBeNull();
  });

  it('taken back, gives the place again unless somebody else has it since', () => {
    const parcours = new Parcours().accueil();
    parcours.run('lise', 'annoncerFinAnticipee', donnees('annoncerFinAnticipee', parcours));
    const next = new Parcours(parcours.monde, parcours.creche).eligible();
    next.run('lise', 'proposerPlace', next.offre({ du: '2026-02-16' }));
    expect(parcours.refused('lise', 'annulerFin')).toBe('placePrise');
    next.run('lise', 'refuserOffre');
    expect(parcours.refused('lise', 'annulerFin')).toBeNull();
  });
});

it('AVIP-50 a welcome ends before school, unless a written derogation says until when', () => {
  const monde = new Monde();
  const parcours = new Parcours(monde, creche(monde), {
    enfant: { prenom: 'Léo', nom: 'D', naissance: '2023-03-10' },
  }).eligible();
  expect(parcours.context.dernierJourAge).toBe('2026-08-31');
  const refused = (change: object) =>
    parcours.refused('lise', 'proposerPlace', parcours.offre(change));
  expect(refused({ au: '2026-09-01' })).toBe('finApresRentree');
  expect(refused({ du: '2026-03-10' })).toBe('enfantTropGrand');
  parcours.run('lise', 'proposerPlace', parcours.offre({ du: '2026-03-09' }));
  expect(parcours.context.offre?.au).toBe('2026-08-31');
  parcours.run('lise', 'refuserOffre');
  expect(
    parcours.refused('olga', 'derogerAge', { jusquAu: '2026-08-01', motif: 'Un motif.' }),
  ).toBe('derogationInutile');
  parcours.run('olga', 'derogerAge', { jusquAu: '2026-12-31', motif: 'Rentrée différée.' });
  expect(refused({ du: '2026-04-01', au: '2026-12-31' })).toBeNull();
});

describe('AVIP-51 a job is found', () => {
  it('the child keeps the reserved place to the eve of the ordinary one, then it is free', () => {
    const parcours = new Parcours().ordinaire(30);
    expect(parcours.context.arret).toMatchObject({ le: '2026-02-10', par: 'droitCommun' });
    parcours.monde.goTo('2026-02-10');
    expect(parcours.catchUp().value).toBe('droitCommunEnAttente');
    parcours.monde.goTo('2026-02-11');
    expect(parcours.catchUp().value).toBe('droitCommun');
    expect(parcours.monde.written.at(-1)?.fact.occurredOn).toBe('2026-02-11');
    expect(dernier(parcours)).toBe('2026-02-10');
  });

  it('beyond the term of the contract too; the date may move, or be taken back', () => {
    const parcours = new Parcours().ordinaire(30);
    parcours.run('lise', 'nommerPlaceOrdinaire', { le: '2026-09-15' });
    expect(dernier(parcours)).toBe('2026-09-14');
    parcours.run('lise', 'nommerPlaceOrdinaire', { le: '2026-03-03' });
    expect(dernier(parcours)).toBe('2026-03-02');
    parcours.run('lise', 'annulerFin');
    expect([parcours.value, dernier(parcours)]).toEqual(['accueil', '2026-07-07']);
    expect(parcours.refused('lise', 'nommerPlaceOrdinaire', { le: parcours.monde.today })).toBe(
      'dateDepassee',
    );
  });
});

describe('AVIP-52 accueil ponctuel', () => {
  const ponctuelle = () => new Parcours(undefined, undefined, { nature: 'ponctuelle' });
  const demis = (parcours: Parcours, ...jours: string[]) => ({
    ...donnees('accorderPonctuel', parcours),
    demis: jours.flatMap((day) =>
      ['matin', 'apresMidi'].map((demi) => ({
        place: placesDe(parcours.monde, parcours.creche)[2],
        jour: day,
        demi,
      })),
    ),
  });

  it('is asked of the crèche, which answers within two days, on two yeses', () => {
    const parcours = ponctuelle();
    expect(deadline(parcours, 'reponse')).toMatchObject({ due: '2026-01-07', holder: 'creche' });
    expect(attendDeQui(parcours)).toBe('creche');
    expect(
      parcours.refused('olga', 'declarerEligible', donnees('declarerEligible', parcours)),
    ).toBe('demandePonctuelle');
    parcours.run('lise', 'accorderPonctuel', demis(parcours, '2026-01-06', '2026-01-07'));
    expect(claimsOf(parcours)).toHaveLength(4);
    expect([parcours.value, deadline(parcours, 'reponse')]).toEqual(['demande', undefined]);
    expect(attendDeQui(parcours)).toBeNull();
    parcours.monde.goTo('2027-01-06');
    expect(parcours.catchUp().value).toBe('fin');
  });

  it('goes to three days, under a cap per family, where the crèche is open and labelled', () => {
    const parcours = ponctuelle();
    const refused = (change: object) => parcours.refused('lise', 'accorderPonctuel', change);
    const three = demis(parcours, '2026-01-06', '2026-01-07', '2026-01-08');
    expect(refused(demis(parcours, '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09'))).toBe(
      'ponctuelTropLong',
    );
    expect(refused(demis(parcours, '2026-01-06', '2026-01-20'))).toBe('ponctuelTropLong');
    const unknown = three.demis.slice(0, 1).map((one) => ({ ...one, place: parcours.id }));
    expect(refused({ ...three, demis: unknown })).toBe('rienDOuvert');
    const scattered = ['2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09'].map((jour) => ({
      ...three.demis[0],
      jour,
    }));
    expect(refused({ ...three, demis: scattered })).toBe('ponctuelTropLong');
    expect(refused({ ...three, accordParent: { le: '2025-12-01', mode: 'oral' } })).toBe(
      'accordTropAncien',
    );
    expect(refused({ ...three, accordParent: { le: '2026-01-06', mode: 'oral' } })).toBe(
      'dateFuture',
    );
    parcours.monde.run('olga', parcours.creche, 'fixerRegles', {
      effetLe: parcours.monde.today,
      decide: 'creche',
      criteres: ['anciennete'],
      plafondPonctuel: 8,
    });
    parcours.run('lise', 'accorderPonctuel', three);
    parcours.monde.goTo('2026-01-09');
    // On a Friday, 48 hours of opening go until Tuesday.
    expect(refused(demis(parcours, '2026-01-14'))).toBe('ponctuelTropTard');
    expect(refused(demis(parcours, '2026-01-13', '2026-01-14'))).toBe('plafondPonctuel');
    expect(refused(demis(parcours, '2026-01-13'))).toBeNull();
  });

  it('its cap is the family’s: the requests that the same parents sign count, linked or not', () => {
    const parcours = ponctuelle();
    const { monde, creche: crecheId } = parcours;
    const { parents: _, ...brother } = { ...ouverture(monde, [crecheId]), nature: 'ponctuelle' };
    const other = monde.open('marc', 'creche-avip', {
      ...brother,
      parents: [],
      fratrie: parcours.id,
    });
    monde.run('olga', crecheId, 'fixerRegles', {
      effetLe: monde.today,
      decide: 'creche',
      criteres: ['anciennete'],
      plafondPonctuel: 4,
    });
    parcours.run('lise', 'accorderPonctuel', demis(parcours, '2026-01-06', '2026-01-07'));
    const [one] = demis(parcours, '2026-01-05').demis;
    const data = { ...demis(parcours, '2026-01-05'), demis: [one] };
    expect(monde.refused('lise', other, 'accorderPonctuel', data)).toBe('plafondPonctuel');
    monde.run('olga', crecheId, 'fixerRegles', {
      effetLe: monde.today,
      decide: 'creche',
      criteres: ['anciennete'],
      plafondPonctuel: 5,
    });
    expect(monde.refused('lise', other, 'accorderPonctuel', data)).toBeNull();
  });
});

it('AVIP-53 a place granted asks to look at the linked plan again, and changes nothing', () => {
  const dossier = actif();
  const monde = new Monde();
  const id = creche(monde);
  const linked = '00000000-0000-4000-8000-000000777777';
  monde.cases.set(linked, {
    id: linked,
    pathway: accompagnementGlobal,
    state: dossier.state,
    contents: dossier.contents,
    prive: {},
  });
  const parcours = new Parcours(monde, id, { parents: [], accompagnement: linked });
  expect(parcours.context.signataires).toEqual([dossier.context.personne]);
  // Linked twice: the same parent; another's accompagnement cannot be.
  parcours.run('marc', 'lierAccompagnement', { accompagnement: linked });
  expect(
    new Parcours(monde, id).refused('marc', 'lierAccompagnement', { accompagnement: linked }),
  ).toBe('autreFamille');
  parcours.contrat();
  const state = monde.cas(linked).state as typeof dossier.state;
  expect(state).toEqual({
    value: 'actif',
    context: { ...dossier.context, revuePlan: '2026-01-20' },
  });
  const asked = accompagnementGlobal
    .deadlines(state, monde.settings)
    .find(({ kind }) => kind === 'revuePlan');
  expect(asked).toMatchObject({ due: '2026-01-20', holder: 'binome' });
  monde.run('marc', linked, 'ajouterAction', {
    texte: 'Garde trouvée.',
    porteur: 'personne',
    echeance: '2026-01-30',
  });
  const after = monde.cas(linked).state as typeof dossier.state;
  expect(after.context.revuePlan).toBeNull();
});

it('AVIP-54 a note of the referents is on their own stream; the crèche writes to all of the contract', () => {
  const parcours = new Parcours().accueil();
  const before = parcours.monde.cas(parcours.id).state;
  parcours.run('marc', 'ajouterNote', { audience: 'referents', texte: 'Entre nous.' });
  expect(parcours.monde.cas(parcours.id).state).toBe(before);
  expect(parcours.monde.written.at(-1)?.fact.on).toBe('referents');
  expect(
    parcours.refused('lise', 'ajouterNote', { audience: 'referents', texte: 'Entre vous.' }),
  ).toBe('audienceDesReferents');
  parcours.run('lise', 'ajouterNote', { audience: 'creche', texte: 'Tout va bien.' });
  expect(parcours.monde.written.at(-1)?.fact.on).toBe('joint');
});

it('any request is its replay, from JSON', () => {
  for (const make of Object.values(etats)) {
    const { monde, id } = make();
    const joint = monde.written
      .filter(({ on, fact }) => on === id && fact.on !== 'referents')
      .map(({ opened }) => opened);
    const stored = JSON.parse(JSON.stringify(joint)) as typeof joint;
    expect(stored.reduce(crecheAvip.evolve, crecheAvip.initial)).toEqual(monde.cas(id).state);
    expect(stored.reduce(crecheAvip.evolveContents, crecheAvip.emptyContents())).toEqual(
      monde.cas(id).contents,
    );
  }
});
