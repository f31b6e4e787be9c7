// The published rules: fixed by the commune, never by the crèche that applies them.

import { pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { refus } from '../../kernel/refusal.ts';
import { clair, command } from '../command.ts';
import { Regles, reglesFixees } from '../facts/regles.ts';
import { enregistree } from '../states.ts';

export const fixerRegles = command({
  type: 'fixerRegles',
  label: 'Fixer les règles d’attribution',
  kind: 'decisive',
  source: 'règlement de fonctionnement ; CASF L214-7 III',
  rules: ['AVIP-09'],
  from: enregistree,
  who: ['coordinateur'],
  data: Regles,
  decide(_situation, data, ctx) {
    const refusal = premierRefus(
      pasPasse(data.effetLe, ctx),
      new Set(data.criteres).size < data.criteres.length && refus('critereEnDouble'),
    );
    if (refusal) return refuse(refusal);
    return accepte(clair(reglesFixees, data, ctx.today, ['AVIP-09']));
  },
});
