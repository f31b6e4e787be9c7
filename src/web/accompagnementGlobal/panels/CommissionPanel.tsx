// What the commission has before it, in the pair's words, or why it sent the diagnosis back.
import { useCase } from '../../case/caseContext.ts';
import { Prose } from '../../case/timeline/Prose.tsx';
import { AudienceBadge } from '../../privacy/AudienceBadge.tsx';
import { useAgContents } from '../useAg.ts';
import { Panel } from './Panel.tsx';

export function CommissionPanel() {
  const { view } = useCase();
  const { presentation, renvoi } = useAgContents().commission;
  const before = view.state.value === 'enCommission';
  if (before && presentation !== null) {
    return (
      <Panel title="Ce que lit la commission">
        <Prose text={presentation.texte} />
        <AudienceBadge audience="instruction" />
      </Panel>
    );
  }
  if (view.state.value !== 'diagnostic' || renvoi === null) return null;
  return (
    <Panel title="Ce que demande la commission">
      <Prose text={renvoi.texte} />
    </Panel>
  );
}
