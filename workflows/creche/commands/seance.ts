// A séance: whoever decides goes through the list in its order, and every decision stays.
import { z } from 'zod';
import { constat, type DemandeVue, estDemande } from '../../crecheAvip/command.ts';
import { listeRejointe } from '../../crecheAvip/facts/demande.ts';
import { autreDecideur, rangeeDe, surLaListe } from '../../crecheAvip/priority.ts';
import { avantAccueil, enAttente } from '../../crecheAvip/states.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { refus } from '../../kernel/refusal.ts';
import { ranger } from '../../waitingList/rank.ts';
import { clair, command } from '../command.ts';
import { Decision, seanceTenue } from '../facts/seance.ts';
import { reglesAu } from '../label.ts';
import { enregistree } from '../states.ts';

type Ctx = Pick<DecideContext, 'caseId' | 'place'>;

/** AVIP-28. A séance says nothing that is not so: the place is offered here, or the request still waits for one. */
function ditVrai(
  { state, ...demande }: DemandeVue,
  { decision }: Decision,
  { caseId, place }: Ctx,
): boolean {
  const { offre, voeux } = state.context;
  if (decision === 'proposee') {
    // Once the child is welcomed, its place is no longer proposed.
    return offre?.creche === caseId && avantAccueil.some((etat) => etat === state.value);
  }
  // AVIP-55. A crèche decides of the requests that name it.
  const known = !place.qualites.has('creche') || voeux.some(({ creche }) => creche === caseId);
  const waits = enAttente.some((etat) => etat === state.value);
  return known && waits && surLaListe({ state, ...demande }, caseId);
}

/** AVIP-28. The published list as the séance went through it: who waits, and who was offered a place by it. */
function liste(seen: readonly DemandeVue[], { caseId, peers = [], today }: DecideContext) {
  const waiting = peers.filter(estDemande).filter((one) => surLaListe(one, caseId));
  const all = new Map([...waiting, ...seen].map((one) => [one.caseId, one]));
  return [...all.values()].map((one) =>
    rangeeDe(one.caseId, one.state.context, one.contents, today),
  );
}

export const tenirSeance = command({
  type: 'tenirSeance',
  label: 'Tenir la séance',
  kind: 'decisive',
  source: 'règlement de fonctionnement : commission d’attribution',
  rules: ['AVIP-28'],
  from: enregistree,
  who: ['creche', 'commission', 'coordinateur'],
  data: z.object({ decisions: z.array(Decision).min(1).max(100) }),
  // AVIP-34.
  possible: autreDecideur,
  related: (_situation, { decisions }) => decisions.map(({ demande }) => demande),
  peers: { pathway: 'creche-avip', states: enAttente },
  decide({ state: { context } }, { decisions }, ctx) {
    const taken = new Map(decisions.map((one) => [one.demande, one]));
    const seen = [...taken.keys()].map(ctx.related).filter(estDemande);
    const vrai = (one: DemandeVue) => {
      const said = taken.get(one.caseId);
      return said !== undefined && ditVrai(one, said, ctx);
    };
    const refusal = premierRefus(
      taken.size < decisions.length && refus('decisionEnDouble'),
      (seen.length < taken.size || !seen.every(vrai)) && refus('demandeHorsSeance'),
    );
    if (refusal) return refuse(refusal);
    const regles = reglesAu(context, ctx.today, ctx.settings);
    const inOrder = ranger(liste(seen, ctx), regles, ctx.caseId).flatMap(({ caseId }, index) => {
      const said = taken.get(caseId);
      return said ? [{ ...said, rang: index + 1 }] : [];
    });
    const answered = seen.filter(({ state: { value } }) => value === 'eligible');
    return accepte(
      clair(
        seanceTenue,
        { id: ctx.id('seance'), decide: regles.decide, decisions: inOrder },
        ctx.today,
        ['AVIP-28'],
      ),
      // AVIP-33. Who is given no place has its answer: it is on the list.
      ...answered.map(({ caseId }) =>
        constat(listeRejointe, {}, ctx.today, ['AVIP-33'], { case: caseId }),
      ),
    );
  },
});
