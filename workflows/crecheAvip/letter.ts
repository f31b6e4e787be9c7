// Which letter the family is written where its request stands, and what goes into it; none where nothing is decided.
import type { CrecheVue } from '../creche/label.ts';
import { reglesAu } from '../creche/label.ts';
import { addDays, type Jour } from '../dates.ts';
import { direJour } from '../frenchDates.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import type { Rythme } from '../places/compose.ts';
import { semainesDeSuiteDe } from '../places/semaine53.ts';
import type { Expediteur, Lettre, Ordre } from '../waitingList/letters.ts';
import { changementsDe, direRegles } from '../waitingList/rank.ts';
import type { DemandeVue } from './command.ts';
import type { AvipContext, Offre } from './context.ts';

/** What a letter takes from beside the request. */
export interface Courrier extends Pick<DecideContext, 'today' | 'settings'> {
  readonly enfant: string;
  /** The crèche of the place, else those that the request waits for. */
  readonly creches: readonly CrecheVue[];
  readonly expediteur: Expediteur;
}

/** The crèches whose rules a letter says: that of the place, else the wished ones; empty: any of the commune. */
export function crechesDuCourrier({ offre, voeux }: AvipContext): readonly string[] {
  return offre ? [offre.creche] : voeux.map(({ creche }) => creche);
}

/** One order when all have the same, else each under the name of its crèche. */
function ordres({ creches, today, settings }: Courrier): readonly Ordre[] {
  const each = creches.map(({ state: { context } }) => ({
    creche: context.nom,
    lignes: direRegles(reglesAu(context, today, settings)),
  }));
  const [first] = each;
  const same = each.every(({ lignes }) => lignes.join() === first?.lignes.join());
  return first && same ? [{ creche: null, lignes: first.lignes }] : each;
}

/** Of all the crèches that it waits for, each once. */
function changements({ creches, today, settings }: Courrier): readonly string[] {
  const all = creches.flatMap(({ state }) =>
    changementsDe(reglesAu(state.context, today, settings)),
  );
  return [...new Set(all)];
}

/** Each rhythm once: a change of opening splits an attribution, not what the family reads. */
function rythmes({ attributions }: Offre): readonly Rythme[] {
  const seen = new Map<string, Rythme>();
  for (const { demis, semaines, vacances } of attributions) {
    seen.set(JSON.stringify([demis, semaines, vacances]), {
      demis: [...demis],
      semaines,
      vacances,
    });
  }
  return [...seen.values()];
}

/** LISTE-04. Null in a state in which the family is told nothing by letter. */
export function lettreDe(demande: DemandeVue, courrier: Courrier): Lettre | null {
  const { value, context } = demande.state;
  const { enfant, creches, expediteur } = courrier;
  const { offre, demandeLe } = context;
  const commun = {
    reference: context.reference,
    enfant,
    creche: offre ? (creches[0]?.state.context.nom ?? null) : null,
    regles: ordres(courrier),
    expediteur,
  };
  switch (value) {
    case 'placeProposee':
      return offre && { ...commun, ...quand(offre), sorte: 'proposee' };
    case 'listeAttente':
      return (
        demandeLe && { ...commun, sorte: 'attente', demandeLe, changements: changements(courrier) }
      );
    case 'ineligible': {
      const motif = demande.contents.motifs.findLast(({ de }) => de === 'ineligibilite');
      return motif ? { ...commun, sorte: 'refusee', explication: motif.texte } : null;
    }
    default: {
      const fin = finDe(value, context, courrier.today);
      return fin && { ...commun, ...fin, sorte: 'fin' };
    }
  }
}

function quand(offre: Offre) {
  const { du, au, tenueJusquAu } = offre;
  const semaines = [...new Set(offre.attributions.flatMap(semainesDeSuiteDe))];
  return { du, au, rythmes: rythmes(offre), semaines, repondreAvant: tenueJusquAu };
}

/** The last day, once one is known: announced, or that of the contract when it went to its term. */
function finDe(value: string, { arret, contrat }: AvipContext, today: Jour) {
  if (arret) {
    const passe = arret.le < today;
    const suite =
      arret.par === 'droitCommun'
        ? `Une place ordinaire ${passe ? 'a commencé' : 'commence'} le ${direJour(addDays(arret.le, 1))}.`
        : null;
    return { dernierJour: arret.le, passe, suite };
  }
  if (value !== 'fin' || !contrat) return null;
  return { dernierJour: contrat.fin, passe: contrat.fin < today, suite: null };
}
