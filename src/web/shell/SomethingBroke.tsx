// A screen that failed: what to do, and nothing of the machine.
import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';

export function SomethingBroke({ reset }: ErrorComponentProps) {
  return (
    <div className="vide" role="alert">
      <p className="vide-titre">Cet écran n’a pas pu s’afficher.</p>
      <p className="discret">
        Ce qui était enregistré l’est toujours. Si cela se reproduit, dites-le à la personne qui
        s’occupe de Tandem chez vous.
      </p>
      <Button variant="default" onClick={reset}>
        Réessayer
      </Button>
    </div>
  );
}
