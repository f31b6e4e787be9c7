// The published rules: fixed by the commune, never by the crèche that applies them.

import { constat, type DemandeVue, estDemande } from '../../crecheAvip/command.ts';
import { type Voeu, voeuRevu } from '../../crecheAvip/facts/demande.ts';
import { voeuDe } from '../../crecheAvip/members.ts';
import { avantAccueil } from '../../crecheAvip/states.ts';
import { pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import type { NewFact } from '../../kernel/fact.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { refus } from '../../kernel/refusal.ts';
import { clair, command } from '../command.ts';
import type { CrecheContext } from '../context.ts';
import { byEffect } from '../contextFolds.ts';
import { Regles, reglesFixees } from '../facts/regles.ts';
import { enregistree } from '../states.ts';

/** AVIP-34. Who knows of a request hangs on the rules of the crèches it names: it is told of theirs when they change. */
function revoirVoeux(creche: CrecheContext, ctx: DecideContext): readonly NewFact[] {
  const voeu = voeuDe(ctx.caseId, creche, ctx.today);
  const names = ({ state: { context } }: DemandeVue) =>
    context.voeux.some((one) => one.creche === ctx.caseId && !memePeriodes(one, voeu));
  return (ctx.peers ?? [])
    .filter(estDemande)
    .filter(names)
    .map(({ caseId }) => constat(voeuRevu, { voeu }, ctx.today, ['AVIP-34'], { case: caseId }));
}

const periodes = ({ commission = [] }: Voeu) =>
  commission.map(({ du, au }) => `${du} ${au}`).join();
const memePeriodes = (a: Voeu, b: Voeu) => periodes(a) === periodes(b);

export const fixerRegles = command({
  type: 'fixerRegles',
  label: 'Fixer les règles d’attribution',
  kind: 'decisive',
  source: 'règlement de fonctionnement ; CASF L214-7 III',
  rules: ['AVIP-09'],
  from: enregistree,
  who: ['coordinateur'],
  data: Regles,
  peers: { pathway: 'creche-avip', states: avantAccueil },
  decide({ state }, data, ctx) {
    const refusal = premierRefus(
      pasPasse(data.effetLe, ctx),
      new Set(data.criteres).size < data.criteres.length && refus('critereEnDouble'),
    );
    if (refusal) return refuse(refusal);
    const apres = { ...state.context, regles: byEffect(state.context.regles, data) };
    return accepte(clair(reglesFixees, data, ctx.today, ['AVIP-09']), ...revoirVoeux(apres, ctx));
  },
});
