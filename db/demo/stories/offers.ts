// Places offered or given these days: three that are held, one contract that awaits the crèche, one just signed; short stays.
import { addDays, dayOfWeek, type Jour } from '../../../workflows/dates.ts';
import { addOpeningDays, estOuvert, type Plan } from '../../../workflows/places/plan.ts';
import {
  confirmer,
  contrat,
  proposer,
  signerParents,
  transmettreContacts,
} from '../chapters/place.ts';
import { demander, inscrire, reconnaitre } from '../chapters/request.ts';
import { adapter, commencer } from '../chapters/welcome.ts';
import { agendaDe } from '../crecheCalendar.ts';
import type { NomDeCreche } from '../creches.ts';
import type { Famille } from '../family.ts';
import type { Decor } from '../histoire.ts';
import { nouvelles as familles } from '../people/familiesOffered.ts';
import { Demande } from '../placeRequest.ts';
import { quelques, type Sejour, sansMercredi, semaineDesLucioles } from '../stay.ts';

const TENUE = 10;

function demande(decor: Decor, cle: keyof typeof familles, creche: NomDeCreche): Demande {
  const famille: Famille = familles[cle];
  return new Demande(cle, famille, creche, decor);
}

/** Eligible and on the list before an offer; the wish is the stay itself. */
function surLaListe(recit: Demande, proposee: Jour, besoin: Omit<Sejour, 'place'>): void {
  demander(recit, addDays(proposee, -14), { besoin, voeux: [recit.creche] });
  reconnaitre(recit, addDays(proposee, -9));
  inscrire(recit, addDays(proposee, -6));
}

/** A day on which an offer of Les Lucioles was made that lapses at the next opening day, today included. */
function offreQuiFinit(plan: Plan, aujourdhui: Jour): Jour {
  const terme = estOuvert(plan, aujourdhui) ? aujourdhui : addOpeningDays(plan, aujourdhui, 1);
  const found = (jour: Jour): Jour =>
    addOpeningDays(plan, jour, TENUE) <= terme && estOuvert(plan, jour)
      ? jour
      : found(addDays(jour, -1));
  return found(addDays(aujourdhui, -1));
}

/** Romane leaves for an ordinary place; Naïm, whose mother Marc and Claire accompany, is offered hers from that day. */
function placeDeRomane(decor: Decor, sejours: readonly Demande[]): Demande {
  const { lundi, aujourdhui } = decor.calendrier;
  const naim = demande(decor, 'naim', 'lucioles');
  const proposee = offreQuiFinit(naim.agenda.plan, aujourdhui);
  const le = lundi(3);
  const romane = sejours.find(({ dossier }) => dossier === 'romane');
  romane?.parLaCreche(addDays(proposee, -3), 'nommerPlaceOrdinaire', { le });
  const sejour: Sejour = { place: 'Grands 1', demis: sansMercredi, du: le };
  surLaListe(naim, proposee, sejour);
  proposer(naim, proposee, sejour);
  transmettreContacts(naim, addDays(proposee, 4));
  return naim;
}

/** Shared custody: only odd weeks are free, and who stands before for them has refused that very place. */
function semainesImpaires(decor: Decor): Demande {
  const { lundi, passe } = decor.calendrier;
  const solal = demande(decor, 'solal', 'lucioles');
  const proposee = solal.agenda.avant(passe(4));
  const place = 'Moyens 1';
  const sejour: Sejour = { place, demis: semaineDesLucioles, semaines: 'impaires', du: lundi(2) };
  surLaListe(solal, proposee, sejour);
  proposer(solal, proposee, sejour, {
    horsOrdre:
      'La famille placée avant a refusé cette même place le mois dernier et préfère attendre : elle garde son rang.',
  });
  return solal;
}

/** Some afternoons, given by the commission before the label ends. */
function apresMidisDeCommission(decor: Decor): Demande {
  const { lundi, passe } = decor.calendrier;
  const ysee = demande(decor, 'ysee', 'terril');
  const demis = quelques('lunApresMidi', 'marApresMidi', 'merApresMidi');
  const sejour: Sejour = { place: 'Sylve A', demis, du: lundi(4) };
  surLaListe(ysee, passe(2), sejour);
  proposer(ysee, passe(2), sejour);
  return ysee;
}

