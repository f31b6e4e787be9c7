// A séance has a page of its own: the list in its order, one decision a line.
import { Navigate } from '@tanstack/react-router';
import { useCase } from '../../case/caseContext.ts';

export function TenirSeance() {
  const { view } = useCase();
  return <Navigate to="/creches/$crecheId/seance" params={{ crecheId: view.id }} />;
}
