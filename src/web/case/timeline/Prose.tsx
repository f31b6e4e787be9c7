// A text as it was typed: its lines kept; the person's own words wear another face.
import { noBreaks, quote } from '../../texts/typeset.ts';

interface Props {
  readonly text: string;
  readonly spoken?: boolean;
}

export function Prose({ text, spoken = false }: Props) {
  return (
    <p className={spoken ? 'prose parole' : 'prose'}>{spoken ? quote(text) : noBreaks(text)}</p>
  );
}
