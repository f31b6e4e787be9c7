// From a crèche to its week of places and to the curve of its year.
import { Link } from '@tanstack/react-router';
import { useCase } from '../case/caseContext.ts';

export function Ways() {
  const { view } = useCase();
  const params = { crecheId: view.id };
  return (
    <>
      <Link
        to="/creches/$crecheId"
        params={params}
        className="lien dossier-imprimer hors-impression"
      >
        Voir la semaine
      </Link>
      <Link
        to="/creches/$crecheId/occupation"
        params={params}
        className="lien dossier-imprimer hors-impression"
      >
        Occupation de l’année
      </Link>
    </>
  );
}
