// Two letters in the colour of their side: the same mark for the same colleague on every screen.
import './people.css';
import { initialsOf, type Side } from './side.ts';

interface Props {
  readonly nom: string | null;
  readonly side: Side;
  readonly size?: 'small' | 'medium';
}

/** Decorative: the name always stands beside it in words. */
export function Initials({ nom, side, size = 'medium' }: Props) {
  return (
    <span
      className={`initiales initiales-${side} initiales-${size}`}
      data-lettres={initialsOf(nom)}
      aria-hidden="true"
    />
  );
}
