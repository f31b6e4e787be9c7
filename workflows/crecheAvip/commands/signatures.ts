// Signing: the crèche's key, the référent insertion's, and the parent's signature recorded; what the last one opens.
import { z } from 'zod';
import { enCours } from '../../accompagnementGlobal/command.ts';
import { revueDuPlanDemandee } from '../../accompagnementGlobal/facts/revuePlan.ts';
import { estAccompagnement } from '../../accompagnementGlobal/related.ts';
import { addDays, Jour } from '../../dates.ts';
import { facultatif, pasFutur } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import type { NewFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import * as keys from '../../kernel/keys.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import {
  modesSignature,
  recueillirSignature as recueillir,
} from '../../kernel/recordedSignature.ts';
import { refus } from '../../kernel/refusal.ts';
import { mots } from '../../kernel/words.ts';
import { type AvipSituation, command, constat } from '../command.ts';
import { accueilRenouvele } from '../facts/contrat.ts';
import { siegesDuJour, signatairesDe } from '../seats.ts';
import { signerEnsemble } from '../siblings.ts';
import { contenuOuvert } from '../signedContents.ts';

const charte = 'charte nationale 2016 : contrat entre parents, crèche et France Travail';

/** AVIP-53. A place granted: the pair of the accompagnement looks at its plan again, or leaves it. */
function revoirLePlan({ contents }: AvipSituation, ctx: DecideContext): NewFact[] {
  const { accompagnement } = contents;
  const seen = accompagnement === null ? undefined : ctx.related(accompagnement);
  if (!estAccompagnement(seen) || !enCours.some((one) => one === seen.state.value)) return [];
  const avant = addDays(ctx.today, ctx.settings.values['ag.revuePlanJours']);
  return [constat(revueDuPlanDemandee, { avant }, ctx.today, ['AVIP-53'], { case: seen.caseId })];
}

/** What the last key opens. */
function effet(situation: AvipSituation, ctx: DecideContext): readonly NewFact[] {
  if (situation.state.context.etape?.etape === 'renouvellement') {
    return [constat(accueilRenouvele, {}, ctx.today, ['AVIP-47'])];
  }
  return [...signerEnsemble(situation.state.context, ctx), ...revoirLePlan(situation, ctx)];
}

const Digest = z.string().regex(/^[0-9a-f]{64}$/, { error: 'Cette empreinte n’est pas valable.' });
/** A signature names the proposal and the content that was read. */
const Nommee = z.object({ proposition: Id, digest: Digest });
const signatures = {
  kind: 'signature',
  source: charte,
  from: ['contrat', 'accueil', 'bilan'],
} as const;
const relie = ({ state, contents }: AvipSituation) => [
  ...state.context.liees,
  ...(contents.accompagnement === null ? [] : [contents.accompagnement]),
];
const contenu = ({ state, contents }: AvipSituation) => contenuOuvert(state.context, contents);
const sel = ({ contents }: AvipSituation) => contents.proposition?.sel ?? null;

export const confirmerEtape = command({
  ...signatures,
  type: 'confirmerEtape',
  label: 'Signer',
  rules: ['AVIP-38', 'AVIP-40', 'AVIP-53', 'CLE-01', 'CLE-02', 'CLE-03'],
  who: ['creche', 'insertion'],
  data: Nommee,
  content: contenu,
  contentSalt: sel,
  related: relie,
  possible: ({ state }, ctx) => keys.cleIndisponible(siegesDuJour(state.context, ctx), ctx),
  decide(situation, data, ctx) {
    const turned = keys.confirmerEtape(siegesDuJour(situation.state.context, ctx), data, ctx);
    if (!turned.ok) return refuse(turned.refusal);
    return accepte(...turned.facts, ...(turned.complete ? effet(situation, ctx) : []));
  },
});

export const objecterEtape = command({
  ...signatures,
  type: 'objecterEtape',
  label: 'Objecter',
  rules: ['CLE-03', 'CLE-04'],
  who: ['creche', 'insertion'],
  data: z.object({ ...Nommee.shape, motif: texte(2000) }),
  content: contenu,
  contentSalt: sel,
  possible: ({ state }, ctx) => keys.cleIndisponible(siegesDuJour(state.context, ctx), ctx),
  decide({ state }, data, ctx) {
    const objected = keys.objecterEtape(siegesDuJour(state.context, ctx), data, 'creche', ctx);
    return objected.ok ? accepte(...objected.facts) : refuse(objected.refusal);
  },
});

export const recueillirSignature = command({
  ...signatures,
  type: 'recueillirSignature',
  label: 'Recueillir la signature d’un parent',
  rules: ['AVIP-38', 'AVIP-40', 'AVIP-53', 'CLE-03', 'CLE-10'],
  who: ['insertion', 'referentSocial', 'creche'],
  data: z.object({
    ...Nommee.shape,
    personne: Id,
    mode: z.enum(mots(modesSignature)),
    le: facultatif(Jour),
  }),
  content: contenu,
  contentSalt: sel,
  related: relie,
  possible: ({ state }) => {
    if (!state.context.etape) return refus('aucuneEtapeOuverte');
    const { signataires, signatures: signed } = state.context;
    return signataires.every((one) => signed.includes(one)) ? refus('dejaSigne') : null;
  },
  decide(situation, data, ctx) {
    const { context } = situation.state;
    const le = data.le ?? ctx.today;
    const early = context.etape && le < context.etape.proposeeLe;
    const refusal = premierRefus(pasFutur(le, ctx), early && refus('signatureAvantProposition'));
    if (refusal) return refuse(refusal);
    const signed = recueillir(context, signatairesDe(context), { ...data, le }, ctx);
    if (!signed.ok) return refuse(signed.refusal);
    return accepte(...signed.facts, ...(signed.complete ? effet(situation, ctx) : []));
  },
});
