// The review, as each may read it: for everyone of the contract, or among referents.
import type { Texte } from '../../../../workflows/crecheAvip/contents.ts';
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { Prose } from '../../case/timeline/Prose.tsx';
import { sayShortDay } from '../../dates/frenchDates.ts';
import { useNameOf } from '../../people/useNameOf.ts';
import { audienceLabel } from '../../privacy/AudienceBadge.tsx';
import { useAvipContents } from '../useAvip.ts';

export function ReviewPanel() {
  const { bilan } = useAvipContents();
  if (bilan.creche === null && bilan.referents === null) return null;
  return (
    <Panel title="Bilan de l’accueil" act={{ type: 'redigerBilan', label: 'Compléter' }}>
      <Part text={bilan.creche} audience="creche" />
      <Part text={bilan.referents} audience="referents" />
    </Panel>
  );
}

function Part({ text, audience }: { readonly text: Texte | null; readonly audience: string }) {
  const { today } = useCase();
  const nameOf = useNameOf();
  if (text === null) return null;
  return (
    <details className="autre-partie">
      <summary>
        {audienceLabel(audience)}{' '}
        <span className="discret">
          {nameOf(text.par)}, {sayShortDay(text.le, today)}
        </span>
      </summary>
      <Prose text={text.texte} />
    </details>
  );
}
