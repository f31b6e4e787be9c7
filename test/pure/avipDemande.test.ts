// AVIP-04, AVIP-20 to AVIP-22, AVIP-30 to AVIP-38: a request, its eligibility, the place proposed, the order, brothers and sisters.
import { describe, expect, it } from 'vitest';
import { crecheAvip } from '../../workflows/crecheAvip/pathway.ts';
import { listeDAttente } from '../../workflows/crecheAvip/waiting.ts';
import { addDays } from '../../workflows/dates.ts';
import * as accueil from './support/accueil.ts';
import { creche, crecheVueDe, demandeDe, Parcours, placesDe, rythme } from './support/accueil.ts';
import { Monde } from './support/monde.ts';
import { idOf, organisations } from './support/partenariat.ts';
import { claimsOf, deadline, dernier } from './support/vues.ts';

const seatOf = ({ context, value }: Parcours) =>
  crecheAvip.conjoint({ context, value }).sieges['creche']?.titulaire;

describe('AVIP-30 AVIP-32 AVIP-33 opening and eligibility', () => {
  const refused = (change: object, name = 'marc') => {
    const monde = new Monde();
    const id = creche(monde);
    const decision = monde.opening(name, 'creche-avip', {
      ...accueil.ouverture(monde, [id]),
      ...change,
    });
    return decision.ok ? null : decision.refusal.code;
  };

  it('names a child under three, a parent who signs, crèches and referents that exist', () => {
    const parent = { prenom: 'Ana', nom: 'D', role: 'signe' };
    expect(refused({ parents: [{ ...parent, role: 'nePasContacter' }] })).toBe(
      'signataireManquant',
    );
    expect(refused({ parents: [parent, parent] })).toBeNull();
    expect(refused({ voeux: [idOf('lise')] })).toBe('crecheInconnue');
    expect(refused({ commune: organisations.mds.id })).toBe('communeIncorrecte');
    expect(refused({ referentSocial: idOf('marc') })).toBe('memePersonne');
    expect(refused({ insertion: idOf('lise') })).toBe('roleManquant');
    expect(refused({ accompagnement: idOf('lise') })).toBe('accompagnementInconnu');
    expect(refused({ fratrie: idOf('lise') })).toBe('demandeInconnue');
    const enfant = { prenom: 'Léo', nom: 'D', naissance: '2023-01-10' };
    expect(refused({ enfant })).toBe('enfantTropGrand');
    const deroge = (jusquAu: string, name = 'olga') =>
      refused(
        { enfant, insertion: idOf('marc'), derogationAge: { jusquAu, motif: 'Un motif.' } },
        name,
      );
    expect(deroge('2026-08-31')).toBeNull();
    expect(deroge('2026-08-31', 'marc')).toBe('derogationReservee');
    expect(deroge('2026-08-31', 'claire')).toBe('derogationReservee');
    expect(deroge('2026-01-04')).toBe('dateDepassee');
    expect([deroge('2028-08-31'), deroge('2028-09-01')]).toEqual([null, 'derogationTropLongue']);
    expect(refused({ nature: 'ponctuelle', voeux: [] })).toBe('crecheManquante');
  });

  it('asks for criteria, a référent insertion and a family that wants it', () => {
    const monde = new Monde();
    const id = creche(monde);
    const { criteres: _, ...bare } = accueil.ouverture(monde, [id]);
    const demande = monde.open('lise', 'creche-avip', { ...bare, referentSocial: null });
    const declare = (volontaire = true) =>
      monde.refused('olga', demande, 'declarerEligible', { parcours: 'insertion', volontaire });
    expect(declare()).toBe('criteresManquants');
    monde.run('olga', demande, 'renseignerCriteres', accueil.criteres);
    expect(declare()).toBe('referentManquant');
    monde.run('olga', demande, 'designerReferents', { insertion: idOf('claire') });
    expect(declare(false)).toBe('volontariatManquant');
    expect(declare()).toBeNull();
    // The crèche that wrote it follows it from the first day.
    expect([...monde.place(demande, 'lise').qualites]).toEqual(['creche']);
  });

  it('is due in seven days, then answered in fifteen, and joins the list', () => {
    const parcours = new Parcours();
    expect(deadline(parcours, 'eligibilite')).toMatchObject({ due: '2026-01-12' });
    parcours.eligible();
    expect(deadline(parcours, 'reponse')).toMatchObject({ due: '2026-01-20', holder: 'creche' });
    parcours.run('olga', 'inscrireListeAttente');
    expect([parcours.value, deadline(parcours, 'reponse')]).toEqual(['listeAttente', undefined]);
    expect(parcours.context.demandeLe).toBe('2026-01-05');
  });
});

