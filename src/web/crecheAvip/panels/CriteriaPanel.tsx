// What the published order looks at. For referents: on the screen of a crèche this panel does not exist.
import { objectifs } from '../../../../workflows/crecheAvip/vocabulary.ts';
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { sayFullDay } from '../../dates/frenchDates.ts';
import { AudienceBadge } from '../../privacy/AudienceBadge.tsx';
import { noBreaks } from '../../texts/typeset.ts';
import { situations, situationWords } from '../fields/criteriaWords.ts';
import { useCrecheName } from '../fields/useCreches.ts';
import { Lines } from '../Lines.tsx';
import { useAvipContents, useIsReferent } from '../useAvip.ts';

export function CriteriaPanel() {
  const { view } = useCase();
  const { criteres } = useAvipContents();
  const crecheName = useCrecheName();
  const referent = useIsReferent();
  if (!referent || (criteres === null && !isPossible(view, 'renseignerCriteres'))) return null;
  return (
    <Panel
      title="Critères"
      act={{ type: 'renseignerCriteres', label: criteres === null ? 'Renseigner' : 'Modifier' }}
    >
      <AudienceBadge audience="referents" />
      {criteres === null ? (
        <p className="discret panneau-vide">Pas encore renseignés.</p>
      ) : (
        <>
          <Lines
            lines={[
              objectifs[criteres.objectif],
              ...(criteres.echeance === null
                ? []
                : [`Premier jour le ${sayFullDay(criteres.echeance)}`]),
              ...situations.filter((one) => criteres[one]).map((one) => situationWords[one]),
              ...criteres.fratrie.map((id) => `Frère ou sœur accueilli à ${crecheName(id)}`),
            ]}
          />
          {criteres.commentaire !== null && (
            <p className="avip-dit">{noBreaks(criteres.commentaire)}</p>
          )}
        </>
      )}
    </Panel>
  );
}
