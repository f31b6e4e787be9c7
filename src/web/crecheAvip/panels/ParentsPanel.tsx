// Who holds parental authority, and in what role. For referents alone.
import { rolesParents } from '../../../../workflows/crecheAvip/vocabulary.ts';
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useIsReferent } from '../useAvip.ts';
import { useParents } from '../useParents.ts';

export function ParentsPanel() {
  const parents = useParents();
  if (!useIsReferent() || parents.length === 0) return null;
  return (
    <Panel title="Parents">
      <ul className="sans-puces">
        {parents.map(({ id, name, role, reach }) => (
          <li key={id} className="action">
            <span>
              {name}
              {role === 'nePasContacter' ? ', ' : '\u00a0: '}
              {role === 'nePasContacter' ? (
                <strong className="echeance-late">n’est pas à contacter</strong>
              ) : (
                rolesParents[role].toLowerCase()
              )}
            </span>
            {role !== 'nePasContacter' && reach !== null && (
              <span className="echeance-detail">{reach}</span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
