// Starting the accompaniment: what both sign with the person, and the clocks that start once both have.
import { z } from 'zod';
import { addDays, addMonths, Jour } from '../../dates.ts';
import { facultatif, pasFutur } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact, type NewFact } from '../../kernel/fact.ts';
import * as keys from '../../kernel/keys.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { refus } from '../../kernel/refusal.ts';
import { type AgSituation, command, delaiPourConfirmer, pasAvantProposition } from '../command.ts';
import { accompagnementDemarre, demarragePrepare, Signature } from '../facts/suivi.ts';
import { demarrageSigne } from '../signedContents.ts';

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
  source: 'usage : accompagnement contractualisé avec la personne',
  rules: ['AG-12', 'AG-90', 'AG-95', 'CLE-03', 'CLE-05'],
  from: ['valide'],
  who: ['emploi', 'social'],
  data: Demarrage,
  content: (_situation, data, ctx) => demarrageSigne(preparer(data, ctx)),
  decide({ state }, data, ctx) {
    const { debut, fin, signature } = preparer(data, ctx);
    const mois = ctx.settings.values['ag.dureeMaxMois'];
    const jours = ctx.settings.values['ag.debutJours'];
    const { valideLe } = state.context;
    const refusal = premierRefus(
      pasFutur(signature.signatureLe, ctx),
      pasAvantProposition(state.context, signature.signatureLe),
      valideLe !== null && debut < valideLe && refus('debutAvantValidation', { date: valideLe }),
      debut > addDays(ctx.today, jours) && refus('debutTropLoin', { jours }),
      fin <= debut && refus('finAvantDebut'),
      fin > addMonths(debut, mois) && refus('dureeTropLongue', { mois }),
    );
    if (refusal) return refuse(refusal);
    const opened = keys.proposerEtape(
      state.context,
      { etape: 'demarrage', audience: 'binome', caduqueLe: delaiPourConfirmer(ctx) },
      ctx,
    );
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

/** AG-05, AG-12, AG-14. The clocks of the follow-up start here, each with its due day. */
export function demarrer({ state, contents }: AgSituation, ctx: DecideContext): NewFact {
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
