// The slots of the adaptation that are still to come.
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { sayDay } from '../../dates/frenchDates.ts';
import { sayHour } from '../../texts/typeset.ts';
import { Lines } from '../Lines.tsx';
import { useAdaptation } from '../useAdaptation.ts';

export function AdaptationPanel() {
  const { today } = useCase();
  const ahead = useAdaptation().filter(({ jour }) => jour >= today);
  if (ahead.length === 0) return null;
  return (
    <Panel title="Adaptation" act={{ type: 'planifierAdaptation', label: 'Ajouter' }}>
      <Lines
        lines={ahead.map(
          ({ jour, de, a }) => `${sayDay(jour, today)}, de ${sayHour(de)} à ${sayHour(a)}`,
        )}
      />
    </Panel>
  );
}
