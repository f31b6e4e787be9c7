// The auditor's way in: find a case by its reference, or take one of the list.
import { Skeleton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { casesQuery } from '../api/queries.ts';
import { MiniLine } from '../case/stations/MiniLine.tsx';
import { usePersonName } from '../privacy/entretien.tsx';
import { EmptyState } from '../shell/EmptyState.tsx';
import { Failure } from '../shell/Failure.tsx';
import { Page } from '../shell/Page.tsx';
import './replay.css';

export function ReplaySearchPage() {
  const [texte, setTexte] = useState('');
  const [asked] = useDebouncedValue(texte, 200);
  const { data, error } = useQuery(casesQuery({ texte: asked }));
  return (
    <Page
      title="Rejeu"
      lead="Revoir une situation fait par fait, telle qu’elle était. Les contenus restent fermés."
    >
      <TextInput
        className="rejeu-recherche"
        aria-label="Référence de la situation"
        placeholder="Référence, par exemple AG-2026-0042-7"
        autoComplete="off"
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        value={texte}
        onChange={(event) => setTexte(event.currentTarget.value)}
      />
      {data ? (
        <Found cases={data.cases} searching={asked !== ''} />
      ) : error ? (
        <Failure error={error} />
      ) : (
        <Skeleton height={240} radius="lg" />
      )}
    </Page>
  );
}

interface FoundProps {
  readonly cases: readonly {
    readonly id: string;
    readonly reference: string;
    readonly pathway: string;
    readonly personne: string | null;
    readonly state: { readonly value: string; readonly label: string };
  }[];
  readonly searching: boolean;
}

function Found({ cases, searching }: FoundProps) {
  const personName = usePersonName();
  if (cases.length === 0) {
    return (
      <EmptyState title="Aucune situation">
        {searching
          ? 'Aucune situation ouverte à votre mandat ne répond à cette référence.'
          : 'Aucune situation n’est encore ouverte à votre mandat.'}
      </EmptyState>
    );
  }
  return (
    <ul className="sans-puces rejeu-liste">
      {cases.map((card) => (
        <li key={card.id}>
          <Link to="/rejeu/$caseId" params={{ caseId: card.id }} className="rejeu-choix">
            <strong className="reference">{card.reference}</strong>
            {card.personne !== null && <span>{personName(card.id, card.personne)}</span>}
            <span className="discret">{card.state.label}</span>
            <MiniLine pathway={card.pathway} state={card.state.value} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
