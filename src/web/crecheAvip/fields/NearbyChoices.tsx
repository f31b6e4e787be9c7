// What is free near a wish, each with the way to start from it.
import { Button } from '@mantine/core';
import type { Nearby, Solution } from '../../../contract/places.ts';
import { sayMissing, saySolution } from './saySolution.ts';

interface Props {
  readonly nearby: Nearby;
  readonly take: (solution: Solution) => void;
}

const kinds = [
  ['exacte', 'Tout le besoin'],
  ['enPartie', 'Une partie du besoin'],
  ['plusTard', 'Plus tard'],
] as const;

export function NearbyChoices({ nearby, take }: Props) {
  const found = kinds.flatMap(([kind, label]) => {
    const solution = nearby[kind];
    return solution === null ? [] : [{ kind, label, solution }];
  });
  if (found.length === 0) return <p className="avip-dit discret">Rien de libre qui convienne.</p>;
  return (
    <ul className="sans-puces avip-solutions">
      {found.map(({ kind, label, solution }) => (
        <li key={kind}>
          <span>
            <strong>{label}</strong>&nbsp;: {saySolution(solution)}.{' '}
            {sayMissing(solution) !== null && (
              <span className="discret">{sayMissing(solution)}</span>
            )}
          </span>
          <Button size="compact-sm" variant="default" onClick={() => take(solution)}>
            Partir de là
          </Button>
        </li>
      ))}
    </ul>
  );
}
