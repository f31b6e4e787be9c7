// What the pair reads of the link with the situation of a spouse: agreed here, linked once agreed there too.
import { on } from '../kernel/opened.ts';
import type { AgContents } from './contents.ts';
import * as couple from './facts/couple.ts';
import { ecrit } from './meetingFolds.ts';

type Change = Partial<AgContents>;

export const couples = [
  on(
    couple.lienConvenu,
    (_: AgContents, fact): Change =>
      fact.parts.accord ? { lien: { ...fact.parts.accord, cas: null, ...ecrit(fact) } } : {},
  ),
  on(
    couple.lienOuvert,
    ({ lien }: AgContents, { parts }): Change =>
      lien && parts.lien ? { lien: { ...lien, cas: parts.lien.cas } } : {},
  ),
  on(couple.lienTermine, (): Change => ({ lien: null })),
];