describe('AVIP-04 AVIP-34 AVIP-36 a place is proposed', () => {
  const proposer = (change: object, name = 'lise', parcours = new Parcours().eligible()) =>
    parcours.refused(name, 'proposerPlace', parcours.offre(change));

  it('where the label holds, today and on the first day', () => {
    const monde = new Monde();
    const id = creche(monde, { fin: '2026-02-28' });
    const parcours = new Parcours(monde, id).eligible();
    expect(proposer({ du: '2026-02-28' }, 'lise', parcours)).toBeNull();
    expect(proposer({ du: '2026-03-02' }, 'lise', parcours)).toBe('labelNeTientPas');
    // A running contract is never touched by it.
    parcours
      .run('lise', 'proposerPlace', parcours.offre())
      .run('lise', 'proposerContrat', accueil.contrat);
    parcours.signer().monde.goTo('2026-03-10').catchUpAll();
    expect(monde.value(id)).toBe('expire');
    parcours.run('lise', 'commencerAccueil');
    expect(dernier(parcours)).toBe('2026-07-07');
  });

  it('by who decides, of their own crèche', () => {
    const parcours = new Parcours().eligible();
    const { monde } = parcours;
    expect(proposer({}, 'olga', parcours)).toBe('autreDecideur');
    monde.run('olga', parcours.creche, 'fixerRegles', {
      effetLe: monde.today,
      decide: 'commission',
      criteres: ['anciennete'],
    });
    expect(proposer({}, 'lise', parcours)).toBe('autreDecideur');
    expect(proposer({}, 'come', parcours)).toBeNull();
    const other = creche(monde, { organisation: organisations.galopins.id });
    parcours.run('marc', 'modifierVoeux', { voeux: [parcours.creche, other] });
    const [place] = placesDe(monde, other);
    const there = { creche: other, places: [{ place, rythme: rythme() }] };
    expect(proposer(there, 'lise', parcours)).toBe('autreCreche');
    expect(proposer(there, 'nora', parcours)).toBeNull();
  });

  it('to a request that names no crèche, by the coordinateur too, whatever the rules', () => {
    const parcours = new Parcours(undefined, undefined, { voeux: [] }).eligible();
    const { monde } = parcours;
    for (const decide of ['creche', 'commission', 'coordinateur']) {
      const rules = { effetLe: monde.today, decide, criteres: ['anciennete'] };
      monde.run('olga', parcours.creche, 'fixerRegles', rules);
      expect([decide, proposer({}, 'olga', parcours)]).toEqual([decide, null]);
      expect([decide, proposer({}, 'lise', parcours)]).toEqual([decide, 'nonHabilite']);
      expect([decide, proposer({}, 'come', parcours)]).toEqual([decide, 'nonHabilite']);
    }
    parcours.run('marc', 'modifierVoeux', { voeux: [parcours.creche] });
    const rules = { effetLe: monde.today, decide: 'creche', criteres: ['anciennete'] };
    monde.run('olga', parcours.creche, 'fixerRegles', rules);
    expect(proposer({}, 'olga', parcours)).toBe('autreDecideur');
  });

  it('with half-days that exist, one place at a time, two together at most', () => {
    const parcours = new Parcours().eligible();
    const [a, b] = placesDe(parcours.monde, parcours.creche);
    const places = (...list: readonly [string | undefined, string][]) => ({
      places: list.map(([place, demi]) => ({ place, rythme: rythme(demi) })),
    });
    const refused = (change: object) => proposer(change, 'lise', parcours);
    expect(refused(places([a, 'lunMatin'], [b, 'marMatin']))).toBeNull();
    expect(refused(places([a, 'lunMatin'], [b, 'lunMatin']))).toBe('deuxPlacesALaFois');
    expect(refused(places([a, 'samMatin']))).toBe('rienDOuvert');
    expect(refused(places([idOf('lise'), 'lunMatin']))).toBe('placeInconnue');
    expect(refused({ creche: idOf('lise') })).toBe('crecheInconnue');
    expect(refused({ du: '2026-01-04' })).toBe('dateDepassee');
    expect(refused({ au: '2026-01-06' })).toBe('finAvantDebut');
    expect(refused({ au: '2027-01-12' })).toBe('accueilTropLong');
    expect(refused({ au: '2027-01-11' })).toBeNull();
    expect(refused({ creche: creche(parcours.monde) })).toBe('crecheNonSouhaitee');
  });

  it('AVIP-22 with school holidays only where they are known', () => {
    const parcours = new Parcours().eligible();
    const [place] = placesDe(parcours.monde, parcours.creche);
    const change = { places: [{ place, rythme: { ...rythme(), vacances: 'sans' } }] };
    expect(proposer(change, 'lise', parcours)).toBe('vacancesInconnues');
    parcours.monde.run('lise', parcours.creche, 'fixerVacances', {
      connuesJusquAu: '2026-08-31',
      periodes: [{ du: '2026-02-07', au: '2026-02-22' }],
    });
    parcours.run('lise', 'proposerPlace', parcours.offre(change));
    const days = claimsOf(parcours).map(({ jour: day }) => day);
    expect(days).not.toContain('2026-02-09');
    expect(days).toContain('2026-02-23');
  });

  it('AVIP-21 is held ten opening days, then free whether or not a clock has run', () => {
    const parcours = new Parcours().proposee();
    expect(parcours.context.offre?.tenueJusquAu).toBe('2026-01-19');
    expect(claimsOf(parcours).every(({ etat }) => etat === 'tenue')).toBe(true);
    parcours.monde.goTo('2026-01-19');
    expect(parcours.catchUp().value).toBe('placeProposee');
    parcours.monde.goTo('2026-03-01');
    expect([parcours.catchUp().value, claimsOf(parcours)]).toEqual(['listeAttente', []]);
    expect(parcours.monde.written.at(-1)?.fact).toMatchObject({
      type: 'tenueExpiree.v1',
      occurredOn: '2026-01-19',
    });
  });

  it('AVIP-20 the second of two who want the same half-day is refused whole', () => {
    const first = new Parcours().proposee();
    const second = new Parcours(first.monde, first.creche).eligible();
    expect(second.refused('lise', 'proposerPlace', second.offre())).toBe('placePrise');
    expect(second.refused('lise', 'proposerPlace', second.offre({}, 1))).toBeNull();
    first.run('marc', 'retirerDemande');
    expect(second.refused('lise', 'proposerPlace', second.offre())).toBeNull();
  });
});

