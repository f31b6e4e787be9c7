// What falls due, nearest first, who holds it; late ones stand out in words, mark and colour.
import type { DeadlineView } from '../../../contract/cases.ts';
import { useCase } from '../../case/caseContext.ts';
import { sayDue } from '../../dates/frenchDates.ts';
import { AudienceBadge } from '../../privacy/AudienceBadge.tsx';
import { typeset } from '../../texts/typeset.ts';
import { useDeskSide } from '../useDeskSide.ts';
import { Panel } from './Panel.tsx';

const holders: { readonly [holder: string]: string | undefined } = {
  emploi: 'France Travail',
  social: 'service social',
  binome: 'binôme',
  responsables: 'responsables',
  proposant: 'auteur de la proposition',
  personne: 'la personne',
  referents: 'référents',
  insertion: 'référent insertion',
  creche: 'crèche',
  parent: 'la famille',
  coordinateur: 'coordinateur',
  commission: 'commission',
};

/** These have a panel of their own just below. */
const elsewhere: readonly string[] = ['action', 'rendezVous', 'rappel'];

export function DeadlinesPanel() {
  const { view } = useCase();
  // AG-52. A desk keeps the agenda: what the pair is waited for is no part of it.
  const desk = useDeskSide();
  if (view.ended || desk !== null) return null;
  const deadlines = view.deadlines.filter(({ kind }) => !elsewhere.includes(kind));
  return (
    <Panel title="Échéances">
      {deadlines.length === 0 ? (
        <p className="discret panneau-vide">Aucune échéance.</p>
      ) : (
        <ul className="sans-puces">
          {deadlines.map((deadline) => (
            <Deadline key={deadline.id} deadline={deadline} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Deadline({ deadline }: { readonly deadline: DeadlineView }) {
  const { today } = useCase();
  const { label, due, late, holder, audience } = deadline;
  return (
    <li className={late ? 'echeance echeance-late' : 'echeance'}>
      <span className="echeance-marque" aria-hidden="true">
        {late ? '▲' : '◔'}
      </span>
      <span>
        {typeset(label)}
        <span className="echeance-detail">
          {sayDue(due, today)}
          {holders[holder] !== undefined && ` · ${holders[holder]}`}
        </span>
        {(audience === 'emploi' || audience === 'social') && <AudienceBadge audience={audience} />}
      </span>
    </li>
  );
}
