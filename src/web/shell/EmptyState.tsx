// What a list says when there is nothing in it: why, and what would fill it.
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
}

export function EmptyState({ title, children }: Props) {
  return (
    <div className="vide">
      <p className="vide-titre">{title}</p>
      {children !== undefined && <div className="discret">{children}</div>}
    </div>
  );
}