describe('AVIP-35 the order', () => {
  it('AVIP-34 a request on no list of the crèche is said to be the coordination’s to propose', () => {
    const first = new Parcours(new Monde(), undefined, { voeux: [] }).eligible();
    const second = new Parcours(first.monde, first.creche, {
      criteres: { ...accueil.criteres, foyer: false },
    }).eligible();
    const code = 'passeDevantCoordination';
    expect(second.refused('lise', 'proposerPlace', second.offre())).toBe(code);
    const horsOrdre = 'La coordination a été appelée.';
    expect(second.refused('lise', 'proposerPlace', second.offre({ horsOrdre }))).toBeNull();
  });

  it('is passed with a reason that stays, where a request before would fit', () => {
    const first = new Parcours().eligible();
    const { monde } = first;
    const second = new Parcours(monde, first.creche, {
      criteres: { ...accueil.criteres, foyer: false },
    }).eligible();
    expect(second.refused('lise', 'proposerPlace', second.offre())).toBe('passeDevant');
    const horsOrdre = 'La première famille est en voyage.';
    second.run('lise', 'proposerPlace', second.offre({ horsOrdre }));
    expect(monde.written.map(({ fact }) => fact.clear)).toContainEqual(
      expect.objectContaining({ de: 'horsOrdre', audience: 'creche' }),
    );
    expect(monde.written.at(-1)?.fact.clear).toMatchObject({ horsOrdre: true });
    expect(JSON.stringify(monde.cas(second.id).contents)).toContain(horsOrdre);
  });

  it('LISTE-01 is that of the requests that name the crèche and wait', () => {
    const first = new Parcours(undefined, undefined, {
      criteres: { ...accueil.criteres, foyer: false },
    }).eligible();
    const { monde } = first;
    const second = new Parcours(monde, first.creche).eligible();
    const elsewhere = new Parcours(
      monde,
      creche(monde, { organisation: organisations.galopins.id }),
    ).eligible();
    const anywhere = new Parcours(monde, first.creche, { voeux: [] }).eligible();
    const given = new Parcours(monde, first.creche);
    const all = [first, second, elsewhere, anywhere, given].map(({ id }) => demandeDe(monde, id));
    const list = listeDAttente(crecheVueDe(monde, first.creche), all, monde);
    expect(list.map(({ caseId }) => caseId)).toEqual([second.id, anywhere.id, first.id]);
    expect(list[2]?.pourquoi).toContain('2 au titre de « parent seul');
  });

  it('does not count whose need does not lie within these half-days', () => {
    const first = new Parcours(undefined, undefined, {
      besoin: {
        rythme: rythme('lunMatin', 'merMatin'),
        minutesSemaine: 480,
        debutSouhaite: '2026-01-12',
      },
    }).eligible();
    const second = new Parcours(first.monde, first.creche, {
      criteres: { ...accueil.criteres, foyer: false },
    }).eligible();
    expect(second.refused('lise', 'proposerPlace', second.offre())).toBeNull();
  });
});

