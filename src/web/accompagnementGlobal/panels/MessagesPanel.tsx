// Messages left by a desk that wait for a member of the pair: what was said, for whom, and the way to say it is known.
import { porteurs } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { sayShortDay } from '../../dates/frenchDates.ts';
import { noBreaks } from '../../texts/typeset.ts';
import { useAgContents } from '../useAg.ts';
import { Panel } from './Panel.tsx';

export function MessagesPanel() {
  const { messages } = useAgContents();
  const { view, today, openForm } = useCase();
  if (messages.length === 0 && !isPossible(view, 'laisserMessage')) return null;
  return (
    <Panel title="Messages" act={{ type: 'laisserMessage', label: 'Laisser un message' }}>
      <ul className="sans-puces">
        {messages.map(({ id, siege, texte, le }) => (
          <li key={id} className="action">
            <span>{noBreaks(texte)}</span>
            <span className="echeance-detail">
              Pour {view.seats.find(({ seat }) => seat === siege)?.nom ?? porteurs[siege]}, laissé
              le {sayShortDay(le, today)}
            </span>
            {isPossible(view, 'transmettreMessage') && (
              <button
                type="button"
                className="panneau-acte lien"
                onClick={() => openForm('transmettreMessage', id)}
              >
                C’est transmis
              </button>
            )}
          </li>
        ))}
      </ul>
      {messages.length === 0 && (
        <p className="discret panneau-vide">Aucun message n’attend d’être transmis.</p>
      )}
    </Panel>
  );
}
