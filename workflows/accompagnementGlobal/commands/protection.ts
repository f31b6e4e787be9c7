// The contacts of a person in danger: kept for the pair alone, and given back to the usual readers.
import { z } from 'zod';
import { accepte, refuse } from '../../kernel/decision.ts';
import { usageDesContacts } from '../../people/protection.ts';
import { command, vivant } from '../command.ts';
import { horsDePortee } from './circonstances.ts';

/** SECRET-13. Nothing is written on the case: neither its version nor any list tells that something was set. */
export const fixerUsageContacts = command({
  type: 'fixerUsageContacts',
  label: 'Protéger les coordonnées',
  kind: 'additive',
  source: 'C. civ. 515-11 6° bis ; RGPD art. 18 et 32',
  rules: ['SECRET-12', 'SECRET-13', 'SECRET-20'],
  from: [
    'brouillon',
    'prescrit',
    ...vivant,
    'cloture',
    'refuse',
    'retire',
    'changementDepartement',
  ],
  who: ['emploi', 'social', 'proposant'],
  data: z.object({ proteges: z.boolean() }),
  possible: (_situation, ctx) => horsDePortee(ctx),
  decide({ state: { context } }, { proteges }, ctx) {
    const closed = horsDePortee(ctx);
    if (closed) return refuse(closed);
    const set = { proteges, par: 'binome' } as const;
    return accepte(usageDesContacts(context.personne, set, ctx.today));
  },
});
