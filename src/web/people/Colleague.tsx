// A colleague in one block: initials, name, organisation, and a word more when there is one.
import type { ReactNode } from 'react';
import { Initials } from './Initials.tsx';
import { sideOfKind } from './side.ts';

interface Props {
  readonly nom: string | null;
  readonly organisation: { readonly nom: string; readonly kind: string } | null;
  readonly extra?: ReactNode;
}

export function Colleague({ nom, organisation, extra }: Props) {
  return (
    <div className="collegue">
      <Initials nom={nom} side={sideOfKind(organisation?.kind)} />
      <div>
        <div className="collegue-nom">{nom ?? 'Personne pour l’instant'}</div>
        <div className="collegue-organisation">
          {organisation?.nom}
          {extra}
        </div>
      </div>
    </div>
  );
}
