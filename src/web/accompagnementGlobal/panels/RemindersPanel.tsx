// The reminders of one's own side: nobody else reads them.
import { useCase } from '../../case/caseContext.ts';
import { sayDue } from '../../dates/frenchDates.ts';
import { AudienceBadge } from '../../privacy/AudienceBadge.tsx';
import { noBreaks } from '../../texts/typeset.ts';
import { useMySide } from '../useAg.ts';
import { useReminders } from '../useReminders.ts';
import { Panel } from './Panel.tsx';

export function RemindersPanel() {
  const { today, openForm } = useCase();
  const side = useMySide();
  const reminders = useReminders();
  if (side === null || reminders.length === 0) return null;
  return (
    <Panel title="Rappels" act={{ type: 'poserRappel', label: 'Ajouter' }}>
      <AudienceBadge audience={side} />
      <ul className="sans-puces">
        {reminders.map(({ id, due, texte }) => (
          <li key={id} className="action">
            <button
              type="button"
              className="panneau-texte"
              onClick={() => openForm('leverRappel', id)}
            >
              {noBreaks(texte)}
            </button>
            <span className={due < today ? 'echeance-detail echeance-late' : 'echeance-detail'}>
              {sayDue(due, today)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