const semaine = (semaines: string, vacances = 'avec') => ({ ...rythme(), semaines, vacances });

describe('AVIP-35 who is passed', () => {
  /** True when an offer to who stands behind, on the first place of the babies, passes who stands before. */
  function passe(before: object, offered: object = rythme(), days = 7): boolean {
    const first = new Parcours(undefined, undefined, before).eligible();
    const { monde } = first;
    const second = new Parcours(monde, first.creche, {
      criteres: { ...accueil.criteres, foyer: false },
    }).eligible();
    const [place] = placesDe(monde, first.creche);
    const offer = second.offre({
      places: [{ place, rythme: offered }],
      du: addDays(monde.today, days),
    });
    return second.refused('lise', 'proposerPlace', offer) === 'passeDevant';
  }
  const besoin = (wanted: object) => ({
    besoin: { rythme: wanted, minutesSemaine: 480, debutSouhaite: '2026-01-12' },
  });

  it.each([
    ['toutes', 'toutes', true],
    ['toutes', 'paires', false],
    ['paires', 'paires', true],
    ['paires', 'toutes', true],
    ['paires', 'impaires', false],
  ])('is asked for %s weeks, offered %s: %s', (wanted, offered, expected) => {
    expect(passe(besoin(semaine(wanted)), semaine(offered))).toBe(expected);
  });

  it.each([
    ['avec', 'sans', false],
    ['sans', 'avec', true],
    ['sans', 'seulement', false],
    ['seulement', 'seulement', true],
  ])('wishes the school holidays %s, offered %s: %s', (wanted, offered, expected) => {
    expect(passe(besoin(semaine('toutes', wanted)), semaine('toutes', offered))).toBe(expected);
  });

  it.each([
    ['2024-11-10', true],
    ['2024-02-10', false],
    ['2025-12-30', false],
  ])('is born on %s, offered among the babies: %s', (naissance, expected) => {
    const enfant = { prenom: 'Zoé', nom: 'Secret-Dumoulin', naissance };
    expect(passe({ enfant })).toBe(expected);
  });

  it('wishes to begin before the offer ends, even after it begins', () => {
    expect(passe({}, rythme(), 6)).toBe(true);
    expect(passe({}, rythme(), 8)).toBe(true);
    const debut = (debutSouhaite: string) => ({
      enfant: { prenom: 'Zoé', nom: 'Secret-Dumoulin', naissance: '2025-09-01' },
      besoin: { rythme: rythme(), minutesSemaine: 480, debutSouhaite },
    });
    // Offered from 12 January for six months.
    expect(passe(debut('2026-07-11'))).toBe(true);
    expect(passe(debut('2026-07-12'))).toBe(false);
  });

  it('would fit on the place of the brother offered with the request', () => {
    const besoin = { rythme: rythme('merMatin'), minutesSemaine: 240, debutSouhaite: '2026-01-12' };
    const first = new Parcours(undefined, undefined, { besoin }).eligible();
    const behind = { criteres: { ...accueil.criteres, foyer: false } };
    const second = new Parcours(first.monde, first.creche, behind);
    const third = new Parcours(first.monde, first.creche, {
      ...behind,
      parents: [],
      fratrie: second.id,
    });
    second.run('marc', 'lierDemandes', { avec: [third.id] }).eligible();
    third.eligible();
    const [, place] = placesDe(first.monde, first.creche);
    const avec = (demi: string) =>
      second.offre({
        ensemble: [{ demande: third.id, places: [{ place, rythme: rythme(demi) }] }],
      });
    expect(second.refused('lise', 'proposerPlace', avec('merMatin'))).toBe('passeDevant');
    expect(second.refused('lise', 'proposerPlace', avec('jeuMatin'))).toBeNull();
  });

  it('has its need whole in two places offered together, each for its weeks', () => {
    const first = new Parcours().eligible();
    const { monde } = first;
    const second = new Parcours(monde, first.creche, {
      criteres: { ...accueil.criteres, foyer: false },
    }).eligible();
    const [even, odd] = placesDe(monde, first.creche);
    const places = [
      { place: even, rythme: semaine('paires') },
      { place: odd, rythme: semaine('impaires') },
    ];
    expect(second.refused('lise', 'proposerPlace', second.offre({ places }))).toBe('passeDevant');
  });
});

