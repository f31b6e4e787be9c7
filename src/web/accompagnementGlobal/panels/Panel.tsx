// One block of the right column: a heading, its content, and the act that belongs to it.
import { type ReactNode, useId } from 'react';
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';

interface Props {
  readonly title: string;
  readonly act?: { readonly type: string; readonly label: string };
  readonly children: ReactNode;
}

export function Panel({ title, act, children }: Props) {
  const id = useId();
  const { view, openForm } = useCase();
  return (
    <section className="panneau" aria-labelledby={id}>
      <div className="panneau-tete">
        <h2 id={id} className="titre-section">
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
