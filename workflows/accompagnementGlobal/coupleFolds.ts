// What the pair reads of the person's status, and of the link with the situation of a spouse.
import { on } from '../kernel/opened.ts';
import type { AgContents } from './contents.ts';
import { circonstancesChangees } from './facts/circonstances.ts';
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
  on(circonstancesChangees, (_: AgContents, { parts, occurredOn }): Change => {
    if (!parts.statut) return {};
    const { accord: _accord, ...statut } = parts.statut;
    return { statut: { ...statut, depuis: occurredOn } };
  }),
];
