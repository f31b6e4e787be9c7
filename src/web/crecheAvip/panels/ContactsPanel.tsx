// Whom the crèche may call.
import { liens } from '../../../../workflows/crecheAvip/vocabulary.ts';
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { lowerFirst } from '../../texts/lowerFirst.ts';
import { useAvipContents } from '../useAvip.ts';

export function ContactsPanel() {
  const { view } = useCase();
  const { contacts } = useAvipContents();
  if (contacts.length === 0 && !isPossible(view, 'transmettreContacts')) return null;
  return (
    <Panel
      title="Contacts"
      act={{
        type: 'transmettreContacts',
        label: contacts.length === 0 ? 'Transmettre' : 'Modifier',
      }}
    >
      <ul className="sans-puces">
        {contacts.map(({ nom, lien, telephone }) => (
          <li key={`${nom} ${telephone}`} className="action">
            <span>
              {nom}, {lowerFirst(liens[lien])}
            </span>
            <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`} className="lien">
              {telephone}
            </a>
          </li>
        ))}
      </ul>
      {contacts.length === 0 && (
        <p className="discret panneau-vide">La crèche n’a encore personne à appeler.</p>
      )}
    </Panel>
  );
}
