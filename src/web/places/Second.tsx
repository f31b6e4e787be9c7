// Somebody was there first: said calmly, nothing is lost, and the next fit is one press away below.
import { Alert } from '@mantine/core';
import type { Preview } from '../../contract/placeActs.ts';
import { HalfDay } from '../../contract/places.ts';
import type { Problem } from '../../contract/problem.ts';
import { sayMoment } from './sayEffects.ts';

interface Props {
  readonly problem: Problem;
  readonly preview: Preview | null;
}

export function Second({ problem, preview }: Props) {
  const demi = HalfDay.safeParse(problem.params?.['demi']);
  const jour = problem.params?.['jour'];
  const when =
    demi.success && typeof jour === 'string' ? ` le ${sayMoment({ jour, demi: demi.data })}` : '';
  return (
    <Alert
      color="orange"
      variant="light"
      role="alert"
      title={`Cette place vient d’être prise${when}.`}
    >
      Rien n’a été écrit, et la demande garde son rang.
      {preview?.nearby && ' Voici ce qui est libre tout près.'}
    </Alert>
  );
}
