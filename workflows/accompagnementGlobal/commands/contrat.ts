// The contract, and the look at the parcours that it opens. Nothing follows by itself when a day passes.
import { z } from 'zod';
import { addMonths, type Jour, Jour as JourSchema } from '../../dates.ts';
import { facultatif, pasFutur } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { type AgSituation, command, vivant } from '../command.ts';
import type { AgContents } from '../contents.ts';
import { Contrat, contratEnregistre, Point, pointNote } from '../facts/orientation.ts';

interface Suivi {
  readonly social: boolean;
  readonly delaiLong: boolean;
}

/** AG-59. Months after which one looks at the parcours again: a cap for a social one, a habit for the others. */
function moisDuPoint({ social, delaiLong }: Suivi, { settings }: Pick<DecideContext, 'settings'>) {
  if (!social) return settings.values['ag.pointMois'];
  return settings.values[delaiLong ? 'ag.pointSocialLongMois' : 'ag.pointSocialMois'];
}

/** The day to look at it again, counted from one day: that agreed with the person, or the last that the law gives. */
function pointAvant(
  suivi: Suivi,
  from: Jour,
  voulu: Jour | null,
  ctx: Pick<DecideContext, 'settings'>,
): Jour | Refusal {
  const mois = moisDuPoint(suivi, ctx);
  const last = addMonths(from, mois);
  if (voulu === null) return last;
  if (voulu <= from) return refus('pointTropTot', { date: from });
  return suivi.social && voulu > last ? refus('pointTropLoin', { mois }) : voulu;
}

/** Loi 2023-1196, transition: PPAE and CER are signed no more from this day. */
const finDesAnciensContrats = JourSchema.parse('2027-01-01');

/** What the contract says of the parcours, else what the orientation said. */
const estSocial = ({ orientation }: AgContents, dit: Contrat['parcours']): boolean =>
  (dit ?? orientation?.parcours) === 'social';

/** AG-93. One older than the last contract, or than the last look at the parcours, opens no clock. */
function apresLeContrat(
  { state: { context }, contents: { contrat, notifieLe, point } }: AgSituation,
  signeLe: Jour,
  pointAvant: Jour,
) {
  const { contrat: attendu } = context.echeances;
  const newest = !contrat || signeLe >= contrat.signeLe;
  const vuDepuis = point && point.le > signeLe;
  const avant = notifieLe !== null && signeLe < notifieLe;
  return {
    ...(newest && !vuDepuis ? { pointAvant } : {}),
    ...(attendu !== null && (avant || !newest) ? { contratAvant: attendu } : {}),
  };
}

export const enregistrerContrat = command({
  type: 'enregistrerContrat',
  label: 'Enregistrer le contrat',
  kind: 'decisive',
  source: 'C. trav. L5411-6, D5411-14-2, R5411-14 ; CASF L262-31, D262-65-2-1',
  rules: ['AG-17', 'AG-59', 'AG-93'],
  from: vivant,
  who: ['emploi', 'social'],
  data: z.object({ ...Contrat.shape, revoirLe: facultatif(JourSchema) }),
  decide(situation, { revoirLe, ...contrat }, ctx) {
    const { contents } = situation;
    const { nature, signeLe, parcours, delaiLong } = contrat;
    const ancien = nature !== 'contratEngagement' && signeLe >= finDesAnciensContrats;
    const suivi = { social: estSocial(contents, parcours), delaiLong };
    const point = pointAvant(suivi, signeLe, revoirLe, ctx);
    const refusal = premierRefus(pasFutur(signeLe, ctx), ancien && refus('contratAncien'));
    if (refusal) return refuse(refusal);
    if (typeof point === 'object') return refuse(point);
    return accepte(
      fact(contratEnregistre, {
        on: 'joint',
        clear: { signeLe, ...apresLeContrat(situation, signeLe, point) },
        parts: { contrat },
        occurredOn: signeLe,
        rules: ['AG-17', 'AG-59'],
      }),
    );
  },
});

function aucunPoint({ state }: AgSituation): Refusal | null {
  return state.context.point ? null : refus('aucunPoint');
}

export const noterPoint = command({
  type: 'noterPoint',
  label: 'Faire le point sur le parcours',
  kind: 'additive',
  source: 'CASF L262-31 ; C. trav. R5411-14',
  rules: ['AG-59', 'AG-60', 'AG-93'],
  from: vivant,
  who: ['emploi', 'social'],
  data: z.object({ le: JourSchema, ...Point.shape, revoirLe: facultatif(JourSchema) }),
  possible: aucunPoint,
  decide({ state, contents }, { le, revoirLe, ...point }, ctx) {
    const { contrat, point: dernier } = contents;
    const older = [contrat?.signeLe, dernier?.le].some((day) => day !== undefined && le < day);
    const suivi = {
      social: estSocial(contents, contrat?.parcours ?? null),
      delaiLong: contrat?.delaiLong ?? false,
    };
    const next = pointAvant(suivi, le, revoirLe, ctx);
    const future = pasFutur(le, ctx);
    if (future) return refuse(future);
    if (typeof next === 'object') return refuse(next);
    return accepte(
      fact(pointNote, {
        on: 'joint',
        clear: { le, pointAvant: (older && state.context.point) || next },
        parts: { point },
        occurredOn: le,
        rules: ['AG-59', 'AG-60'],
      }),
    );
  },
});
