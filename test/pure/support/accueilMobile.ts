// A welcome whose hours, place and end move, beside the half-days that it should have: for random sequences.
import { aRedonner } from '../../../workflows/crecheAvip/aRedonner.ts';
import { addDays, dayNumber, dayOfWeek, isoWeek, type Jour } from '../../../workflows/dates.ts';
import { slotKey } from '../../../workflows/places/attribution.ts';
import { demiSemaine, semaineOuvrable } from '../../../workflows/places/halfDays.ts';
import { empechement } from '../../../workflows/places/plan.ts';
import { contexteDe, creche, demandeDe, Parcours, placesDe, rythme } from './accueil.ts';
import { Monde } from './monde.ts';

export const mouvements = [
  'demander',
  'accepter',
  'renouveler',
  'prevoir',
  'annuler',
  'changer',
  'ordinaire',
  'attendre',
  'rival',
  'ouvrir',
] as const;

const composes: readonly string[] = ['demander', 'accepter', 'renouveler', 'changer'];

export interface Mouvement {
  readonly quoi: (typeof mouvements)[number];
  readonly jours: number;
  readonly demis: readonly string[];
  readonly pick: number;
}
type Regime = ReturnType<typeof rythme> & { readonly aPartirDu: string };

const semaines = ['toutes', 'toutes', 'paires'] as const;

/** A welcome whose hours, place and end move; with the hours that it should have, day after day. */
export class AccueilMobile {
  readonly monde = new Monde('2026-03-02');
  readonly creche = creche(this.monde, { noms: ['1', '2'] });
  readonly parcours: Parcours;
  private readonly rival: Parcours;
  private asked: Regime | null = null;
  private regimes: Regime[] = [{ ...rythme(), aPartirDu: '' }];

  constructor() {
    const { monde } = this;
    const conges = { du: '2026-08-03', au: '2026-08-21', motif: 'conges' };
    monde.run('lise', this.creche, 'ajouterFermeture', conges);
    this.parcours = new Parcours(monde, this.creche).accueil();
    this.rival = new Parcours(monde, this.creche).eligible();
  }

  private tenter(who: string, type: string, data: object = {}, at = this.parcours): boolean {
    if (at.refused(who, type, data) !== null) return false;
    at.run(who, type, data);
    return true;
  }
  private auJour(jour: string): Regime | undefined {
    return this.regimes.findLast(({ aPartirDu }) => aPartirDu <= jour);
  }

  /** What is refused is refused: the books are then as they were. */
  faire(un: Mouvement): void {
    const { monde } = this;
    const le = addDays(monde.today, un.jours);
    const place = placesDe(monde, this.creche)[un.pick % 2] ?? '';
    const hours = { ...rythme(...un.demis), semaines: semaines[un.pick % 3] ?? 'toutes' };
    const faire: { readonly [Q in Mouvement['quoi']]: () => void } = {
      demander: () => this.demander(place, hours, le),
      accepter: () => this.accepter(),
      renouveler: () => this.renouveler(un.jours),
      prevoir: () => this.tenter('marc', 'prevoirFin', { le, cause: 'autre' }),
      annuler: () => this.tenter('marc', 'annulerFin'),
      changer: () => this.changer(place, le),
      ordinaire: () => this.tenter('lise', 'nommerPlaceOrdinaire', { le }),
      attendre: () => monde.wait(1 + (un.jours % 30)).catchUpAll(),
      rival: () => this.occuper(place, hours, le),
      ouvrir: () => this.ouvrir(un, le),
    };
    faire[un.quoi]();
    // What is composed is composed whole: nothing is left to give back.
    if (!composes.includes(un.quoi)) this.redonner();
  }

