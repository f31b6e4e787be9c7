// The contract and its renewal, as one seat prepares them for the three to sign.
import { z } from 'zod';
import { addDays, Jour } from '../../dates.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { texte } from '../../kernel/json.ts';
import * as keys from '../../kernel/keys.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { designe, parentsAEviter } from '../aEviter.ts';
import { type AvipSituation, command, crecheVue } from '../command.ts';
import {
  Contact,
  Contrat,
  contactsTransmis,
  contratPrepare,
  renouvellementPrepare,
} from '../facts/contrat.ts';
import { ageRefuse, dureeRefusee, labelRefuse } from '../offer.ts';
import { prolonger } from '../prolong.ts';
import { siegesDuJour } from '../seats.ts';
import { tenirEnsemble } from '../siblings.ts';
import { contratASigner, renouvellementASigner } from '../signedContents.ts';
import { placeEnCours } from '../states.ts';

const charte = 'charte nationale 2016 : contrat entre parents, crèche et France Travail';

const delai = (ctx: Pick<DecideContext, 'today' | 'settings'>): Jour =>
  addDays(ctx.today, ctx.settings.values['avip.signatureJours']);

function bilanDe(
  debut: Jour,
  fin: Jour,
  { settings, today }: Pick<DecideContext, 'settings' | 'today'>,
): Jour {
  const le = addDays(fin, -settings.values['avip.bilanAvantFinJours']);
  const first = debut > today ? debut : today;
  return le < first ? first : le;
}

export const transmettreContacts = command({
  type: 'transmettreContacts',
  label: 'Transmettre les contacts à la crèche',
  kind: 'decisive',
  source: 'RGPD art. 5 : les contacts nécessaires à l’accueil',
  rules: ['AVIP-31'],
  from: placeEnCours,
  who: ['insertion', 'referentSocial'],
  // None any more is an answer as well: a list that is read empty says nothing of a protection (SECRET-13).
  data: z.object({ contacts: z.array(Contact).max(6) }),
  // SECRET-14. All of them are known when it is written: what leads to one who is protected is read by nobody here.
  persons: ({ contents }) => (contents.famille?.parents ?? []).map(({ personne }) => personne),
  decide({ state, contents }, contacts, ctx) {
    const avoided = parentsAEviter(contents).flatMap((id) => ctx.person?.(id) ?? []);
    if (contacts.contacts.some((contact) => avoided.some((one) => designe(contact, one)))) {
      return refuse(refus('parentAEviter'));
    }
    const [person = state.context.enfant] = state.context.signataires;
    return accepte(
      fact(contactsTransmis, {
        on: 'joint',
        clear: {},
        parts: { contacts },
        scopeIds: { person },
        occurredOn: ctx.today,
        rules: ['AVIP-31'],
      }),
    );
  },
});

function contratImpossible({ state: { context } }: AvipSituation): Refusal | null {
  if (context.contrat?.signe) return refus('contratDejaSigne');
  return context.sieges.insertion.titulaire === null ? refus('referentManquant') : null;
}

