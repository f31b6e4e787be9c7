// A sheet that a person can be handed: where we are, who does what, the next dates. No navigation, no notes.
import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { caseQuery } from '../api/queries.ts';
import { getPathwayScreen } from '../case/pathwayScreens.ts';
import { Failure } from '../shell/Failure.tsx';
import './print.css';

export function PrintPage() {
  const { caseId } = useParams({ from: '/situations/$caseId/imprimer' });
  const { data: view, error } = useQuery(caseQuery(caseId));
  const Sheet = view && getPathwayScreen(view.pathway.id).Sheet;
  return (
    <>
      <Group className="hors-impression" mb="md">
        <Button onClick={() => window.print()}>Imprimer</Button>
        <Link to="/situations/$caseId" params={{ caseId }} className="lien">
          Revenir à la situation
        </Link>
      </Group>
      {Sheet && <Sheet view={view} />}
      {error && <Failure error={error} />}
    </>
  );
}
