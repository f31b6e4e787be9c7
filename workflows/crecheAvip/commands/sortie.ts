// How a welcome ends: early after an exchange, at a foreseen day, or towards an ordinary place when a job is found.
import { z } from 'zod';
import { addDays, Jour } from '../../dates.ts';
import { aucuneDonnee, facultatif, pasFutur, pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { texte } from '../../kernel/json.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { modesSignature } from '../../kernel/recordedSignature.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { mots } from '../../kernel/words.ts';
import {
  type AvipSituation,
  audienceDeLActeur,
  command,
  constat,
  crecheVue,
  motiver,
} from '../command.ts';
import { arretAnnule, droitCommunPrevu, finAnticipeeAnnoncee, finPrevue } from '../facts/sortie.ts';
import { crecheDeLaPlace } from '../lastDay.ts';
import { prolonger } from '../prolong.ts';
import { accueilli, enAccueil } from '../states.ts';
import { causesDeFin } from '../vocabulary.ts';

const anticipee = 'charte nationale 2016 : fin en cas d’engagements non tenus, après échange';
const ordinaire =
  'instruction du 29 août 2016 : une place durable quand le parent trouve un emploi';

function finDejaPrevue({ state }: AvipSituation): Refusal | null {
  return state.context.arret ? refus('finDejaPrevue') : null;
}

/** Nobody ends what has ended already: no later than the contract. */
function apresLeContrat({ state }: AvipSituation, le: Jour): Refusal | null {
  const fin = state.context.contrat?.fin;
  return fin !== undefined && le > fin ? refus('apresLaFin', { date: fin }) : null;
}

/** AVIP-48. No notice holds once the family asks: its word is recorded, since the welcome began, or it is the référent insertion's. */
function paroleManquante(
  { state }: AvipSituation,
  { mode, echangeLe }: { readonly mode: string | null; readonly echangeLe: Jour },
  { place }: Pick<DecideContext, 'place'>,
): Refusal | null {
  const { commenceLe } = state.context;
  return premierRefus(
    mode === null && !place.qualites.has('insertion') && refus('paroleDuParentManquante'),
    commenceLe !== null && echangeLe < commenceLe && refus('dateDepassee', { date: echangeLe }),
  );
}

export const annoncerFinAnticipee = command({
  type: 'annoncerFinAnticipee',
  label: 'Annoncer une fin anticipée',
  kind: 'decisive',
  source: anticipee,
  rules: ['AVIP-31', 'AVIP-48'],
  from: enAccueil,
  who: ['creche', 'insertion', 'referentSocial'],
  data: z.object({
    effetLe: Jour,
    /** The day on which it was talked over with the family. */
    echangeLe: Jour,
    parFamille: z.boolean(),
    /** How the parent asked for it, that day. */
    mode: facultatif(z.enum(mots(modesSignature))),
    motif: texte(2000),
    tente: facultatif(texte(2000)),
  }),
  possible: finDejaPrevue,
  decide(situation, { motif, tente, mode, ...clear }, ctx) {
    const { effetLe, echangeLe, parFamille } = clear;
    const earliest = addDays(ctx.today, ctx.settings.values['avip.preavisJours']);
    const refusal = premierRefus(
      finDejaPrevue(situation),
      pasFutur(echangeLe, ctx),
      parFamille && paroleManquante(situation, { mode, echangeLe }, ctx),
      pasPasse(effetLe, ctx),
      !parFamille && effetLe < earliest && refus('preavisTropCourt', { date: earliest }),
      !parFamille && tente === null && refus('tenteManquant'),
      apresLeContrat(situation, effetLe),
    );
    if (refusal) return refuse(refusal);
    const audience = audienceDeLActeur(ctx);
    return accepte(
      ...motiver('finAnticipee', motif, audience, ctx),
      ...motiver('tente', tente, audience, ctx),
      constat(finAnticipeeAnnoncee, { ...clear, ...(mode && { mode }) }, ctx.today, ['AVIP-48']),
    );
  },
});

export const prevoirFin = command({
  type: 'prevoirFin',
  label: 'Prévoir la fin de l’accueil',
  kind: 'decisive',
  source: 'usage : terme, école, déménagement',
  rules: ['AVIP-49', 'AVIP-50'],
  from: enAccueil,
  who: ['creche', 'insertion', 'referentSocial'],
  data: z.object({ le: Jour, cause: z.enum(mots(causesDeFin)) }),
  possible: finDejaPrevue,
  decide(situation, data, ctx) {
    const refusal = premierRefus(
      finDejaPrevue(situation),
      pasPasse(data.le, ctx),
      apresLeContrat(situation, data.le),
    );
    if (refusal) return refuse(refusal);
    return accepte(constat(finPrevue, data, ctx.today, ['AVIP-49']));
  },
});

export const annulerFin = command({
  type: 'annulerFin',
  label: 'Annuler la fin annoncée',
  kind: 'decisive',
  source: 'usage',
  rules: ['AVIP-29', 'AVIP-49'],
  from: accueilli,
  who: ['creche', 'insertion'],
  data: aucuneDonnee,
  related: crecheDeLaPlace,
  possible: ({ state }) => (state.context.arret ? null : refus('aucuneFinPrevue')),
  decide({ state: { context } }, _data, ctx) {
    const { arret, contrat, offre } = context;
    if (!arret || !contrat || !offre) return refuse(refus('aucuneFinPrevue'));
    // Kept beyond its term for an ordinary place: without that place there is no contract to come back to.
    if (contrat.fin < ctx.today) return refuse(refus('termePasse', { date: contrat.fin }));
    const creche = crecheVue(offre.creche, ctx);
    if ('code' in creche) return refuse(creche);
    const prolongation = prolonger(offre, contrat.fin, creche, ctx);
    if ('code' in prolongation) return refuse(prolongation);
    return accepte(constat(arretAnnule, { prolongation }, ctx.today, ['AVIP-49']));
  },
});

export const nommerPlaceOrdinaire = command({
  type: 'nommerPlaceOrdinaire',
  label: 'Nommer la place ordinaire et sa date',
  kind: 'decisive',
  source: ordinaire,
  rules: ['AVIP-20', 'AVIP-29', 'AVIP-51', 'AVIP-60'],
  from: accueilli,
  who: ['creche'],
  data: z.object({ le: Jour }),
  related: crecheDeLaPlace,
  decide({ state: { context } }, { le }, ctx) {
    const { offre, arret, dernierJourAge } = context;
    if (!offre) return refuse(refus('placeManquante'));
    const creche = crecheVue(offre.creche, ctx);
    if ('code' in creche) return refuse(creche);
    // Until the eve: the ordinary place begins the day after the reserved one ends.
    const veille = addDays(le, -1);
    const refusal = premierRefus(
      le <= ctx.today && refus('dateDepassee', { date: le }),
      arret !== null && arret.par !== 'droitCommun' && refus('finDejaPrevue'),
      dernierJourAge !== null &&
        veille > dernierJourAge &&
        refus('finApresRentree', { date: dernierJourAge }),
    );
    if (refusal) return refuse(refusal);
    const prolongation = prolonger(offre, veille, creche, ctx);
    if ('code' in prolongation) return refuse(prolongation);
    return accepte(constat(droitCommunPrevu, { le, prolongation }, ctx.today, ['AVIP-51']));
  },
});
