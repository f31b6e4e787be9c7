// One block of the right column: a heading, its content, and the act that belongs to it.
import { type ReactNode, useId } from 'react';
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';

interface Props {
  /** An address within the screen, for the links that lead here. */
  readonly id?: string;
  readonly title: string;
  readonly act?: { readonly type: string; readonly label: string };
  readonly children: ReactNode;
}

export function Panel({ id, title, act, children }: Props) {
  const heading = useId();
  const { view, openForm } = useCase();
  return (
    <section id={id} className="panneau" aria-labelledby={heading}>
      <div className="panneau-tete">
        <h2 id={heading} className="titre-section">
          {title}
        </h2>
        {act && isPossible(view, act.type) && (
          <button type="button" className="panneau-acte lien" onClick={() => openForm(act.type)}>
            {act.label}
          </button>
        )}
      </div>
      {children}
    </section>
  );
}
