// From a crèche to its week of places and to the curve of its year.
import { Link } from '@tanstack/react-router';
import { useCase } from '../case/caseContext.ts';

export function Ways() {
  const { view } = useCase();
  const params = { crecheId: view.id };
  return (
    <nav className="creche-voies hors-impression" aria-label="Écrans de la crèche">
      <Link to="/creches/$crecheId" params={params} className="lien">
        Voir la semaine
      </Link>
      <Link to="/creches/$crecheId/occupation" params={params} className="lien">
        Occupation de l’année
      </Link>
    </nav>
  );
}
