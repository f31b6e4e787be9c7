// When an adaptation may be: between two days, within the hours of its half-days, and not for ever.
import { addDays, type Jour } from '../dates.ts';
import { premierRefus } from '../kernel/decision.ts';
import type { CaseState, DecideContext } from '../kernel/pathway.ts';
import { type Refusal, refus } from '../kernel/refusal.ts';
import type { Demi } from '../places/halfDays.ts';
import type { AvipContext } from './context.ts';
import type { Creneau } from './facts/accueil.ts';
import { dernierJour } from './lastDay.ts';

/** No crèche says its hours: a slot may begin an hour before those that calendars show, and end an hour after. */
const MARGE = 60;

const heure = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((one) => String(one).padStart(2, '0')).join(':');

function heuresDe(demi: Demi, { settings: { values } }: Pick<DecideContext, 'settings'>) {
  const [debut, fin] =
    demi === 'matin'
      ? [values['avip.matinDebut'], values['avip.matinFin']]
      : [values['avip.apresMidiDebut'], values['avip.apresMidiFin']];
  return { de: heure(debut - MARGE), a: heure(fin + MARGE) };
}

/** AVIP-41. From today, or some weeks before the contract, to the last day; each slot inside its half-day. */
export function adaptationRefusee(
  state: CaseState<AvipContext>,
  creneaux: readonly Creneau[],
  ctx: Pick<DecideContext, 'today' | 'settings'>,
): Refusal | null {
  const { contrat, adaptation } = state.context;
  const { values } = ctx.settings;
  const earliest = contrat && addDays(contrat.debut, -values['avip.adaptationAvantJours']);
  const du = earliest !== null && earliest > ctx.today ? earliest : ctx.today;
  const au = dernierJour({ state }) ?? du;
  const max = values['avip.adaptationCreneaux'];
  const outside = creneaux.find(({ demi, de, a }) => {
    const hours = heuresDe(demi, ctx);
    return de < hours.de || a > hours.a;
  });
  return premierRefus(
    creneaux.some(({ jour }) => jour < du || jour > au) &&
      refus('adaptationHorsPeriode', { du, au }),
    outside !== undefined && refus('heuresHorsDemi', heuresDe(outside.demi, ctx)),
    adaptation.length + creneaux.length > max && refus('adaptationTropLongue', { max }),
  );
}

/** AVIP-42. The first day that was foreseen: of the contract, or of an adaptation before it. */
export function premierJourPrevu({ contrat, offre, adaptation }: AvipContext): Jour | null {
  const days = [contrat?.debut ?? offre?.du, ...adaptation.map(({ du }) => du)];
  return days.filter((one) => one !== undefined).sort()[0] ?? null;
}
