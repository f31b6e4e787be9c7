// Folds what is said to who is asked to take over a seat, as long as the handover awaits them.
import { on } from '../kernel/opened.ts';
import type { AgContents } from './contents.ts';
import {
  passationAcceptee,
  passationDeclinee,
  passationProposee,
  passationRetiree,
} from './facts/passation.ts';
import { ecrit } from './meetingFolds.ts';

type Change = Pick<AgContents, 'relais'>;

const sansRelais = (
  { relais }: AgContents,
  { clear }: { readonly clear: { readonly passation: string } },
): Change => ({ relais: relais.filter(({ id }) => id !== clear.passation) });

export const relaisProposes = [
  on(passationProposee, ({ relais }: AgContents, fact): Change => {
    const said = fact.parts.motAuReceveur ?? fact.parts.mot;
    return {
      relais: said ? [...relais, { id: fact.clear.id, texte: said.texte, ...ecrit(fact) }] : relais,
    };
  }),
  on(passationAcceptee, sansRelais),
  on(passationDeclinee, sansRelais),
  on(passationRetiree, sansRelais),
];
