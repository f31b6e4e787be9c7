// « Pas encore possible »: what cannot be done now, and why, in full sentences.
import type { CaseView } from '../../contract/cases.ts';
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
        {waiting.map(({ type, label, why }) => (
          <div key={type}>
            <dt>{label}</dt>
            <dd className="discret">{why}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What belongs to a station already passed is not « not yet »: it is over. */
function isAhead(from: readonly string[], view: CaseView): boolean {
  const states = pathwayOf(view.pathway.id)?.states ?? {};
  const here = states[view.state.value]?.station ?? null;
  return here !== null && from.some((state) => (states[state]?.station ?? -1) >= here);
}
