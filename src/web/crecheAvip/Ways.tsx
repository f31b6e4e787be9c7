// The other screens of a request: the family's letter, the week of places of its crèche.
import { IconCalendarWeek, IconMail } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useCase } from '../case/caseContext.ts';
import { useAvipDates, useIsReferent } from './useAvip.ts';

export function Ways() {
  const { view } = useCase();
  const { offre } = useAvipDates();
  const referent = useIsReferent();
  return (
    <>
      {referent && (
        <Link
          to="/situations/$caseId/lettre"
          params={{ caseId: view.id }}
          className="lien dossier-imprimer"
        >
          <IconMail size={16} aria-hidden="true" /> Lettre à la famille
        </Link>
      )}
      {offre !== null && !view.ended && (
        <Link
          to="/creches/$crecheId"
          params={{ crecheId: offre.creche }}
          className="lien dossier-imprimer"
        >
          <IconCalendarWeek size={16} aria-hidden="true" /> Semaine des places
        </Link>
      )}
    </>
  );
}
