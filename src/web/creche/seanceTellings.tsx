// A séance, told: how many places were offered, how many requests stay on the list, and where its record is.
import { Link } from '@tanstack/react-router';
import { seanceTenue } from '../../../workflows/creche/facts/seance.ts';
import { useCase } from '../case/caseContext.ts';
import { tell } from '../case/timeline/tell.ts';
import { saySeance } from '../seance/saySeance.ts';

export const seanceTellings = {
  'seanceTenue.v1': tell(seanceTenue, ({ clear }) => ({
    title: `Séance tenue : ${saySeance(clear.decisions)}`,
    body: <RecordLink seance={clear.id} />,
  })),
} as const;

function RecordLink({ seance }: { readonly seance: string }) {
  const { view } = useCase();
  return (
    <Link
      to="/creches/$crecheId/seance"
      params={{ crecheId: view.id }}
      search={{ compteRendu: seance }}
      className="lien"
    >
      Compte rendu
    </Link>
  );
}
