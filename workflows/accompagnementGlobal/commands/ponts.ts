// Saying who a person is in RDV Service Public, so that meetings fixed there come here.
import { z } from 'zod';
import { facultatif } from '../../kernel/commandData.ts';
import { accepte } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { command, coteDeLActeur, vivant } from '../command.ts';
import { usagerRattache } from '../facts/ponts.ts';

export const rattacherUsager = command({
  type: 'rattacherUsager',
  label: 'Rattacher à RDV Service Public',
  kind: 'additive',
  source: 'usage : RDV Service Public annonce les rendez-vous pris chez lui',
  rules: ['AG-78'],
  from: vivant,
  who: ['emploi', 'social'],
  data: z.object({ usager: facultatif(z.int().positive().max(2_000_000_000)) }),
  decide(situation, { usager }, ctx) {
    return accepte(
      fact(usagerRattache, {
        on: 'joint',
        clear: { cote: coteDeLActeur(situation, ctx), rattache: usager !== null },
        parts: { usager: { usager } },
        occurredOn: ctx.today,
        rules: ['AG-78'],
      }),
    );
  },
});
