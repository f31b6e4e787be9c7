// « Pas encore possible »: what cannot be done now, and why, in full sentences.
import type { CaseView } from '../../contract/cases.ts';
import { typeset } from '../texts/typeset.ts';
import { useCase } from './caseContext.ts';
import { getCommand, pathwayOf } from './pathways.ts';
import { usePathwayScreen } from './usePathwayScreen.ts';

const FEW = 2;

export function NotYet() {
  const { view } = useCase();
  const { awaited } = usePathwayScreen();
  const waiting = awaited
    .filter((type) => isAhead(getCommand(view.pathway.id, type).from, view))
    .flatMap((type) => view.commands.filter((option) => option.type === type))
    .filter(({ possible, why }) => !possible && why !== null)
    .slice(0, FEW);
  if (view.ended || waiting.length === 0) return null;
  return (
    <section className="panneau" aria-labelledby="pas-encore">
      <h2 id="pas-encore" className="titre-section">
        Pas encore possible
      </h2>
      <dl className="pas-encore">
        {waiting.map((option) => (
          <div key={option.type}>
            <dt>{option.label}</dt>
            <dd className="discret">{typeset(sayWhy(option, view))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** At this station the server says what is missing; for one further on, which station it is for. */
function sayWhy({ type, why }: CaseView['commands'][number], view: CaseView): string {
  const { from } = getCommand(view.pathway.id, type);
  if (from.includes(view.state.value)) return why ?? '';
  const states = pathwayOf(view.pathway.id)?.states ?? {};
  const labels = from.flatMap((state) => {
    const spec = states[state];
    return spec && spec.station !== null ? [`«\u00a0${spec.label}\u00a0»`] : [];
  });
  return `À l’étape ${labels.join(' ou ')}. La situation en est à «\u00a0${view.state.label}\u00a0».`;
}

/** What belongs to a station already passed is not « not yet »: it is over. */
function isAhead(from: readonly string[], view: CaseView): boolean {
  const states = pathwayOf(view.pathway.id)?.states ?? {};
  const here = states[view.state.value]?.station ?? null;
  return here !== null && from.some((state) => (states[state]?.station ?? -1) >= here);
}
