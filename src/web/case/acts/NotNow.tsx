// What is not possible now, each with its reason: read when one looks for it, and never in the way.
import type { CommandOption } from '../../../contract/cases.ts';
import { matchWords } from '../../texts/matchWords.ts';
import { typeset } from '../../texts/typeset.ts';

export function NotNow({
  acts,
  text,
}: {
  readonly acts: readonly CommandOption[];
  /** What is being looked for: then the reasons are open to be read. */
  readonly text: string;
}) {
  const found = acts.filter(({ label }) => matchWords(label, text));
  if (found.length === 0) return null;
  return (
    <details className="autres-actes-plus-tard" open={text !== ''}>
      <summary>Pas possible maintenant ({found.length})</summary>
      <dl>
        {found.map(({ type, label, why }) => (
          <div key={type}>
            <dt>{label}</dt>
            <dd className="discret">{typeset(why ?? '')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
