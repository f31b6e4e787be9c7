// Which case of a person is the one to reach them from, and since when a side has no ground left to.
import type { Cote } from '../kernel/fact.ts';
import type { CaseState } from '../kernel/pathway.ts';
import type { Reaching } from '../kernel/sharedReading.ts';
import { baseDe, statutDe } from './circonstances.ts';
import { vivant } from './command.ts';
import type { AgDossier } from './contents.ts';
import type { AgContext } from './context.ts';
import { couvre, type Partage } from './partage.ts';
import { type AgState, etatsFinis } from './states.ts';

const cotes: readonly Cote[] = ['emploi', 'social'];
const anciens = { emploi: 'ancienEmploi', social: 'ancienSocial' } as const;
const suivis: ReadonlySet<string> = new Set<AgState>(vivant);

/** Somebody must still reach the person, were it to end: the last side that had a ground or, both at once, France Travail. */
function auPlusUn(perdus: readonly Cote[], known: Partial<Record<Cote, string>>): readonly Cote[] {
  if (perdus.length < 2) return perdus;
  const before = perdus.filter((cote) => known[cote] !== undefined);
  return before.length === 1 ? before : ['social'];
}

/**
 * SECRET-21. C. trav. R5312-42-1 IV. A side follows the person on the ground of the law, or of an agreement in force that
 * names it. With neither, what is said from then on of how to reach them is not for it; what it knew that day it keeps.
 */
export function fondements(contents: AgDossier, a: string): Partage {
  const { partage } = contents;
  const statut = statutDe(contents);
  const { sansFondement: known = {} } = partage;
  const perdus = auPlusUn(
    cotes.filter(
      (cote) =>
        statut && baseDe(cote, statut) === 'accord' && !couvre(partage, partage.sieges[cote], null),
    ),
    known,
  );
  const same = perdus.length === Object.keys(known).length && perdus.every((one) => known[one]);
  if (same) return partage;
  const depuis = Object.fromEntries(perdus.map((cote) => [cote, known[cote] ?? a]));
  return { ...partage, sansFondement: depuis };
}

const finie = ({ value }: CaseState) => etatsFinis.includes(value);
const eutUnBinome = ({ sieges }: AgContext) =>
  cotes.some((cote) => sieges[cote].titulaire !== null);

/** That the second was carried after the first: ended later, or taken on later. No draft counts, however early it was opened. */
function portePlusTard(one: AgContext, other: AgContext): boolean {
  const when = ({ clotLe, porteDepuis, reference }: AgContext) =>
    [clotLe ?? '', porteDepuis ?? '', reference].join(' ');
  return when(other) > when(one);
}

/**
 * SECRET-20. The last who carried a person keep what they knew; whoever carried them before reads and changes nothing more
 * once another pair does, nor when that one has ended too. AG-97: of two that follow on one end, where nobody could tell the
 * second of the first, the first is the one.
 */
export const joindre: Reaching<CaseState<AgContext>, AgDossier> = {
  personne: ({ context }) => context.personne,
  peutCeder: (state) => finie(state) || state.context.suite === true,
  cedeeA(state, other) {
    const apres = portePlusTard(state.context, other.context);
    if (finie(state)) return suivis.has(other.value) || (apres && eutUnBinome(other.context));
    const meme = other.context.personne === state.context.personne;
    return meme && !apres && suivis.has(other.value);
  },
  pasEncoreEnvoyee: ({ value, context }) => context.suite === true && value === 'brouillon',
  sansFondementDepuis({ contents: { partage } }, { organisation, qualites }) {
    const { sieges, sansFondement = {} } = partage;
    const own = cotes.find((cote) => sieges[cote] === organisation || qualites.has(anciens[cote]));
    return own ? (sansFondement[own] ?? null) : null;
  },
};
