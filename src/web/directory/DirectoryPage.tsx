// « Annuaire »: the colleagues of the partnership, by organisation.

import { Skeleton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Agent } from '../../contract/session.ts';
import { agentsQuery } from '../api/queries.ts';
import { Initials } from '../people/Initials.tsx';
import { sideOfKind } from '../people/side.ts';
import { Failure } from '../shell/Failure.tsx';
import { Page } from '../shell/Page.tsx';
import { plain } from '../texts/matchWords.ts';
import { roleLabel } from '../texts/roles.ts';
import './directory.css';

export function DirectoryPage() {
  const { data, error, refetch } = useQuery(agentsQuery);
  const [text, setText] = useState('');
  const found = (data?.agents ?? []).filter(({ nom }) => plain(nom).includes(plain(text)));
  return (
    <Page title="Annuaire" lead="Les professionnels du partenariat.">
      <TextInput
        className="annuaire-recherche"
        aria-label="Chercher un collègue"
        placeholder="Nom d’un collègue"
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {data ? (
        <Organisations agents={found} />
      ) : error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton height={240} radius="lg" />
      )}
    </Page>
  );
}

function Organisations({ agents }: { readonly agents: readonly Agent[] }) {
  if (agents.length === 0)
    return <p className="discret">Personne de ce nom dans le partenariat.</p>;
  const names = [...new Set(agents.map(({ organisation }) => organisation.nom))].sort();
  return (
    <div className="annuaire">
      {names.map((name) => (
        <section key={name} className="carte" aria-label={name}>
          <h2 className="annuaire-organisation">{name}</h2>
          <ul className="sans-puces">
            {agents
              .filter(({ organisation }) => organisation.nom === name)
              .map((agent) => (
                <li key={agent.id} className="collegue annuaire-ligne">
                  <Initials nom={agent.nom} side={sideOfKind(agent.organisation.kind)} />
                  <div>
                    <div className="collegue-nom">{agent.nom}</div>
                    <div className="collegue-organisation">
                      {agent.roles.map(roleLabel).join(', ')}
                    </div>
                  </div>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
