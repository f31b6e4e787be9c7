// The case as it stood after this fact: its state and everything that it remembers beside it.
import type { Replay } from '../../contract/cases.ts';
import { sayPath, sayValueAt } from './contextWords.ts';
import { useReplayNames } from './useReplayNames.ts';

export function StateThatDay({ replay }: { readonly replay: Replay }) {
  const nameOf = useReplayNames();
  const rows = leaves(replay.context).flatMap(({ path, value }) => {
    const name = sayPath(path);
    const said = sayValueAt(path, value, nameOf);
    return name === null || said === 'rien' ? [] : [{ path, name, said }];
  });
  return (
    <section className="carte" aria-labelledby="rejeu-etat">
      <h2 id="rejeu-etat" className="rejeu-titre">
        La situation ce jour-là&nbsp;: {replay.state.label}
      </h2>
      <dl className="rejeu-fiche rejeu-fiche-dense">
        {rows.map(({ path, name, said }) => (
          <div key={path}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

/** Every value with its path; lists are told whole. */
function leaves(value: object, path = ''): readonly Leaf[] {
  return Object.entries(value).flatMap(([key, one]): readonly Leaf[] => {
    const here = path === '' ? key : `${path}.${key}`;
    const nested = typeof one === 'object' && one !== null && !Array.isArray(one);
    return nested ? leaves(one, here) : [{ path: here, value: one }];
  });
}
