// « Situations »: every case I may know of, dense enough to compare, found by name or by reference.
import { Group, Skeleton } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CaseList, CaseSearch } from '../../contract/cases.ts';
import { casesQuery } from '../api/queries.ts';
import { NewLinks } from '../demande/NewLinks.tsx';
import { ImportLink } from '../imports/ImportLink.tsx';
import { useMe } from '../session/session.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { Failure } from '../shell/Failure.tsx';
import { Page } from '../shell/Page.tsx';
import { listWordsOf } from '../texts/listWords.ts';
import { CaseCards } from './CaseCards.tsx';
import { CaseFilters } from './CaseFilters.tsx';
import { CaseTable } from './CaseTable.tsx';
import { ExportList } from './ExportList.tsx';
import { rememberedSearch, rememberSearch } from './rememberedSearch.ts';
import './cases.css';

export function CasesPage() {
  const [search, setSearch] = useState(rememberedSearch);
  const [asked] = useDebouncedValue(search, 200);
  const { data, error, refetch } = useQuery(casesQuery(asked));

  useEffect(() => rememberSearch(search), [search]);

  return (
    <Page
      title="Situations"
      action={
        <Group gap="sm">
          <ImportLink />
          <NewLinks />
        </Group>
      }
    >
      <CaseFilters value={search} onChange={setSearch} />
      {data ? (
        <Found list={data} search={search} />
      ) : error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton height={320} radius="lg" />
      )}
    </Page>
  );
}

interface FoundProps {
  readonly list: CaseList;
  readonly search: Pick<CaseSearch, 'texte' | 'filtre' | 'etat'>;
}

function Found({ list, search }: FoundProps) {
  const words = listWordsOf(useMe());
  const wide = useMediaQuery('(min-width: 60rem)', true, { getInitialValueInEffect: false });
  if (list.cases.length === 0) {
    return <EmptyState title="Aucune situation ici">{sayNone(search, words.noCase)}</EmptyState>;
  }
  return (
    <>
      <div className="situations-entete">
        <p className="discret situations-compte" role="status">
          {sayCount(list)}
        </p>
        <ExportList search={search} />
      </div>
      {wide ? <CaseTable cases={list.cases} /> : <CaseCards cases={list.cases} />}
    </>
  );
}

function sayNone({ texte, filtre, etat }: FoundProps['search'], noCase: string): string {
  if (texte !== '') {
    return 'Aucune de vos situations ne répond à ce nom ou à cette référence. Essayez le début du nom, ou «\u00a0Toutes\u00a0».';
  }
  if (filtre === 'toutes' && etat === null) return noCase;
  return 'Rien dans ce tri. «\u00a0Toutes\u00a0» montre aussi le reste.';
}

function sayCount({ cases, total }: CaseList): string {
  const all = total === 1 ? '1 situation' : `${total} situations`;
  return cases.length < total ? `${all}, les ${cases.length} premières sont ici` : all;
}
