// What this step changed, before and after side by side.
import type { Replay } from '../../contract/cases.ts';
import { sayPath, sayValueAt } from './contextWords.ts';
import { useReplayNames } from './useReplayNames.ts';

export function WhatChanged({ replay }: { readonly replay: Replay }) {
  const nameOf = useReplayNames();
  const { fact, state, previousState, changes } = replay;
  const moved = previousState?.value !== state.value;
  const rows = changes.flatMap(({ path, before, after }) => {
    const name = sayPath(path);
    if (name === null) return [];
    return [
      {
        path,
        name,
        before: sayValueAt(path, before, nameOf),
        after: sayValueAt(path, after, nameOf),
      },
    ];
  });
  return (
    <section className="carte" aria-labelledby="rejeu-change">
      <h2 id="rejeu-change" className="rejeu-titre">
        Ce que ce fait a changé
      </h2>
      {!moved && rows.length === 0 && <p className="discret">{sayNothing(fact)}</p>}
      {(moved || rows.length > 0) && (
        <table className="rejeu-table">
          <thead>
            <tr>
              <td />
              <th scope="col">Avant</th>
              <th scope="col">Après</th>
            </tr>
          </thead>
          <tbody>
            {moved && (
              <tr>
                <th scope="row">Étape</th>
                <td>{previousState?.label ?? 'aucune'}</td>
                <td>
                  <strong>{state.label}</strong>
                </td>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.path}>
                <th scope="row">{row.name}</th>
                <td>{row.before}</td>
                <td>
                  <strong>{row.after}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function sayNothing({ closed, destroyed }: Replay['fact']): string {
  const same = 'L’état de la situation n’a pas changé.';
  if (destroyed) return `Contenu détruit. ${same}`;
  return closed.length > 0 ? `Contenu fermé. ${same}` : same;
}
