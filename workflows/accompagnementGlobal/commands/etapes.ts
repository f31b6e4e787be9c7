// The joint steps: proposing the validation, then confirming, objecting to or refusing what is open.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { facultatif, pasFutur } from '../../kernel/commandData.ts';
import { siegesAttendus } from '../../kernel/conjoint.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact, type NewFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import * as keys from '../../kernel/keys.ts';
import type { DecideContext, Decision } from '../../kernel/pathway.ts';
import {
  modesSignature,
  recueillirSignature as recueillir,
} from '../../kernel/recordedSignature.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { mots } from '../../kernel/words.ts';
import type { Settings } from '../../settings/settings.ts';
import { type AgSituation, command, delaiPourConfirmer } from '../command.ts';
import { Presentation } from '../facts/commission.ts';
import {
  diagnosticValide,
  propositionRefusee,
  Rencontre,
  Reponse,
  rencontreDiagnosticNotee,
} from '../facts/diagnostic.ts';
import { partageEntreEux } from '../partage.ts';
import { contenuOuvert, diagnosticSigne } from '../signedContents.ts';
import { aSigner, aTrois, politiqueDuJour } from '../validation.ts';
import { decision, refusDUnAutre, transmettre } from './commission.ts';
import { demarrer } from './demarrage.ts';
import { renouveler, sortieAnnoncee } from './duree.ts';

const Digest = z.string().regex(/^[0-9a-f]{64}$/, { error: 'Cette empreinte n’est pas valable.' });
/** A signature names the proposal and the content that was read. */
const Nommee = z.object({ proposition: Id, digest: Digest });

const Envoi = z.object({ ...Rencontre.shape, presentation: facultatif(Presentation.shape.texte) });

/** AG-48. Words for a commission are kept where there is one alone. */
function aPresenter(
  { presentation }: Pick<z.infer<typeof Envoi>, 'presentation'>,
  settings: Settings,
): string | null {
  return politiqueDuJour(settings) === 'commission' ? presentation : null;
}

/** AG-08. Everything that both are about to sign is there; AG-31: what is common is asked for where it can be read. */
export function diagnosticIncomplet({ contents }: AgSituation): Refusal | null {
  const { emploi, social, synthese } = contents.diagnostic;
  const ensemble = partageEntreEux(contents.partage);
  const manque = [
    !emploi && 'la partie professionnelle',
    !social && 'la partie sociale',
    ensemble && !synthese && 'la synthèse',
    ensemble && contents.objectifs.length === 0 && 'un objectif',
  ].filter((item) => item !== false);
  return manque.length > 0 ? refus('diagnosticIncomplet', { manque: manque.join(', ') }) : null;
}

export const proposerValidation = command({
  type: 'proposerValidation',
  label: 'Proposer la validation du diagnostic',
  kind: 'decisive',
  source: 'protocole 2014 : diagnostic partagé',
  rules: ['AG-08', 'AG-45', 'AG-46', 'AG-48', 'CLE-03', 'CLE-05'],
  from: ['diagnostic'],
  who: ['emploi', 'social'],
  data: Envoi,
  content: ({ contents }, data, { settings }) =>
    diagnosticSigne(contents, data, aPresenter(data, settings)),
  possible: diagnosticIncomplet,
  decide({ state }, data, ctx) {
    const { le, mode } = data;
    const validation = politiqueDuJour(ctx.settings);
    const presentation = aPresenter(data, ctx.settings);
    const refusal = premierRefus(
      pasFutur(le, ctx),
      validation === 'tripartite' && mode !== 'tripartite' && refus('rencontreATrois'),
      validation === 'commission' && presentation === null && refus('presentationManquante'),
    );
    if (refusal) return refuse(refusal);
    const opened = keys.proposerEtape(
      state.context,
      { etape: 'validation', audience: 'binome', caduqueLe: delaiPourConfirmer(ctx) },
      ctx,
    );
    if (!opened.ok) return refuse(opened.refusal);
    const rencontre = fact(rencontreDiagnosticNotee, {
      on: 'joint',
      clear: { validation },
      parts: {
        rencontre: { le, mode },
        presentation: presentation === null ? undefined : { texte: presentation },
      },
      occurredOn: ctx.today,
      rules: ['AG-08', 'AG-45'],
    });
    return accepte(rencontre, ...opened.facts);
  },
});

/** AG-45. What both agreed to is validated, or goes before the commission. */
function valider(situation: AgSituation, ctx: DecideContext): NewFact {
  if (situation.state.context.validation === 'commission') return transmettre(situation, ctx);
  return fact(diagnosticValide, {
    on: 'joint',
    clear: {},
    parts: {},
    occurredOn: ctx.today,
    rules: ['AG-09'],
  });
}

