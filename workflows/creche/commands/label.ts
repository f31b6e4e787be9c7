// The label: given, renewed, withdrawn.
import { z } from 'zod';
import { addDays, type Jour } from '../../dates.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { mots } from '../../kernel/words.ts';
import { clair, command } from '../command.ts';
import { LabelDonne, labelAccorde, labelRenouvele, labelRetire } from '../facts/label.ts';
import { finDuLabel } from '../label.ts';
import { motifsRetrait } from '../vocabulary.ts';

const source = 'instruction DGCS/SD2C/DGEFP/2016/224 ; CASF L214-7 III';
const who = ['coordinateur', 'administrateur'] as const;

/** AVIP-02. At least the share that the law asks for, and an end that is after the beginning. */
function labelInvalide(
  { debut, fin, part }: LabelDonne,
  { settings }: Pick<DecideContext, 'settings'>,
): Refusal | null {
  const minimum = settings.values['avip.quotaPourCent'];
  return premierRefus(
    part < minimum && refus('partInsuffisante', { minimum }),
    fin !== null && fin < debut && refus('finAvantDebut'),
  );
}

/** AVIP-03. Written in the fact that gives the label: a new setting never moves it. */
function alerte(
  { debut, fin }: LabelDonne,
  { settings }: Pick<DecideContext, 'settings'>,
): Jour | null {
  if (fin === null) return null;
  const le = addDays(fin, -settings.values['avip.alerteLabelJours']);
  return le < debut ? debut : le;
}

export const accorderLabel = command({
  type: 'accorderLabel',
  label: 'Accorder le label',
  kind: 'decisive',
  source,
  rules: ['AVIP-02'],
  from: ['candidat', 'expire', 'retire'],
  who,
  data: LabelDonne,
  decide(_situation, data, ctx) {
    const refusal = labelInvalide(data, ctx);
    if (refusal) return refuse(refusal);
    const alerteLe = alerte(data, ctx);
    return accepte(clair(labelAccorde, { ...data, alerteLe }, ctx.today, ['AVIP-02']));
  },
});

export const renouvelerLabel = command({
  type: 'renouvelerLabel',
  label: 'Renouveler le label',
  kind: 'decisive',
  source,
  rules: ['AVIP-02', 'AVIP-03'],
  from: ['labellise', 'aRenouveler'],
  who,
  data: LabelDonne,
  decide({ state }, data, ctx) {
    const fin = finDuLabel(state.context);
    const refusal = premierRefus(
      labelInvalide(data, ctx),
      fin === null && refus('labelSansTerme'),
      fin !== null && data.debut <= fin && refus('labelChevauche', { date: fin }),
    );
    if (refusal) return refuse(refusal);
    const alerteLe = alerte(data, ctx);
    return accepte(clair(labelRenouvele, { ...data, alerteLe }, ctx.today, ['AVIP-02', 'AVIP-03']));
  },
});

export const retirerLabel = command({
  type: 'retirerLabel',
  label: 'Retirer le label',
  kind: 'decisive',
  source,
  rules: ['AVIP-02', 'AVIP-04'],
  from: ['labellise', 'aRenouveler'],
  who,
  data: z.object({ motif: z.enum(mots(motifsRetrait)) }),
  decide(_situation, { motif }, ctx) {
    return accepte(clair(labelRetire, { le: ctx.today, motif }, ctx.today, ['AVIP-02', 'AVIP-04']));
  },
});
