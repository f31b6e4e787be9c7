// The acts that are possible, by theme: a menu whose groups bear their headings.
import { UnstyledButton } from '@mantine/core';
import type { ActGroup } from './groupActs.ts';

export function ActList({
  groups,
  onOpen,
}: {
  readonly groups: readonly ActGroup[];
  readonly onOpen: (type: string) => void;
}) {
  if (groups.length === 0) return null;
  return (
    <div className="autres-actes-liste" role="menu" aria-label="Autres actes">
      {groups.map(({ title, acts }, group) => (
        <fieldset key={title} className="autres-actes-theme">
          {title !== '' && <legend className="titre-section">{title}</legend>}
          {acts.map(({ type, label }, at) => (
            <UnstyledButton
              key={type}
              className="autres-actes-acte"
              role="menuitem"
              tabIndex={group === 0 && at === 0 ? 0 : -1}
              onClick={() => onOpen(type)}
            >
              {label}
            </UnstyledButton>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
