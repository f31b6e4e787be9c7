// The frame of a printed sheet: who and what it is about, that day.
import type { ReactNode } from 'react';
import type { CaseView } from '../../contract/cases.ts';
import { sayFullDay, todayInParis } from '../dates/frenchDates.ts';

interface Props {
  readonly view: CaseView;
  readonly title: string;
  /** What the paper is, that day; unsaid: the pathway, its state and its reference. */
  readonly about?: string;
  /** What whoever reads it may ask for. */
  readonly rights?: string;
  readonly children: ReactNode;
}

export function Sheet({ view, title, about, rights, children }: Props) {
  return (
    <article className="feuille">
      <title>{`${view.reference} – Tandem`}</title>
      <h1>{title}</h1>
      <p>
        {about ??
          `${view.pathway.label} · ${view.state.label} · ${view.reference} · le ${sayFullDay(todayInParis())}`}
      </p>
      {children}
      {rights !== undefined && <p className="feuille-pied">{rights}</p>}
    </article>
  );
}
