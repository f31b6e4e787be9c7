// Facts of the label: given, to renew, renewed, expired, withdrawn.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { mots } from '../../kernel/words.ts';
import { motifsRetrait } from '../vocabulary.ts';

const source = 'instruction DGCS/SD2C/DGEFP/2016/224 ; CASF L214-7 III';

export const LabelDonne = z.object({
  debut: Jour,
  fin: Jour.nullable().default(null),
  places: z.int().min(1).max(200),
  part: z.int().min(1).max(100),
});
export type LabelDonne = z.infer<typeof LabelDonne>;

/** `alerteLe`: the day on which it is to be renewed; null when it has no end. */
const donne = z.object({ ...LabelDonne.shape, alerteLe: Jour.nullable() });

export const labelAccorde = defineFact({
  type: 'labelAccorde.v1',
  label: 'Label accordé',
  source,
  clear: donne,
  parts: {},
});

export const labelRenouvele = defineFact({
  type: 'labelRenouvele.v1',
  label: 'Label renouvelé',
  source,
  clear: donne,
  parts: {},
});

export const labelARenouveler = defineFact({
  type: 'labelARenouveler.v1',
  label: 'Label à renouveler',
  source: 'usage local',
  clear: z.object({}),
  parts: {},
});

export const labelExpire = defineFact({
  type: 'labelExpire.v1',
  label: 'Label expiré',
  source: 'usage local',
  clear: z.object({}),
  parts: {},
});

export const labelRetire = defineFact({
  type: 'labelRetire.v1',
  label: 'Label retiré',
  source,
  clear: z.object({ le: Jour, motif: z.enum(mots(motifsRetrait)) }),
  parts: {},
});

export const labelFacts = [
  labelAccorde,
  labelRenouvele,
  labelARenouveler,
  labelExpire,
  labelRetire,
] as const;
