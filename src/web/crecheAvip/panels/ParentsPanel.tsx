// Who holds parental authority, and in what role. For referents alone.
import { rolesParents } from '../../../../workflows/crecheAvip/vocabulary.ts';
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { sayShortDay } from '../../dates/frenchDates.ts';
import { useIsReferent } from '../useAvip.ts';
import { type Parent, useParents } from '../useParents.ts';

export function ParentsPanel() {
  const parents = useParents();
  if (!useIsReferent() || parents.length === 0) return null;
  const kept = parents.some(({ proteges }) => proteges);
  return (
    <Panel
      title="Parents"
      act={{ type: 'fixerUsageContacts', label: kept ? 'Lever la protection' : 'Protéger' }}
    >
      <ul className="sans-puces">
        {parents.map(({ id, name, role, reach, ...parent }) => (
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
              <span
                className={parent.proteges ? 'echeance-detail hors-impression' : 'echeance-detail'}
              >
                {reach}
              </span>
            )}
            <Protection {...parent} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** SECRET-18. On no paper: what is said of it is for who may lift it. */
function Protection({ proteges, protectionLevee }: Pick<Parent, 'proteges' | 'protectionLevee'>) {
  const { today } = useCase();
  if (!proteges && protectionLevee === null) return null;
  return (
    <span className="echeance-detail hors-impression">
      {protectionLevee === null
        ? 'coordonnées protégées, lues des référents'
        : `protection des coordonnées levée le ${sayShortDay(protectionLevee, today)}`}
    </span>
  );
}
