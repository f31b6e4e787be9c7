// The label as people say it: until when, how many places, which share.
import { finDuLabel } from '../../../../workflows/creche/label.ts';
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { sayDistance } from '../../dates/frenchDates.ts';
import { labelInForce, sayLabelDates, sayPlaces } from '../sayCreche.ts';
import { useCreche } from '../useCreche.ts';

/** Which act of the label this state calls for. */
const acts: { readonly [state: string]: { type: string; label: string } | undefined } = {
  candidat: { type: 'accorderLabel', label: 'Accorder' },
  labellise: { type: 'renouvelerLabel', label: 'Renouveler' },
  aRenouveler: { type: 'renouvelerLabel', label: 'Renouveler' },
  expire: { type: 'accorderLabel', label: 'Accorder' },
  retire: { type: 'accorderLabel', label: 'Accorder' },
};

export function LabelPanel() {
  const { view, today } = useCase();
  const { labels } = useCreche();
  const label = labelInForce(labels, today);
  const fin = finDuLabel({ labels });
  const pressing = view.state.value === 'aRenouveler' || view.state.value === 'expire';
  const act = acts[view.state.value];
  return (
    <Panel id="label" title="Label" {...(act ? { act } : {})}>
      <p className={pressing ? 'creche-ligne creche-alerte' : 'creche-ligne'}>
        {pressing && <span aria-hidden="true">▲ </span>}
        {sayLabelDates(labels, today)}
        {pressing && fin !== null && fin >= today && ` (${sayDistance(fin, today)})`}
      </p>
      {label && (
        <p className="creche-ligne discret">
          {sayPlaces(label.places)}, {label.part}&nbsp;% au moins des enfants accueillis
        </p>
      )}
    </Panel>
  );
}