export const proposerContrat = command({
  type: 'proposerContrat',
  label: 'Proposer le contrat d’accueil',
  kind: 'decisive',
  source: charte,
  rules: ['AVIP-21', 'AVIP-38', 'AVIP-40', 'CLE-03', 'CLE-05'],
  // AVIP-40. A welcome that began without it is signed all the same, its review open or not.
  from: ['placeProposee', 'contrat', 'accueil', 'bilan'],
  who: ['creche', 'insertion'],
  data: Contrat,
  content: ({ state }, data) => contratASigner(state.context, data),
  related: ({ state }) => state.context.liees,
  possible: contratImpossible,
  decide({ state: { context } }, contrat, ctx) {
    const { offre } = context;
    if (!offre) return refuse(refus('placeManquante'));
    // AVIP-21. The first proposal holds the place as long as it may be signed; another, before the welcome, no longer.
    const again = context.contrat !== null && context.commenceLe === null;
    const caduqueLe = again && offre.tenueJusquAu < delai(ctx) ? offre.tenueJusquAu : delai(ctx);
    const opened = keys.proposerEtape(
      siegesDuJour(context, ctx),
      { etape: 'contrat', audience: 'creche', caduqueLe },
      ctx,
    );
    if (!opened.ok) return refuse(opened.refusal);
    const { du, au } = offre;
    const tenueJusquAu = offre.tenueJusquAu > caduqueLe ? offre.tenueJusquAu : caduqueLe;
    const prepared = fact(contratPrepare, {
      on: 'joint',
      clear: {
        debut: du,
        fin: au,
        bilanLe: bilanDe(du, au, ctx),
        tenueJusquAu,
      },
      parts: { contrat },
      occurredOn: ctx.today,
      rules: ['AVIP-40'],
    });
    const siblings = tenirEnsemble(context, tenueJusquAu, ctx);
    return accepte(prepared, ...opened.facts, ...siblings);
  },
});

/** AVIP-40. What was never signed is not renewed. */
function contratASignerDAbord({ state: { context } }: AvipSituation): Refusal | null {
  return context.contrat?.signe === false ? refus('contratNonSigne') : null;
}

function renouvellementImpossible(situation: AvipSituation): Refusal | null {
  if (situation.state.context.arret) return refus('finDejaPrevue');
  return contratASignerDAbord(situation);
}

export const proposerRenouvellement = command({
  type: 'proposerRenouvellement',
  label: 'Proposer le renouvellement',
  kind: 'decisive',
  source: 'charte nationale 2016 : renouvelable après bilan',
  rules: ['AVIP-04', 'AVIP-29', 'AVIP-40', 'AVIP-47', 'AVIP-50', 'AVIP-60', 'CLE-03', 'CLE-05'],
  from: ['bilan'],
  who: ['creche', 'insertion'],
  data: z.object({ fin: Jour, texte: texte(2000) }),
  content: (_situation, data) => renouvellementASigner(data.fin, data.texte),
  related: ({ state }) => (state.context.offre ? [state.context.offre.creche] : []),
  possible: renouvellementImpossible,
  decide(situation, data, ctx) {
    const {
      state: { context },
      contents,
    } = situation;
    const { offre, contrat } = context;
    if (!offre || !contrat) return refuse(refus('placeManquante'));
    const creche = crecheVue(offre.creche, ctx);
    if ('code' in creche) return refuse(creche);
    const { fin } = data;
    const refusal = premierRefus(
      contratASignerDAbord(situation),
      fin <= contrat.fin && refus('finAvantDebut'),
      // AVIP-04. The contract runs to its end whatever the label; what comes after is new.
      labelRefuse(creche, addDays(contrat.fin, 1), ctx),
      ageRefuse({ ...context, ageDeroge: true }, contents, { du: contrat.debut, au: fin }),
      dureeRefusee(creche, contrat.debut, fin, ctx),
    );
    if (refusal) return refuse(refusal);
    const opened = keys.proposerEtape(
      siegesDuJour(context, ctx),
      { etape: 'renouvellement', audience: 'creche', caduqueLe: delai(ctx) },
      ctx,
    );
    if (!opened.ok) return refuse(opened.refusal);
    const more = prolonger(offre, fin, creche, ctx);
    if ('code' in more) return refuse(more);
    const bilanLe = bilanDe(contrat.fin, fin, ctx);
    const prepared = fact(renouvellementPrepare, {
      on: 'joint',
      clear: { fin, bilanLe, attributions: more },
      parts: { renouvellement: { texte: data.texte } },
      occurredOn: ctx.today,
      rules: ['AVIP-47'],
    });
    // A step that this one replaces would take the renewal with it: the renewal comes after.
    const [last, ...before] = [...opened.facts].reverse();
    return last ? accepte(...before.reverse(), prepared, last) : refuse(refus('placeManquante'));
  },
});
