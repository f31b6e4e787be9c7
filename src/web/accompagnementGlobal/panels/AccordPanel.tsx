// Who reads what, on the person's word: for whom, on which themes, until when; closed, it says so and no more.
import { themes } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { sayFullDay, sayShortDay } from '../../dates/frenchDates.ts';
import { lowerFirst } from '../../texts/lowerFirst.ts';
import { type AccordVu, useAccord } from '../useAccord.ts';
import { Panel } from './Panel.tsx';

const KEEPS = 'Chaque côté garde ce qu’il a écrit, et ce qui a été signé ensemble.';

export function AccordPanel() {
  const accord = useAccord();
  const { view, openForm } = useCase();
  if (accord === null) return null;
  return (
    <Panel
      title="Accord au partage"
      act={{ type: 'noterAccord', label: closed(accord) ? 'Noter un accord' : 'Modifier' }}
    >
      {closed(accord) ? <Closed accord={accord} /> : <InForce accord={accord} />}
      {isPossible(view, 'retirerAccord') && (
        <button
          type="button"
          className="panneau-acte lien"
          onClick={() => openForm('retirerAccord')}
        >
          La personne retire son accord
        </button>
      )}
    </Panel>
  );
}

const closed = ({ known }: AccordVu) => known.fin !== null || known.destinataires.length === 0;

function Closed({ accord: { known } }: { readonly accord: AccordVu }) {
  return (
    <>
      <p className="accord-ligne">
        <strong>Partage fermé.</strong> {why(known)}
      </p>
      <p className="accord-ligne discret">{KEEPS} Les étapes et les dates restent communes.</p>
    </>
  );
}

function why({ fin, donneLe }: AccordVu['known']): string {
  if (fin === null) return `La personne a refusé le partage le ${sayFullDay(donneLe)}.`;
  return fin.cause === 'retire'
    ? `La personne a retiré son accord le ${sayFullDay(fin.le)}.`
    : `L’accord allait jusqu’au ${sayFullDay(fin.le)}.`;
}

function InForce({ accord }: { readonly accord: AccordVu }) {
  const { today } = useCase();
  const { known, names, reads, isRead } = accord;
  const terme = known.jusquAu === null ? '' : `, jusqu’au ${sayShortDay(known.jusquAu, today)}`;
  return (
    <>
      <p className="accord-ligne">
        Pour {names.join(' et ')}, donné le {sayShortDay(known.donneLe, today)}
        {terme}.
      </p>
      {accord.themes !== null && (
        <p className="accord-ligne discret">
          Thèmes&nbsp;: {accord.themes.map((theme) => lowerFirst(themes[theme])).join(', ')}.
        </p>
      )}
      {!reads && (
        <p className="accord-ligne discret">Vous ne lisez pas ce qu’écrit l’autre côté.</p>
      )}
      {!isRead && (
        <p className="accord-ligne discret">L’autre côté ne lit pas ce que vous écrivez.</p>
      )}
    </>
  );
}
