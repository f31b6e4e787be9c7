// Who follows the family, and who stands for the crèche.
import { useQuery } from '@tanstack/react-query';
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { agentsQuery } from '../../api/queries.ts';
import { useAvipDates } from '../useAvip.ts';

export function FollowersPanel() {
  const { data } = useQuery(agentsQuery);
  const { sieges, referentSocial } = useAvipDates();
  const agent = (id: string | null | undefined) => data?.agents.find((one) => one.id === id);
  const roles = [
    ['Référent insertion', agent(sieges.insertion.titulaire)],
    ['Référent social', agent(referentSocial?.agent)],
  ] as const;
  return (
    <Panel title="Référents" act={{ type: 'designerReferents', label: 'Désigner' }}>
      <ul className="sans-puces">
        {roles.map(([label, one]) => (
          <li key={label} className="action">
            <span>
              {label}&nbsp;: {one?.nom ?? 'personne pour l’instant'}
            </span>
            {one && <span className="echeance-detail">{one.organisation.nom}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