/** Two keys of three are turned: the crèche's is waited for. */
function contratASigner(decor: Decor): Demande {
  const { lundi, passe } = decor.calendrier;
  const jade = demande(decor, 'jade', 'lucioles');
  const proposee = jade.agenda.avant(passe(9));
  const sejour: Sejour = { place: 'Grands 2', demis: sansMercredi, du: lundi(1) };
  demander(jade, addDays(proposee, -7), { besoin: sejour, voeux: ['lucioles'] });
  reconnaitre(jade, addDays(proposee, -2));
  proposer(jade, proposee, sejour);
  transmettreContacts(jade, passe(7));
  jade.parLeReferent(passe(5), 'proposerContrat', contrat(jade, sejour));
  signerParents(jade, passe(3));
  return jade;
}

/** Inaya came before the last signature, because her father had interviews: Marc and Claire are to see his plan again. */
function adaptationCommencee(decor: Decor): Demande {
  const { passe } = decor.calendrier;
  const inaya = demande(decor, 'inaya', 'lucioles');
  const premier = inaya.agenda.apres(passe(8));
  // Before Jade's, which has a better rank.
  const proposee = inaya.agenda.avant(addDays(inaya.agenda.avant(passe(9)), -5));
  const sejour: Sejour = { place: 'Moyens 2', demis: sansMercredi, du: premier };
  surLaListe(inaya, proposee, sejour);
  proposer(inaya, proposee, sejour);
  transmettreContacts(inaya, passe(11));
  inaya.parLeReferent(passe(9), 'proposerContrat', contrat(inaya, sejour));
  confirmer(inaya, passe(8), 'maelle');
  adapter(inaya, premier, sejour);
  commencer(inaya, premier);
  signerParents(inaya, passe(2));
  return inaya;
}

type Ponctuelle = 'tess' | 'swann' | 'ulysse';

function ponctuel(decor: Decor, cle: Ponctuelle, demandeLe: Jour, du: Jour): Demande {
  const recit = demande(decor, cle, 'terril');
  const besoin = { demis: quelques('lunApresMidi', 'marApresMidi', 'merApresMidi'), du };
  demander(recit, demandeLe, { besoin, voeux: ['terril'], ponctuelle: true });
  return recit;
}

/** On a place whose afternoons are free at the beginning of the week, with the parent's yes. */
function accorder(recit: Demande, jour: Jour, jours: readonly Jour[]): void {
  recit.parQui('rosalie', jour, 'accorderPonctuel', (vu) => ({
    creche: vu.autre('terril').caseId,
    demis: jours.map((one) => ({
      place: vu.autre('terril').id('Sylve A'),
      jour: one,
      demi: 'apresMidi',
    })),
    accordParent: { le: vu.jour, mode: 'oral' },
  }));
}

/** Asked for two days before, granted the day before, for the last beginning of a week that this leaves in the past. */
function accorde(decor: Decor, cle: Ponctuelle, auPlusTard: Jour): Demande {
  const { aujourdhui } = decor.calendrier;
  const { avant, apres } = agendaDe('terril', aujourdhui);
  const veille = (jour: Jour): Jour => avant(addDays(jour, -1));
  const convient = (jour: Jour) =>
    dayOfWeek(jour) <= 3 && apres(jour) === jour && veille(jour) < aujourdhui;
  const dernier = (jour: Jour): Jour => (convient(jour) ? jour : dernier(addDays(jour, -1)));
  const jour = dernier(auPlusTard);
  const recit = ponctuel(decor, cle, veille(veille(jour)), jour);
  accorder(recit, veille(jour), [jour]);
  return recit;
}

/** One accueil ponctuel asked for tomorrow, one just granted, one of last season. */
function ponctuels(decor: Decor): Demande[] {
  const { passe, aujourdhui, lundi } = decor.calendrier;
  const { apres } = agendaDe('terril', aujourdhui);
  const swann = ponctuel(decor, 'swann', passe(1), apres(addDays(aujourdhui, 1)));
  return [
    swann,
    accorde(decor, 'tess', apres(aujourdhui)),
    accorde(decor, 'ulysse', addDays(lundi(-8), 2)),
  ];
}

/** `sejours`: those under way, one of which ends. */
export function offresDuMoment(decor: Decor, sejours: readonly Demande[]): Demande[] {
  return [
    placeDeRomane(decor, sejours),
    semainesImpaires(decor),
    apresMidisDeCommission(decor),
    contratASigner(decor),
    adaptationCommencee(decor),
    ...ponctuels(decor),
  ];
}
