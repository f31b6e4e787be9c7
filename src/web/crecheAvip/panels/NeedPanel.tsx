// What the family needs; to who follows it, also which crèches it named.
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { sayShortDay } from '../../dates/frenchDates.ts';
import { sayWeekly } from '../../halfDays/sayAttributions.ts';
import { sayRhythm } from '../../halfDays/sayHalfDays.ts';
import { WeekDrawing } from '../../halfDays/WeekDrawing.tsx';
import { useCrecheName } from '../fields/useCreches.ts';
import { useAvipContents, useAvipDates, useIsReferent } from '../useAvip.ts';

export function NeedPanel() {
  const { view, today } = useCase();
  const { besoin } = useAvipContents();
  const { offre } = useAvipDates();
  const referent = useIsReferent();
  // Once a place is given, the half-days that matter are the place's.
  if (besoin === null || offre?.donnee || view.ended) return null;
  return (
    <Panel id="besoin" title="Besoin" act={{ type: 'modifierBesoin', label: 'Modifier' }}>
      <div>
        <WeekDrawing rhythm={besoin.rythme} />
        <span className="echeance-detail">{sayRhythm(besoin.rythme)}</span>
      </div>
      <p className="panneau-resume">
        {sayWeekly(besoin.minutesSemaine)}à partir du {sayShortDay(besoin.debutSouhaite, today)}
      </p>
      {referent && <Wishes />}
    </Panel>
  );
}

function Wishes() {
  const { voeux } = useAvipDates();
  const crecheName = useCrecheName();
  return (
    <p className="panneau-resume discret">
      {voeux.length === 0
        ? 'Aucune crèche en particulier'
        : `Crèches souhaitées\u00a0: ${voeux.map(({ creche }) => crecheName(creche)).join(', ')}`}
    </p>
  );
}
