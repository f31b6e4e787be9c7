// The days on which a crèche is open again, given back to a child whose place was given without them.
import { z } from 'zod';
import { pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { rendreCaduque } from '../../kernel/lapse.ts';
import { refus } from '../../kernel/refusal.ts';
import { slotKey } from '../../places/attribution.ts';
import { aRedonner } from '../aRedonner.ts';
import { command, constat, crecheVue } from '../command.ts';
import {
  DEMIS_REDONNEES,
  DemiDePlace,
  demiJourneesRendues,
  joursRedonnes,
} from '../facts/accueil.ts';
import { crecheDeLaPlace, offreDe } from '../lastDay.ts';
import { doublon } from '../onePlace.ts';
import { relevesDe } from '../relevesRendues.ts';
import { placeEnCours } from '../states.ts';

export const redonnerJours = command({
  type: 'redonnerJours',
  label: 'Redonner des jours laissés de côté',
  kind: 'decisive',
  source: 'usage : de nouveau ouverte, la crèche rend à l’enfant les jours laissés de côté',
  rules: ['AVIP-20', 'AVIP-29', 'AVIP-43', 'AVIP-59', 'AVIP-60'],
  from: placeEnCours,
  who: ['creche'],
  data: z.object({
    demis: z
      .array(DemiDePlace)
      .min(1, { error: 'Choisissez au moins une demi-journée.' })
      .max(DEMIS_REDONNEES, {
        error: `Redonnez ${DEMIS_REDONNEES} demi-journées au plus à la fois, puis les autres.`,
      }),
  }),
  related: crecheDeLaPlace,
  decide(situation, { demis }, ctx) {
    const { state } = situation;
    const offre = offreDe(situation);
    if (!offre) return refuse(refus('placeManquante'));
    const creche = crecheVue(offre.creche, ctx);
    if ('code' in creche) return refuse(creche);
    const known = new Set(aRedonner(state, creche.state.context, ctx.today).map(slotKey));
    const other = demis.find((one) => !known.has(slotKey(one)));
    const past = demis.map(({ jour }) => pasPasse(jour, ctx)).find((one) => one !== null);
    // A relief that stood in for one of them goes with it.
    const rendues = relevesDe(state, demis);
    const sansReleves = state.context.releves.filter((one) => !rendues.attributions.includes(one));
    const left = { ...state, context: { ...state.context, releves: sansReleves } };
    const refusal = premierRefus(
      past ?? null,
      other !== undefined && refus('pasLaissee', { date: other.jour }),
      doublon(demis, left),
    );
    if (refusal) return refuse(refusal);
    return accepte(
      // What the three sign names half-days: other half-days, another content (CLE-06).
      ...rendreCaduque(state.context, 'contenuModifie', ctx.today),
      ...(rendues.demis.length > 0
        ? [
            constat(demiJourneesRendues, { demis: rendues.demis }, ctx.today, [
              'AVIP-43',
              'AVIP-56',
            ]),
          ]
        : []),
      constat(joursRedonnes, { demis }, ctx.today, ['AVIP-59']),
    );
  },
});
