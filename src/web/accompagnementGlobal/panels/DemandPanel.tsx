// Where it began: the demand, and the person's agreement.

import {
  besoins,
  modesAccord,
  organismesReferents,
  situations,
  themes,
} from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Prose } from '../../case/timeline/Prose.tsx';
import { sayFullDay } from '../../dates/frenchDates.ts';
import { lowerFirst } from '../../texts/lowerFirst.ts';
import { useAgContents } from '../useAg.ts';
import { Panel } from './Panel.tsx';

export function DemandPanel() {
  const { demande, accord } = useAgContents();
  if (demande === null) return null;
  return (
    <Panel title="Proposition (prescription)">
      <details className="autre-partie">
        <summary>Motif, besoins et accord</summary>
        <Prose text={demande.motif} />
        <dl className="signe-liste">
          <dt>Besoins</dt>
          <dd>{demande.besoins.map((besoin) => besoins[besoin]).join(', ')}</dd>
          <dt>Freins vus alors</dt>
          <dd>{demande.freins.map((theme) => themes[theme]).join(', ')}</dd>
          <dt>Ressources</dt>
          <dd>{situations[demande.situation]}</dd>
          <dt>Organisme référent</dt>
          <dd>{organismesReferents[demande.organismeReferent]}</dd>
          {accord !== null && (
            <>
              <dt>Accord de la personne</dt>
              <dd>
                {sayFullDay(accord.donneLe)}, {lowerFirst(modesAccord[accord.mode])}
              </dd>
            </>
          )}
        </dl>
      </details>
    </Panel>
  );
}