describe('AVIP-37 a refused offer', () => {
  it('keeps the rank, passes on no reason, and is not asked for one by the crèche', () => {
    const parcours = new Parcours().proposee();
    parcours.monde.wait(5);
    expect(parcours.refused('lise', 'refuserOffre', { motif: 'Trop loin.' })).toBe('motifReserve');
    expect(seatOf(parcours)).not.toBeNull();
    parcours.run('claire', 'refuserOffre', { motif: 'Trop loin.' });
    expect(seatOf(parcours)).toBeNull();
    expect(parcours.value).toBe('listeAttente');
    expect(parcours.context.demandeLe).toBe('2026-01-05');
    const signed = new Parcours().contrat();
    expect(signed.refused('marc', 'refuserOffre')).toBe('contratDejaSigne');
  });
});

describe('AVIP-38 brothers and sisters', () => {
  function jumeaux() {
    const first = new Parcours();
    const second = new Parcours(first.monde, first.creche, { parents: [], fratrie: first.id });
    first.run('marc', 'lierDemandes', { avec: [second.id] });
    return { first, second };
  }
  const ensemble = ({ first, second }: ReturnType<typeof jumeaux>) => {
    const [, place] = placesDe(first.monde, first.creche);
    return first.offre({
      ensemble: [{ demande: second.id, places: [{ place, rythme: rythme() }] }],
    });
  };

  it('are linked by the same parents only, on each of the cases', () => {
    const { first, second } = jumeaux();
    expect(first.context.signataires).toEqual(second.context.signataires);
    expect([first.context.liees, second.context.liees]).toEqual([[second.id], [first.id]]);
    const stranger = new Parcours(first.monde, first.creche);
    expect(first.refused('marc', 'lierDemandes', { avec: [stranger.id] })).toBe('demandeInconnue');
    first.run('marc', 'delierDemande', { demande: second.id });
    expect([first.context.liees, second.context.liees]).toEqual([[], []]);
  });

  it('get their places together or none, in one decision', () => {
    const twins = jumeaux();
    const { first, second } = twins;
    first.eligible();
    expect(first.refused('lise', 'proposerPlace', ensemble(twins))).toBe('fratrieEnsemble');
    second.eligible();
    expect(first.refused('lise', 'proposerPlace', first.offre())).toBe('fratrieEnsemble');
    const same = first.offre({
      ensemble: [
        {
          demande: second.id,
          places: [{ place: placesDe(first.monde, first.creche)[0], rythme: rythme() }],
        },
      ],
    });
    expect(first.refused('lise', 'proposerPlace', same)).toBe('placePrise');
    expect([first.value, second.value]).toEqual(['eligible', 'eligible']);
    first.run('lise', 'proposerPlace', ensemble(twins));
    expect([first.value, second.value]).toEqual(['placeProposee', 'placeProposee']);
    second.run('marc', 'refuserOffre');
    expect([first.value, second.value]).toEqual(['listeAttente', 'listeAttente']);
    expect(first.monde.claims()).toEqual([]);
  });
});

it('LISTE-01 a date of a job or training is of six months ago at the earliest: an older one would stand first for ever', () => {
  const parcours = new Parcours();
  const refused = (echeance: string | null) =>
    parcours.refused('marc', 'renseignerCriteres', { ...accueil.criteres, echeance });
  expect([refused(null), refused('2025-07-05'), refused('2025-07-04')]).toEqual([
    null,
    null,
    'echeancePassee',
  ]);
  const data = accueil.ouverture(parcours.monde, [parcours.creche]);
  const opened = parcours.monde.opening('marc', 'creche-avip', {
    ...data,
    criteres: { ...accueil.criteres, echeance: '2020-01-01' },
  });
  expect(opened.ok ? null : opened.refusal.code).toBe('echeancePassee');
});
