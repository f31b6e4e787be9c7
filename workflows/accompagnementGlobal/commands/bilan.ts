// The review: opened by the pair or by its day, then written.
import { z } from 'zod';
import { aucuneDonnee } from '../../kernel/commandData.ts';
import { accepte } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { texte } from '../../kernel/json.ts';
import { command } from '../command.ts';
import { bilanOuvert, bilanRedige } from '../facts/suivi.ts';

export const ouvrirBilan = command({
  type: 'ouvrirBilan',
  label: 'Ouvrir le bilan',
  kind: 'decisive',
  source: 'usage : renouvellement après bilan',
  rules: ['AG-18'],
  from: ['actif'],
  who: ['emploi', 'social'],
  data: aucuneDonnee,
  decide(_situation, _data, ctx) {
    return accepte(
      fact(bilanOuvert, {
        on: 'joint',
        clear: {},
        parts: {},
        occurredOn: ctx.today,
        rules: ['AG-18'],
      }),
    );
  },
});

export const redigerBilan = command({
  type: 'redigerBilan',
  label: 'Écrire le bilan',
  kind: 'decisive',
  source: 'usage : renouvellement après bilan',
  rules: ['AG-18'],
  from: ['bilan'],
  who: ['emploi', 'social'],
  data: z.object({ texte: texte(20_000) }),
  decide(_situation, data, ctx) {
    return accepte(
      fact(bilanRedige, {
        on: 'joint',
        clear: {},
        parts: { bilan: data },
        occurredOn: ctx.today,
        rules: ['AG-18'],
      }),
    );
  },
});
