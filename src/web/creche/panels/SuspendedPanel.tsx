// The families whose half-days to come are suspended: where a place is free, relief is one click away.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { accueilli } from '../../../../workflows/crecheAvip/states.ts';
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { suspendedPlacesQuery } from '../../api/queries.ts';
import { useCase } from '../../case/caseContext.ts';
import { FamilyLine } from '../touched/FamilyLine.tsx';
import { GivenBack } from '../touched/GivenBack.tsx';
import { OffCalendar } from '../touched/OffCalendar.tsx';
import type { Family } from '../touched/sayTouched.ts';
import '../touched/touched.css';

/** AVIP-43. A child who has not begun has no relief yet: the place itself is changed on the request. */
const mayRelieve = ({ state, slots }: Family) =>
  accueilli.some((one) => one === state.value) && slots.some(({ releve }) => releve !== null);

export function SuspendedPanel() {
  const { view } = useCase();
  const { data } = useQuery(suspendedPlacesQuery(view.id));
  const touched = data?.touched ?? [];
  const aRedonner = data?.aRedonner ?? [];
  const offCalendar = data?.horsCalendrier ?? [];
  return (
    <>
      {touched.length > 0 && <Elsewhere touched={touched} />}
      {aRedonner.length > 0 && (
        <Panel id="jours-a-redonner" title={`Jours à redonner (${aRedonner.length})`}>
          <GivenBack families={aRedonner} acts />
        </Panel>
      )}
      {offCalendar.length > 0 && (
        <Panel id="hors-calendrier" title={`Jours hors du calendrier (${offCalendar.length})`}>
          <OffCalendar families={offCalendar} />
        </Panel>
      )}
    </>
  );
}

function Elsewhere({ touched }: { readonly touched: readonly Family[] }) {
  const { openForm } = useCase();
  return (
    <Panel id="a-accueillir-ailleurs" title={`Familles à accueillir ailleurs (${touched.length})`}>
      <ul className="sans-puces touchees-liste">
        {touched.map((family) => (
          <FamilyLine key={family.caseId} family={family}>
            <div className="touchee-actes">
              {mayRelieve(family) && (
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
