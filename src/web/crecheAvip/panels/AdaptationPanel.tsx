// The slots of the adaptation as they were planned last: read from their fact, which alone knows the hours.
import { useMemo } from 'react';
import { adaptationPlanifiee } from '../../../../workflows/crecheAvip/facts/accueil.ts';
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { sayDay } from '../../dates/frenchDates.ts';
import { sayHour } from '../../texts/typeset.ts';
import { Lines } from '../Lines.tsx';

export function AdaptationPanel() {
  const { feed, today } = useCase();
  const slots = useMemo(() => {
    const last = feed.facts.findLast(({ type }) => type === adaptationPlanifiee.type);
    const clear = adaptationPlanifiee.clear.safeParse(last?.clear);
    return clear.success ? clear.data.creneaux : [];
  }, [feed.facts]);
  const ahead = slots.filter(({ jour }) => jour >= today);
  if (ahead.length === 0) return null;
  return (
    <Panel title="Adaptation" act={{ type: 'planifierAdaptation', label: 'Modifier' }}>
      <Lines
        lines={ahead.map(
          ({ jour, de, a }) => `${sayDay(jour, today)}, de ${sayHour(de)} à ${sayHour(a)}`,
        )}
      />
    </Panel>
  );
}
