// How and where one meets, in the thread: of somebody whose contacts are protected, on the screen alone.
import { useContext } from 'react';
import { modalites } from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { CaseContext } from '../case/caseContext.ts';
import { Prose } from '../case/timeline/Prose.tsx';

interface Props {
  readonly modalite: keyof typeof modalites;
  readonly lieu: string | null;
}

/** SECRET-12. The pair reads where it meets them; what is printed of the screen does not say it. */
export function MeetingPlace({ modalite, lieu }: Props) {
  const open = useContext(CaseContext);
  const text = [modalites[modalite], lieu].filter(Boolean).join(', ');
  return (
    <div className={open?.view.person.proteges ? 'hors-impression' : ''}>
      <Prose text={text} />
    </div>
  );
}
