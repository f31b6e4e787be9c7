// « On compte… »: said while figures are made, with how far it is as soon as that is known.
import { Progress } from '@mantine/core';

interface Props {
  /** Cases read so far, of how many; nothing is known of it before the first answer. */
  readonly lues?: number;
  readonly aLire?: number;
}

export function Counting({ lues = 0, aLire = 0 }: Props) {
  const said = aLire > 0 ? `${lues} situations lues sur ${aLire}.` : '';
  return (
    <section className="carte indicateurs-attente" role="status">
      <p>On compte… {said}</p>
      <Progress
        value={aLire > 0 ? (100 * lues) / aLire : 100}
        animated={aLire === 0}
        aria-label="On compte les situations"
      />
    </section>
  );
}
