// The acts of a case as one looks for them: the likeliest first, then by theme; what cannot be done now apart, with its reason.
import type { CaseView, CommandOption } from '../../../contract/cases.ts';
import { matchWords } from '../../texts/matchWords.ts';
import { getCommand } from '../pathways.ts';

export interface ActTheme {
  readonly title: string;
  /** Commands, in the order in which they are shown. */
  readonly types: readonly string[];
}

export interface ActGroup {
  readonly title: string;
  readonly acts: readonly CommandOption[];
}

/** Fewer than this stand under no heading. */
const FEW = 6;

/** Every act is in one group; without a theme of its own it comes last. */
export function groupActs(
  acts: readonly CommandOption[],
  themes: readonly ActTheme[],
  likely: readonly string[],
): readonly ActGroup[] {
  if (acts.length < FEW) return acts.length === 0 ? [] : [{ title: '', acts }];
  const left = new Map(acts.map((act) => [act.type, act]));
  const take = ({ title, types }: ActTheme): ActGroup => ({
    title,
    acts: types.flatMap((type) => {
      const act = left.get(type);
      left.delete(type);
      return act ?? [];
    }),
  });
  const first = take({ title: 'Souvent à cette étape', types: likely });
  const groups = [first, ...themes.map(take), { title: 'Autres', acts: [...left.values()] }];
  return groups.filter((group) => group.acts.length > 0);
}

/** « accord » finds what is under « Accord et partage » as well as what bears the word itself. */
export function findActs(groups: readonly ActGroup[], text: string): readonly ActGroup[] {
  return groups
    .map(({ title, acts }) => ({
      title,
      acts: acts.filter(({ label }) => matchWords(`${label} ${title}`, text)),
    }))
    .filter(({ acts }) => acts.length > 0);
}

/** What this station allows, and something else forbids: the server says what. An answer has nothing to be given to. */
export function notNow({
  commands,
  state,
  pathway,
}: Pick<CaseView, 'commands' | 'state' | 'pathway'>): readonly CommandOption[] {
  return commands.filter(
    ({ type, kind, possible, why }) =>
      !possible &&
      why !== null &&
      kind !== 'signature' &&
      getCommand(pathway.id, type).from.includes(state.value),
  );
}
