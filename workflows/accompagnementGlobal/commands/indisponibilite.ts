// An unavailability: noted, seen again and kept, ended; what it suspends runs anew from the return.
import { z } from 'zod';
import { addDays, addMonths, type Jour, Jour as JourSchema } from '../../dates.ts';
import { facultatif, pasFutur, pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { type Cote, fact, type NewFact } from '../../kernel/fact.ts';
import { texte } from '../../kernel/json.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { type AgSituation, command } from '../command.ts';
import { indisponibiliteProlongee, repriseNotee, suspensionDecidee } from '../facts/duree.ts';
import { bilanAvant } from './duree.ts';
import { audiencesDeNote, noter } from './notes.ts';

const Indisponibilite = z.object({
  revueLe: facultatif(JourSchema),
  audience: audiencesDeNote,
  detail: facultatif(texte(2000)),
});

/** AG-24. Seen again on a day within three months, its detail in a note for whom its author chose. */
function aRevoir(
  situation: AgSituation,
  { revueLe, audience, detail }: z.infer<typeof Indisponibilite>,
  ctx: DecideContext,
): { readonly revue: Jour; readonly notes: readonly NewFact[] } | Refusal {
  const mois = ctx.settings.values['ag.suspensionMois'];
  const auPlusTard = addMonths(ctx.today, mois);
  const revue = revueLe ?? auPlusTard;
  const note = detail === null ? null : noter(situation, { audience, texte: detail }, ctx);
  const refusal = premierRefus(
    pasPasse(revue, ctx),
    revue > auPlusTard && refus('revueTropLoin', { mois }),
  );
  if (refusal) return refusal;
  if (note && 'code' in note) return note;
  return { revue, notes: note ? [note] : [] };
}

export const suspendre = command({
  type: 'suspendre',
  label: 'Noter une indisponibilité',
  kind: 'decisive',
  source: 'convention locale : revue sous 3 mois',
  rules: ['AG-24', 'AG-21'],
  from: ['actif', 'bilan'],
  who: ['emploi', 'social'],
  data: Indisponibilite,
  decide(situation, data, ctx) {
    const seen = aRevoir(situation, data, ctx);
    if ('code' in seen) return refuse(seen);
    const decided = fact(suspensionDecidee, {
      on: 'joint',
      clear: { revueLe: seen.revue },
      parts: {},
      occurredOn: ctx.today,
      rules: ['AG-24'],
    });
    return accepte(decided, ...seen.notes);
  },
});

export const prolongerIndisponibilite = command({
  type: 'prolongerIndisponibilite',
  label: 'Prolonger l’indisponibilité',
  kind: 'decisive',
  source: 'convention locale : revue sous 3 mois',
  rules: ['AG-24', 'AG-94', 'AG-21'],
  from: ['suspendu'],
  who: ['emploi', 'social'],
  data: Indisponibilite,
  decide(situation, data, ctx) {
    const seen = aRevoir(situation, data, ctx);
    if ('code' in seen) return refuse(seen);
    const kept = fact(indisponibiliteProlongee, {
      on: 'joint',
      clear: { revueLe: seen.revue },
      parts: {},
      occurredOn: ctx.today,
      rules: ['AG-24', 'AG-94'],
    });
    return accepte(kept, ...seen.notes);
  },
});

export const reprendre = command({
  type: 'reprendre',
  label: 'Noter la reprise',
  kind: 'decisive',
  source: 'convention locale',
  rules: ['AG-24', 'AG-05', 'AG-14', 'AG-93', 'AG-94'],
  from: ['suspendu'],
  who: ['emploi', 'social'],
  data: z.object({ le: JourSchema }),
  decide({ state: { context } }, { le }, ctx) {
    const { values } = ctx.settings;
    const { depuis, echeances, contacts } = context;
    // AG-93. Seen since, though the return is written down after it.
    const contact = (cote: Cote, days: number) => {
      const vu = contacts[cote]?.dernier;
      return addDays(vu && vu > le ? vu : le, days);
    };
    const refusal = premierRefus(
      pasFutur(le, ctx),
      depuis !== null && le < depuis && refus('repriseAvantSuspension', { date: depuis }),
    );
    if (refusal) return refuse(refusal);
    return accepte(
      fact(repriseNotee, {
        on: 'joint',
        clear: {
          le,
          bilanLe: bilanAvant(echeances.fin ?? ctx.today, ctx.today, ctx),
          contactEmploiAvant: contact('emploi', values['ag.contactEmploiJours']),
          contactSocialAvant: contact('social', values['ag.contactSocialJours']),
          ...(echeances.premierEntretien === null
            ? {}
            : { premierEntretienAvant: addDays(le, values['ag.premierEntretienJours']) }),
        },
        parts: {},
        occurredOn: le,
        rules: ['AG-24', 'AG-05', 'AG-14'],
      }),
    );
  },
});
