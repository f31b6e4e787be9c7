// What the other member wrote, open to be read while one writes one's own part.
import type { Texte } from '../../../workflows/accompagnementGlobal/contents.ts';
import { Prose } from '../case/timeline/Prose.tsx';

interface Props {
  readonly title: string;
  readonly part: Texte | null;
}

export function OtherPart({ title, part }: Props) {
  if (part === null) return null;
  return (
    <details className="autre-partie">
      <summary>{title}</summary>
      <Prose text={part.texte} />
    </details>
  );
}
