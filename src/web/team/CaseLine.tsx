// One case of the team on one line: what it is called, where it stands, and what is said of it here.
import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { TeamCase } from '../../contract/team.ts';
import { useCardName } from '../cases/useCardName.ts';

interface Props {
  readonly one: TeamCase;
  readonly children?: ReactNode;
}

export function CaseLine({ one: { card }, children }: Props) {
  const cardName = useCardName();
  return (
    <li className="equipe-ligne">
      <Link to="/situations/$caseId" params={{ caseId: card.id }} className="lien">
        {cardName(card)}
      </Link>{' '}
      <span className="reference discret">{card.reference}</span>
      <span className="echeance-detail">{children ?? card.state.label}</span>
    </li>
  );
}

interface SectionProps {
  readonly title: string;
  readonly cases: readonly TeamCase[];
  /** Why there is none; without it the section then goes unsaid. */
  readonly empty?: string;
  readonly detail: (one: TeamCase) => ReactNode;
  readonly action?: ReactNode;
}

/** As many lines as a list of « Ma journée » begins with: what comes below stays in reach. */
const FIRST = 8;

export function CaseSection({ title, cases, empty, detail, action }: SectionProps) {
  const [all, setAll] = useState(false);
  const shown = all ? cases : cases.slice(0, FIRST);
  if (cases.length === 0 && empty === undefined) return null;
  return (
    <section className="jour-liste" aria-label={title}>
      <h2 className="jour-titre">
        {title}
        {cases.length > 0 && <span className="jour-compte chiffres">{cases.length}</span>}
      </h2>
      {cases.length === 0 ? (
        <p className="discret jour-vide">{empty}</p>
      ) : (
        <ul className="sans-puces">
          {shown.map((one) => (
            <CaseLine key={one.card.id} one={one}>
              {detail(one)}
            </CaseLine>
          ))}
        </ul>
      )}
      {cases.length > shown.length && (
        <button type="button" className="jour-plus lien" onClick={() => setAll(true)}>
          Voir {cases.length - shown.length} de plus
          <VisuallyHidden>, {title}</VisuallyHidden>
        </button>
      )}
      {action}
    </section>
  );
}
