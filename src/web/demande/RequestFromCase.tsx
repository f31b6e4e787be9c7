// From an accompagnement to a request for a place, its person being the parent who signs.
import { Link } from '@tanstack/react-router';
import { useCase } from '../case/caseContext.ts';

export function RequestFromCase() {
  const { view } = useCase();
  const pair = view.qualites.includes('emploi') || view.qualites.includes('social');
  if (!pair || view.ended) return null;
  return (
    <Link
      to="/demande"
      search={{ accompagnement: view.id }}
      className="lien dossier-imprimer hors-impression"
    >
      Demander une place en crèche
    </Link>
  );
}
