// The two joint steps: validating the diagnosis and starting the accompaniment, proposed, confirmed or objected to.
import { z } from 'zod';
import { addDays, addMonths, Jour } from '../../dates.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact, type NewFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import * as keys from '../../kernel/keys.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { type AgSituation, command, facultatif, pasFutur } from '../command.ts';
import {
  diagnosticValide,
  propositionRefusee,
  Rencontre,
  rencontreDiagnosticNotee,
} from '../facts/diagnostic.ts';
import { accompagnementDemarre, demarragePrepare, Signature } from '../facts/suivi.ts';
import { contenuOuvert, demarrageSigne, diagnosticSigne } from '../signedContents.ts';

const Digest = z.string().regex(/^[0-9a-f]{64}$/, { error: 'Cette empreinte n’est pas valable.' });
/** A signature names the proposal and the content that was read. */
const Nommee = z.object({ proposition: Id, digest: Digest });

function delai(etape: string, ctx: DecideContext): keys.StepRequest {
  const caduqueLe = addDays(ctx.today, ctx.settings.values['ag.delaiValidationJours']);
  return { etape, audience: 'binome', caduqueLe };
}

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
  source: 'domain.md 6(a) 4',
  rules: ['AG-08', 'CLE-03', 'CLE-05'],
  from: ['diagnostic'],
  who: ['emploi', 'social'],
  data: Rencontre,
  content: ({ contents }, data) => diagnosticSigne(contents, data),
  possible: diagnosticIncomplet,
  decide({ state }, data, ctx) {
    const future = pasFutur(data.le, ctx);
    if (future) return refuse(future);
    const opened = keys.proposerEtape(state.context, delai('validation', ctx), ctx);
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

const Demarrage = z.object({ debut: Jour, fin: facultatif(Jour), ...Signature.shape });

/** AG-12. Six months when nothing else is said. */
function preparer(
  { debut, fin, ...signature }: z.infer<typeof Demarrage>,
  ctx: Pick<DecideContext, 'settings'>,
) {
  return { debut, fin: fin ?? addMonths(debut, ctx.settings.values['ag.dureeMois']), signature };
}

export const proposerDemarrage = command({
  type: 'proposerDemarrage',
  label: 'Proposer le démarrage',
  kind: 'decisive',
  source: 'domain.md 6(a) 6',
  rules: ['AG-12', 'CLE-03', 'CLE-05'],
  from: ['valide'],
  who: ['emploi', 'social'],
  data: Demarrage,
  content: (_situation, data, ctx) => demarrageSigne(preparer(data, ctx)),
  decide({ state }, data, ctx) {
    const { debut, fin, signature } = preparer(data, ctx);
    const mois = ctx.settings.values['ag.dureeMaxMois'];
    const { valideLe } = state.context;
    const refusal = premierRefus(
      pasFutur(signature.signatureLe, ctx),
      valideLe !== null && debut < valideLe && refus('debutAvantValidation', { date: valideLe }),
      fin <= debut && refus('finAvantDebut'),
      fin > addMonths(debut, mois) && refus('dureeTropLongue', { mois }),
    );
    if (refusal) return refuse(refusal);
    const opened = keys.proposerEtape(state.context, delai('demarrage', ctx), ctx);
    if (!opened.ok) return refuse(opened.refusal);
    const prepared = fact(demarragePrepare, {
      on: 'joint',
      clear: { debut, fin },
      parts: { signature },
      occurredOn: ctx.today,
      rules: ['AG-12'],
    });
    return accepte(prepared, ...opened.facts);
  },
});

const valider = (ctx: DecideContext): NewFact =>
  fact(diagnosticValide, {
    on: 'joint',
    clear: {},
    parts: {},
    occurredOn: ctx.today,
    rules: ['AG-09'],
  });

/** AG-05, AG-12, AG-14. The clocks of the follow-up start here, each with its due day. */
function demarrer({ state, contents }: AgSituation, ctx: DecideContext): NewFact {
  if (!contents.demarrage) throw new Error('a start was confirmed that nobody prepared');
  const { debut, fin } = contents.demarrage;
  const { values } = ctx.settings;
  const bilan = addDays(fin, -values['ag.bilanAvantFinJours']);
  const contact = (dernier: Jour | null | undefined, days: number) =>
    addDays(dernier && dernier > debut ? dernier : debut, days);
  const { emploi, social } = state.context.contacts;
  return fact(accompagnementDemarre, {
    on: 'joint',
    clear: {
      debut,
      fin,
      bilanLe: bilan < debut ? debut : bilan,
      contactEmploiAvant: contact(emploi?.dernier, values['ag.contactEmploiJours']),
      contactSocialAvant: contact(social?.dernier, values['ag.contactSocialJours']),
    },
    parts: {},
    occurredOn: ctx.today,
    rules: ['AG-05', 'AG-12', 'AG-14'],
  });
}

export const confirmerEtape = command({
  type: 'confirmerEtape',
  label: 'Confirmer',
  kind: 'signature',
  source: 'domain.md 6(a) 5a et 6 : deux accords distincts',
  rules: ['AG-09', 'AG-12', 'CLE-01', 'CLE-02', 'CLE-03'],
  from: ['aValider', 'valide'],
  who: ['emploi', 'social'],
  data: Nommee,
  content: ({ state, contents }) => contenuOuvert(state.context.etape?.etape, contents),
  contentSalt: ({ contents }) => contents.proposition?.sel ?? null,
  decide(situation, data, ctx) {
    const turned = keys.confirmerEtape(situation.state.context, data, ctx);
    if (!turned.ok) return refuse(turned.refusal);
    if (!turned.complete) return accepte(...turned.facts);
    const effect = situation.state.value === 'aValider' ? valider(ctx) : demarrer(situation, ctx);
    return accepte(...turned.facts, effect);
  },
  possible: ({ state }, ctx) => keys.cleIndisponible(state.context, ctx),
});

export const objecterEtape = command({
  type: 'objecterEtape',
  label: 'Objecter',
  kind: 'signature',
  source: 'convention locale : décision conjointe',
  rules: ['CLE-03', 'CLE-04'],
  from: ['aValider', 'valide'],
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
  source: 'domain.md 6(a) 5b',
  rules: ['AG-10'],
  from: ['aValider'],
  who: ['emploi', 'social'],
  data: z.object({ motif: texte(2000) }),
  decide(_situation, data, ctx) {
    return accepte(
      fact(propositionRefusee, {
        on: 'joint',
        clear: {},
        parts: { motif: data },
        occurredOn: ctx.today,
        rules: ['AG-10'],
      }),
    );
  },
});
