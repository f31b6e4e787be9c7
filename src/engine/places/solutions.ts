// What fits a request in a crèche, as it crosses the wire.
import { complet } from '../../../workflows/creche/nombreDuLabel.ts';
import type { DemandeVue } from '../../../workflows/crecheAvip/command.ts';
import {
  aucune,
  libresPres,
  rechercheDuBesoin,
  solutionDuBesoin,
} from '../../../workflows/crecheAvip/recherche.ts';
import { addDays, type Jour } from '../../../workflows/dates.ts';
import { indexClaims } from '../../../workflows/places/books.ts';
import { SEMAINES } from '../../../workflows/waitingList/matching.ts';
import type { Nearby, Solution } from '../../contract/places.ts';
import type { Days } from '../api.ts';
import { nearbyView } from '../nearby.ts';
import type { Moment } from '../world.ts';
import type { Ground } from './ground.ts';
import type { CrecheSeen } from './seen.ts';

type Creche = Pick<CrecheSeen, 'creche'>;

/** LISTE-03. What fits each whole need today; nothing for a request whose need may not be proposed a place. */
export async function solutionsOf(
  ground: Ground,
  { creche }: Creche,
  demandes: readonly DemandeVue[],
  moment: Moment,
): Promise<ReadonlyMap<string, Solution | null>> {
  const plan = creche.state.context;
  const periods = demandes.flatMap((one) => rechercheDuBesoin(one, creche, moment) ?? []);
  const window = spanOf(periods);
  if (!window) return new Map();
  const claims = indexClaims(await ground.claims(plan.places, window));
  const full = complet(plan, claims.values(), moment.today);
  return new Map(
    demandes.map((one) => {
      const offre = {
        creche: creche.caseId,
        plan,
        claims,
        saufDossier: one.caseId,
        complet: full,
      };
      const exacte = solutionDuBesoin(one, creche, offre, moment);
      return [one.caseId, nearbyView(plan, { ...aucune, exacte }).exacte];
    }),
  );
}

/** LISTE-03. What is free near the need of one request, half a year ahead. */
export async function nearbyNeed(
  ground: Ground,
  { creche }: Creche,
  demande: DemandeVue,
  moment: Moment,
): Promise<Nearby> {
  const plan = creche.state.context;
  const recherche = rechercheDuBesoin(demande, creche, moment);
  if (!recherche) return nearbyView(plan, aucune);
  const { du, au } = recherche;
  const claims = await ground.claims(plan.places, { du, au: addDays(au, SEMAINES * 7) });
  const offre = {
    creche: creche.caseId,
    plan,
    claims: indexClaims(claims),
    saufDossier: demande.caseId,
    complet: complet(plan, claims, moment.today),
  };
  return nearbyView(plan, libresPres(demande, creche, offre, recherche, moment));
}

function spanOf(periods: readonly Days[]): Days | null {
  const [first] = periods;
  if (!first) return null;
  const ends: Jour[] = periods.map(({ au }) => au);
  return {
    du: periods.map(({ du }) => du).reduce((a, b) => (a < b ? a : b), first.du),
    au: ends.reduce((a, b) => (a > b ? a : b), first.au),
  };
}
