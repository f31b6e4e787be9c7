// The joint steps: proposing the validation, then confirming, objecting to or refusing what is open.
import { z } from 'zod';
import { pasFutur } from '../../kernel/commandData.ts';
import { accepte, refuse } from '../../kernel/decision.ts';
import { fact, type NewFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import * as keys from '../../kernel/keys.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { type AgSituation, command, delaiPourConfirmer } from '../command.ts';
import {
  diagnosticValide,
  propositionRefusee,
  Rencontre,
  Reponse,
  rencontreDiagnosticNotee,
} from '../facts/diagnostic.ts';
import { contenuOuvert, diagnosticSigne } from '../signedContents.ts';
import { demarrer } from './demarrage.ts';
import { renouveler } from './duree.ts';

const Digest = z.string().regex(/^[0-9a-f]{64}$/, { error: 'Cette empreinte n’est pas valable.' });
/** A signature names the proposal and the content that was read. */
const Nommee = z.object({ proposition: Id, digest: Digest });

/** AG-08. Everything that both are about to sign is there. */
function diagnosticIncomplet({ contents }: AgSituation): Refusal | null {
  const { emploi, social, synthese } = contents.diagnostic;
  const manque = [
    !emploi && 'la partie professionnelle',
    !social && 'la partie sociale',
    !synthese && 'la synthèse',
    contents.objectifs.length === 0 && 'un objectif',
  ].filter((item) => item !== false);
  return manque.length > 0 ? refus('diagnosticIncomplet', { manque: manque.join(', ') }) : null;
}

export const proposerValidation = command({
  type: 'proposerValidation',
  label: 'Proposer la validation du diagnostic',
  kind: 'decisive',
  source: 'protocole 2014 : diagnostic partagé',
  rules: ['AG-08', 'CLE-03', 'CLE-05'],
  from: ['diagnostic'],
  who: ['emploi', 'social'],
  data: Rencontre,
  content: ({ contents }, data) => diagnosticSigne(contents, data),
  possible: diagnosticIncomplet,
  decide({ state }, data, ctx) {
    const future = pasFutur(data.le, ctx);
    if (future) return refuse(future);
    const opened = keys.proposerEtape(
      state.context,
      { etape: 'validation', audience: 'binome', caduqueLe: delaiPourConfirmer(ctx) },
      ctx,
    );
    if (!opened.ok) return refuse(opened.refusal);
    const rencontre = fact(rencontreDiagnosticNotee, {
      on: 'joint',
      clear: {},
      parts: { rencontre: data },
      occurredOn: ctx.today,
      rules: ['AG-08'],
    });
    return accepte(rencontre, ...opened.facts);
  },
});

const valider = (_: AgSituation, ctx: DecideContext): NewFact =>
  fact(diagnosticValide, {
    on: 'joint',
    clear: {},
    parts: {},
    occurredOn: ctx.today,
    rules: ['AG-09'],
  });

/** What both keys together bring about, by the state in which they were asked for. */
const effets: { readonly [etat: string]: typeof valider | undefined } = {
  aValider: valider,
  valide: demarrer,
  bilan: renouveler,
};

export const confirmerEtape = command({
  type: 'confirmerEtape',
  label: 'Confirmer',
  kind: 'signature',
  source: 'protocole 2014 : décision conjointe',
  rules: ['AG-09', 'AG-12', 'AG-25', 'CLE-01', 'CLE-02', 'CLE-03'],
  from: ['aValider', 'valide', 'bilan'],
  who: ['emploi', 'social'],
  data: Nommee,
  content: ({ state, contents }) => contenuOuvert(state.context.etape?.etape, contents),
  contentSalt: ({ contents }) => contents.proposition?.sel ?? null,
  decide(situation, data, ctx) {
    const turned = keys.confirmerEtape(situation.state.context, data, ctx);
    if (!turned.ok) return refuse(turned.refusal);
    if (!turned.complete) return accepte(...turned.facts);
    const effet = effets[situation.state.value];
    return effet ? accepte(...turned.facts, effet(situation, ctx)) : accepte(...turned.facts);
  },
  possible: ({ state }, ctx) => keys.cleIndisponible(state.context, ctx),
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

export const refuserProposition = command({
  type: 'refuserProposition',
  label: 'Refuser l’accompagnement global',
  kind: 'decisive',
  source: 'protocole 2014 : trois axes',
  rules: ['AG-10'],
  from: ['aValider'],
  who: ['emploi', 'social'],
  data: z.object({ motif: texte(2000), ...Reponse.shape }),
  decide(_situation, { motif, ...reponse }, ctx) {
    return accepte(
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
