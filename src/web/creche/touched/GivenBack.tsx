// Families whose place was given without days that a closure, removed, leaves open again: each as one line.
import { Link } from '@tanstack/react-router';
import type { Suspended } from '../../../contract/placeActs.ts';
import { useCase } from '../../case/caseContext.ts';
import { sayChild } from '../../places/words.ts';
import { usePersonName } from '../../privacy/entretien.tsx';
import { sayGivenBack } from './sayTouched.ts';
import './touched.css';

type Family = Suspended['aRedonner'][number];

interface Props {
  readonly families: readonly Family[];
  /** Once the closure is there no more: the act is on the child's own case. */
  readonly acts: boolean;
}

export function GivenBack({ families, acts }: Props) {
  const { view, today } = useCase();
  const personName = usePersonName();
  const gives = acts && view.qualites.includes('creche');
  return (
    <ul className="sans-puces touchees-liste">
      {families.map(({ caseId, prenom, reference, ageMois, slots }) => (
        <li key={caseId} className="touchee">
          <p className="touchee-qui">
            <strong>{sayChild(personName(caseId, prenom ?? reference), ageMois)}</strong>
            <span className="discret"> {sayGivenBack(slots, today)}</span>
          </p>
          {gives && (
            <Link
              to="/situations/$caseId"
              params={{ caseId }}
              search={{ acte: 'redonnerJours' }}
              className="lien hors-impression"
            >
              Redonner ces jours
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
