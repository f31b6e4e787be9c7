// What a screen shows when what it asked for was refused or did not come.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Refused, sentenceOf } from '../api/refused.ts';

interface Props {
  readonly error: unknown;
  readonly retry?: () => void;
}

export function Failure({ error, retry }: Props) {
  const unknown = error instanceof Refused && error.problem.status === 404;
  return (
    <div className="vide" role="alert">
      <p className="vide-titre">
        {unknown ? 'Cette page n’existe pas, ou ne vous est pas ouverte.' : 'Rien à montrer ici.'}
      </p>
      {!unknown && <p className="discret">{sentenceOf(error)}</p>}
      {retry && !unknown ? (
        <Button variant="default" onClick={retry}>
          Réessayer
        </Button>
      ) : (
        <Link to="/" className="lien">
          Revenir à Ma journée
        </Link>
      )}
    </div>
  );
}