  private demander(place: string, hours: Omit<Regime, 'aPartirDu'>, le: Jour): void {
    const data = { places: [{ place, rythme: hours }], aPartirDu: le, minutesSemaine: 480 };
    const done = this.tenter('marc', 'demanderChangement', data);
    if (done) this.asked = { ...hours, aPartirDu: le };
  }
  private accepter(): void {
    const { asked } = this;
    const data = { changement: this.parcours.context.changement?.id };
    if (!asked || !this.tenter('lise', 'accepterChangement', data)) return;
    this.regimes = this.regimes.filter(({ aPartirDu }) => aPartirDu < asked.aPartirDu);
    this.regimes.push(asked);
  }
  private renouveler(jours: number): void {
    const { contrat } = this.parcours.context;
    const fin = addDays(contrat?.fin ?? this.monde.today, jours);
    this.tenter('lise', 'ouvrirBilan');
    const data = { fin, texte: 'On continue.' };
    if (this.tenter('lise', 'proposerRenouvellement', data)) this.parcours.signer();
  }
  private changer(place: string, le: Jour): void {
    const same = this.auJour(le);
    if (!same) return;
    const { aPartirDu: _, ...hours } = same;
    this.tenter('lise', 'changerPlace', { places: [{ place, rythme: hours }], aPartirDu: le });
  }
  private occuper(place: string, hours: Omit<Regime, 'aPartirDu'>, du: Jour): void {
    if (this.tenter('lise', 'refuserOffre', {}, this.rival)) return;
    const offre = this.rival.offre({ places: [{ place, rythme: hours }], du, horsOrdre: 'Motif.' });
    this.tenter('lise', 'proposerPlace', offre, this.rival);
  }

  /** From that day on the crèche is not open on these half-days; or, once in two, on every one again. */
  private ouvrir({ pick, demis: shut }: Mouvement, effetLe: Jour): void {
    const demis = pick % 2 ? semaineOuvrable : semaineOuvrable.filter((one) => !shut.includes(one));
    const data = { effetLe, demis };
    const refused = this.monde.refused('lise', this.creche, 'changerOuverture', data);
    if (refused === null) this.monde.run('lise', this.creche, 'changerOuverture', data);
  }
  /** The crèche gives back whatever it may: one by one, since another child may have some of them since. */
  private redonner(): void {
    for (const demi of this.laissees) this.tenter('lise', 'redonnerJours', { demis: [demi] });
  }
  /** What the crèche is shown as still to be given back. */
  get laissees() {
    const { state } = demandeDe(this.monde, this.parcours.id);
    return aRedonner(state, contexteDe(this.monde, this.creche), this.monde.today);
  }
  /** Of those, what another child has: neither given nor forgotten. */
  get aUnAutre(): string[] {
    const other = new Set(
      this.monde
        .claims()
        .filter(({ caseId }) => caseId === this.rival.id)
        .map(slotKey),
    );
    return this.laissees
      .filter((one) => other.has(slotKey(one)))
      .map(({ jour, demi }) => `${jour} ${demi}`);
  }

  /** Every half-day of its hours on which the crèche is open, from the first day to the last as it is known. */
  get attendues(): string[] {
    const { contrat, arret } = this.parcours.context;
    const plan = contexteDe(this.monde, this.creche);
    const [place = ''] = placesDe(this.monde, this.creche);
    const expected: string[] = [];
    const fin = arret?.le ?? contrat?.fin ?? '';
    for (let jour = contrat?.debut ?? this.monde.today; jour <= fin; jour = addDays(jour, 1)) {
      const hours = this.auJour(jour);
      if (hours?.semaines === 'paires' && isoWeek(dayNumber(jour)) % 2 === 1) continue;
      for (const demi of ['matin', 'apresMidi'] as const) {
        const wanted = hours?.demis.includes(demiSemaine(dayOfWeek(jour), demi) ?? '');
        if (wanted && empechement(plan, place, jour, demi) === null)
          expected.push(`${jour} ${demi}`);
      }
    }
    return expected.sort();
  }
  get donnees(): string[] {
    const plan = contexteDe(this.monde, this.creche);
    return (
      this.monde
        .claims()
        .filter(({ caseId, etat }) => caseId === this.parcours.id && etat === 'donnee')
        // Given and not open any more: suspended, and the child's all the same.
        .filter(({ place, jour, demi }) => empechement(plan, place, jour, demi) === null)
        .map(({ jour, demi }) => `${jour} ${demi}`)
        .sort()
    );
  }
}
