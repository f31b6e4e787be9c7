// One fact of the timeline: hour, author, audience, what happened; new ones wear it in words.
import { VisuallyHidden } from '@mantine/core';
import { memo } from 'react';
import type { FactView } from '../../../contract/facts.ts';
import { localOf, sayShortDay } from '../../dates/frenchDates.ts';
import { Initials } from '../../people/Initials.tsx';
import { sideOfKind } from '../../people/side.ts';
import { useNameOf } from '../../people/useNameOf.ts';
import { AudienceBadge } from '../../privacy/AudienceBadge.tsx';
import { typeset } from '../../texts/typeset.ts';
import { useTellings } from './tellings.ts';

interface Props {
  readonly fact: FactView;
  readonly mark: 'nouveau' | 'depuis' | null;
}

export const TimelineLine = memo(function TimelineLine({ fact, mark }: Props) {
  const { tellings, today } = useTellings();
  const nameOf = useNameOf();
  const told = tellings[fact.type]?.(fact, { nameOf, today }) ?? { title: fact.label };
  const { jour, heure } = localOf(fact.recordedAt);
  const isText = Object.keys(fact.parts).length > 0;
  return (
    <li
      className={`fait${mark === null ? '' : ` fait-${mark}`}${fact.stream === 'joint' ? '' : ' fait-prive'}`}
    >
      <span className="fait-heure chiffres">{heure}</span>
      <Initials
        nom={fact.actor.nom}
        side={sideOfKind(fact.actor.organisation?.kind)}
        size="small"
      />
      <div className="fait-corps">
        <p className="fait-tete">
          <span className="fait-titre">{typeset(told.title)}</span>{' '}
          <span className="fait-auteur">{fact.actor.nom ?? 'Tandem'}</span>
          {fact.occurredOn !== jour && (
            <span className="discret"> pour le {sayShortDay(fact.occurredOn, today)}</span>
          )}{' '}
          {mark === 'nouveau' && <span className="fait-marque">nouveau</span>}
          {mark === 'depuis' && <VisuallyHidden>depuis votre dernière visite</VisuallyHidden>}
        </p>
        {told.body}
        {fact.kept && <p className="fait-garde discret">Gardé par le côté qui l’a écrit.</p>}
      </div>
      {isText && <AudienceBadge audience={fact.audience} />}
    </li>
  );
});
