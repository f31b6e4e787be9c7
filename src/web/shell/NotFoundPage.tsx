// An address that leads nowhere.
import { Link } from '@tanstack/react-router';
import { Page } from './Page.tsx';

export function NotFoundPage() {
  return (
    <Page title="Cette page n’existe pas">
      <Link to="/" className="lien">
        Revenir à Ma journée
      </Link>
    </Page>
  );
}