/** What both keys together bring about, by the state in which they were asked for. */
const effets: { readonly [etat: string]: typeof valider | undefined } = {
  aValider: valider,
  valide: demarrer,
  bilan: renouveler,
};

/** The key that was turned and, when it was the last, what the step brings about. */
function suite(turned: keys.KeyOutcome, situation: AgSituation, ctx: DecideContext): Decision {
  if (!turned.ok) return refuse(turned.refusal);
  const effet = turned.complete ? effets[situation.state.value] : undefined;
  return effet ? accepte(...turned.facts, effet(situation, ctx)) : accepte(...turned.facts);
}

export const confirmerEtape = command({
  type: 'confirmerEtape',
  label: 'Confirmer',
  kind: 'signature',
  source: 'protocole 2014 : décision conjointe',
  rules: ['AG-09', 'AG-12', 'AG-25', 'AG-92', 'CLE-01', 'CLE-02', 'CLE-03'],
  from: ['aValider', 'valide', 'bilan'],
  who: ['emploi', 'social'],
  data: Nommee,
  content: ({ state, contents }) => contenuOuvert(state.context.etape?.etape, contents),
  contentSalt: ({ contents }) => contents.proposition?.sel ?? null,
  decide(situation, data, ctx) {
    return suite(keys.confirmerEtape(aSigner(situation.state.context), data, ctx), situation, ctx);
  },
  possible: ({ state: { context } }, ctx) =>
    sortieAnnoncee(context) ?? keys.cleIndisponible(context, ctx),
});

export const objecterEtape = command({
  type: 'objecterEtape',
  label: 'Objecter',
  kind: 'signature',
  source: 'convention locale : décision conjointe',
  rules: ['CLE-03', 'CLE-04'],
  from: ['aValider', 'valide', 'bilan'],
  who: ['emploi', 'social'],
  data: z.object({ ...Nommee.shape, motif: texte(2000) }),
  content: ({ state, contents }) => contenuOuvert(state.context.etape?.etape, contents),
  contentSalt: ({ contents }) => contents.proposition?.sel ?? null,
  possible: ({ state }, ctx) => keys.cleIndisponible(state.context, ctx),
  decide({ state }, data, ctx) {
    const objected = keys.objecterEtape(state.context, data, 'binome', ctx);
    return objected.ok ? accepte(...objected.facts) : refuse(objected.refusal);
  },
});

export const recueillirSignature = command({
  type: 'recueillirSignature',
  label: 'Recueillir la signature de la personne',
  kind: 'signature',
  source: 'Pôle emploi 2015 : entretien tripartite dans certains territoires',
  rules: ['AG-46', 'CLE-03', 'CLE-10'],
  from: ['aValider'],
  who: ['emploi', 'social'],
  data: z.object({ ...Nommee.shape, mode: z.enum(mots(modesSignature)), le: facultatif(Jour) }),
  content: ({ state, contents }) => contenuOuvert(state.context.etape?.etape, contents),
  contentSalt: ({ contents }) => contents.proposition?.sel ?? null,
  possible({ state: { context } }) {
    if (!aTrois(context)) return refus('signatureNonDemandee');
    return siegesAttendus(aSigner(context)).includes('personne') ? null : refus('dejaSigne');
  },
  decide(situation, data, ctx) {
    const { context } = situation.state;
    const le = data.le ?? ctx.today;
    const early = context.etape && le < context.etape.proposeeLe;
    const refusal = premierRefus(pasFutur(le, ctx), early && refus('signatureAvantProposition'));
    if (refusal) return refuse(refusal);
    const { personne } = context;
    const signers = { siege: 'personne', signataires: [personne], signatures: [] };
    const signed = recueillir(aSigner(context), signers, { ...data, personne, le }, ctx);
    return suite(signed, situation, ctx);
  },
});

export const refuserProposition = command({
  type: 'refuserProposition',
  label: 'Refuser l’accompagnement global',
  kind: 'decisive',
  source: 'protocole 2014 : trois axes',
  rules: ['AG-10', 'AG-47'],
  from: ['aValider', 'enCommission'],
  who: ['emploi', 'social', 'commission'],
  data: z.object({ motif: texte(2000), ...Reponse.shape }),
  possible: refusDUnAutre,
  decide({ state }, { motif, ...reponse }, ctx) {
    return accepte(
      ...(state.value === 'enCommission' ? [decision('refuse', ctx)] : []),
      fact(propositionRefusee, {
        on: 'joint',
        clear: {},
        parts: { motif: { motif }, reponse },
        occurredOn: ctx.today,
        rules: ['AG-10'],
      }),
    );
  },
});
