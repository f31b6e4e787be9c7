// « Pas encore possible »: what cannot be done now, and why, in full sentences.
import { useCase } from './caseContext.ts';
import { usePathwayScreen } from './usePathwayScreen.ts';

const FEW = 3;

export function NotYet() {
  const { view } = useCase();
  const { awaited } = usePathwayScreen();
  const waiting = awaited
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
