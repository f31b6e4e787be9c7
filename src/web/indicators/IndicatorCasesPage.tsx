// The cases behind a figure, for who may know of them: the list of « Situations », and nothing more.
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { IndicatorCases } from '../../contract/indicators.ts';
import { indicatorCasesQuery } from '../api/queries.ts';
import { CaseCards } from '../cases/CaseCards.tsx';
import { CaseTable } from '../cases/CaseTable.tsx';
import { EmptyState } from '../shell/EmptyState.tsx';
import { Failure } from '../shell/Failure.tsx';
import { Page } from '../shell/Page.tsx';
import { typeset } from '../texts/typeset.ts';
import { Counting } from './Counting.tsx';
import '../cases/cases.css';

export function IndicatorCasesPage() {
  const { periode = '', chiffre = '' } = useSearch({ from: '/indicateurs/situations' });
  const { data, error, refetch } = useQuery(indicatorCasesQuery(periode, chiffre));
  return (
    <Page
      title={data ? typeset(`${data.libelle}, ${data.periode}`) : 'Situations'}
      lead={
        <Link to="/indicateurs" search={{ periode }} className="lien">
          Revenir aux indicateurs
        </Link>
      }
    >
      {data ? (
        <Behind cases={data.cases} />
      ) : error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <Counting />
      )}
    </Page>
  );
}

function Behind({ cases }: Pick<IndicatorCases, 'cases'>) {
  const wide = useMediaQuery('(min-width: 60rem)', true, { getInitialValueInEffect: false });
  if (cases.length === 0) {
    return (
      <EmptyState title="Aucune situation ici">
        Celles que ce chiffre compte ne sont plus à connaître.
      </EmptyState>
    );
  }
  return (
    <>
      <p className="discret situations-compte" role="status">
        {cases.length === 1 ? '1 situation' : `${cases.length} situations`}
      </p>
      {wide ? <CaseTable cases={cases} /> : <CaseCards cases={cases} />}
    </>
  );
}
