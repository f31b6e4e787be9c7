// The families whose half-days to come are suspended: where a place is free, relief is one click away.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { suspendedPlacesQuery } from '../../api/queries.ts';
import { useCase } from '../../case/caseContext.ts';
import { FamilyLine } from '../touched/FamilyLine.tsx';
import '../touched/touched.css';

export function SuspendedPanel() {
  const { view, openForm } = useCase();
  const { data } = useQuery(suspendedPlacesQuery(view.id));
  const touched = data?.touched ?? [];
  if (touched.length === 0) return null;
  return (
    <Panel id="a-reloger" title={`Familles à reloger (${touched.length})`}>
      <ul className="sans-puces touchees-liste">
        {touched.map((family) => (
          <FamilyLine key={family.caseId} family={family}>
            <div className="touchee-actes">
              {family.slots.some(({ releve }) => releve !== null) && (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => openForm('accorderReleve', family.caseId)}
                >
                  Proposer une place de relève
                </Button>
              )}
              <Link
                to="/situations/$caseId"
                params={{ caseId: family.caseId }}
                className="lien hors-impression"
              >
                Voir la situation
              </Link>
            </div>
          </FamilyLine>
        ))}
      </ul>
    </Panel>
  );
}
