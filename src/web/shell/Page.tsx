// One screen: its title in the tab and on the page, reached by the keyboard when one arrives on it.
import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  /** What stands beside the title: the screen's main action. */
  readonly action?: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, action, lead, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  return (
    <>
      <title>{`${title} – Tandem`}</title>
      <div className="page-tete">
        <div>
          <h1 ref={heading} tabIndex={-1} className="page-titre">
            {title}
          </h1>
          {lead !== undefined && <p className="page-chapeau discret">{lead}</p>}
        </div>
        {action}
      </div>
      {children}
    </>
  );
}

/** Moves the focus to the heading of a screen one has just walked to, unless something already holds it. */
export function useArrival(heading: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const nothingHasFocus =
      document.activeElement === null ||
      document.activeElement === document.body ||
      document.activeElement.closest('.barre, .mantine-Modal-root') !== null;
    if (nothingHasFocus && history.length > 1) heading.current?.focus({ preventScroll: true });
  }, [heading]);
}
