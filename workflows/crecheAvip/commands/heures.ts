// Other hours, another place: the half-days of a welcome that goes on.
import { z } from 'zod';
import type { CrecheVue } from '../../creche/label.ts';
import { addDays, Jour } from '../../dates.ts';
import { facultatif, pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { rendreCaduque } from '../../kernel/lapse.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { type Attribution, aPartirDe, jusquA } from '../../places/attribution.ts';
import { PlaceVoulue } from '../../places/compose.ts';
import { ajoutSansLabel, devanceesParLAjout } from '../ajout.ts';
import { type AvipSituation, command, constat, crecheVue, motiver } from '../command.ts';
import type { Offre } from '../context.ts';
import {
  changementAccepte,
  changementDemande,
  changementRefuse,
  placeChangee,
} from '../facts/accueil.ts';
import { bout, crecheDeLaPlace, dernierJour, offreDe } from '../lastDay.ts';
import { autresHeures } from '../memesHeures.ts';
import { attribuer } from '../offer.ts';
import { doublonDuRythme } from '../onePlace.ts';
import { passeDevant } from '../priority.ts';
import { voulues } from '../souhait.ts';
import { accueilli, enAccueil, enAttente } from '../states.ts';

const informe = 'charte nationale 2016 : France Travail informe la crèche des dates et des heures';
interface Suite {
  readonly offre: Offre;
  readonly creche: CrecheVue;
  readonly attributions: readonly Attribution[];
  readonly au: Jour;
}

/** The wanted places from a day to the end of the welcome, an end announced before it left aside: it may be taken back. */
function suite(
  situation: AvipSituation,
  data: { readonly places: readonly PlaceVoulue[]; readonly aPartirDu: Jour },
  ctx: DecideContext,
): Suite | Refusal {
  const offre = offreDe(situation);
  const dernier = dernierJour(situation);
  const au = bout(situation.state.context);
  if (!offre || dernier === null || au === null) return refus('placeManquante');
  const creche = crecheVue(offre.creche, ctx);
  if ('code' in creche) return creche;
  const past = pasPasse(data.aPartirDu, ctx);
  if (past) return past;
  if (data.aPartirDu > dernier) return refus('apresLaFin', { date: dernier });
  const attributions = attribuer(creche, { places: data.places, du: data.aPartirDu, au });
  if ('code' in attributions) return attributions;
  return (
    doublonDuRythme(attributions, situation.state.context) ?? { offre, creche, attributions, au }
  );
}

/** What the three sign names half-days: other half-days, another content (CLE-06). */
const caduqueSiOuverte = ({ state }: AvipSituation, ctx: DecideContext) =>
  rendreCaduque(state.context, 'contenuModifie', ctx.today);

const Places = z.array(PlaceVoulue).min(1).max(2);

export const demanderChangement = command({
  type: 'demanderChangement',
  label: 'Demander un changement d’heures',
  kind: 'decisive',
  source: informe,
  rules: ['AVIP-04', 'AVIP-20', 'AVIP-29', 'AVIP-45'],
  from: enAccueil,
  who: ['insertion'],
  data: z.object({
    places: Places,
    aPartirDu: Jour,
    minutesSemaine: z.int().min(0).max(4200),
    information: facultatif(texte(1000)),
  }),
  related: crecheDeLaPlace,
  possible: ({ state }) => (state.context.changement ? refus('changementEnCours') : null),
  decide(situation, { minutesSemaine, information, ...data }, ctx) {
    if (situation.state.context.changement) return refuse(refus('changementEnCours'));
    const next = suite(situation, data, ctx);
    if ('code' in next) return refuse(next);
    const unlabelled = ajoutSansLabel(next, data, ctx);
    if (unlabelled) return refuse(unlabelled);
    const answer = addDays(ctx.today, ctx.settings.values['avip.changementJours']);
    return accepte(
      fact(changementDemande, {
        on: 'joint',
        clear: {
          id: ctx.id('changement'),
          attributions: [...next.attributions],
          souhait: data.places,
          aPartirDu: data.aPartirDu,
          repondreAvant: answer < data.aPartirDu ? answer : data.aPartirDu,
        },
        parts: { changement: { minutesSemaine, information } },
        occurredOn: ctx.today,
        rules: ['AVIP-45'],
      }),
    );
  },
});

const aucunChangement = ({ state }: AvipSituation) =>
  state.context.changement ? null : refus('aucunChangement');

export const accepterChangement = command({
  type: 'accepterChangement',
  label: 'Accepter le changement d’heures',
  kind: 'decisive',
  source: informe,
  rules: ['AVIP-04', 'AVIP-29', 'AVIP-35', 'AVIP-45'],
  from: enAccueil,
  who: ['creche'],
  data: z.object({ changement: Id, horsOrdre: facultatif(texte(2000)) }),
  related: crecheDeLaPlace,
  peers: { pathway: 'creche-avip', states: enAttente },
  possible: aucunChangement,
  decide(situation, { changement: id, horsOrdre }, ctx) {
    const { changement } = situation.state.context;
    if (changement?.id !== id) return refuse(refus('aucunChangement'));
    // Composed anew, to the end as it is now: a renewal may have been signed since it was asked.
    const { aPartirDu, attributions } = changement;
    const souhait = [...(changement.souhait ?? voulues(attributions))];
    const data = { places: souhait, aPartirDu };
    const next = suite(situation, data, ctx);
    if ('code' in next) return refuse(next);
    const voulue = { places: souhait, du: aPartirDu, au: next.au };
    const before = devanceesParLAjout(situation, next, voulue, ctx);
    const refusal = premierRefus(
      ajoutSansLabel(next, data, ctx),
      horsOrdre === null && passeDevant(before, ctx),
    );
    if (refusal) return refuse(refusal);
    const clear = { changement: id, attributions: [...next.attributions], souhait };
    return accepte(
      ...motiver('horsOrdre', before.length > 0 ? horsOrdre : null, 'creche', ctx),
      ...caduqueSiOuverte(situation, ctx),
      constat(changementAccepte, clear, ctx.today, ['AVIP-45']),
    );
  },
});

export const refuserChangement = command({
  type: 'refuserChangement',
  label: 'Refuser le changement d’heures',
  kind: 'decisive',
  source: informe,
  rules: ['AVIP-45'],
  from: enAccueil,
  who: ['creche'],
  data: z.object({ changement: Id, motif: texte(1000) }),
  possible: aucunChangement,
  decide({ state }, { changement, motif }, ctx) {
    if (state.context.changement?.id !== changement) return refuse(refus('aucunChangement'));
    return accepte(
      ...motiver('changement', motif, 'creche', ctx),
      constat(changementRefuse, { changement }, ctx.today, ['AVIP-45']),
    );
  },
});

export const changerPlace = command({
  type: 'changerPlace',
  label: 'Changer de place ou de section',
  kind: 'decisive',
  source: 'usage : l’enfant grandit, sans un jour sans place',
  rules: ['AVIP-20', 'AVIP-29', 'AVIP-46', 'AVIP-60'],
  from: accueilli,
  who: ['creche'],
  data: z.object({ places: Places, aPartirDu: Jour }),
  related: crecheDeLaPlace,
  decide(situation, data, ctx) {
    const next = suite(situation, data, ctx);
    if ('code' in next) return refuse(next);
    const offre = offreDe(situation);
    const au = bout(situation.state.context);
    if (!offre || au === null) return refuse(refus('placeManquante'));
    const left = aPartirDe(jusquA(offre.attributions, au), data.aPartirDu);
    const refusal = premierRefus(
      situation.state.context.changement !== null && refus('changementEnCours'),
      autresHeures(offre, data, left, next.attributions),
    );
    if (refusal) return refuse(refusal);
    const { places: souhait, aPartirDu } = data;
    const clear = { attributions: [...next.attributions], souhait, aPartirDu };
    return accepte(
      ...caduqueSiOuverte(situation, ctx),
      constat(placeChangee, clear, ctx.today, ['AVIP-46']),
    );
  },
});
