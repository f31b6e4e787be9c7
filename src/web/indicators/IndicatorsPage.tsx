// « Indicateurs »: what was proposed, decided, begun, met and ended over a period; counts, never names.
import { Button, Group, Stack } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Figures, Indicators } from '../../contract/indicators.ts';
import { indicatorsAddress } from '../api/calls.ts';
import { indicatorsQuery } from '../api/queries.ts';
import { todayInParis } from '../dates/frenchDates.ts';
import { Failure } from '../shell/Failure.tsx';
import { Page } from '../shell/Page.tsx';
import { Counting } from './Counting.tsx';
import { DelayCard } from './DelayCard.tsx';
import { FigureCard } from './FigureCard.tsx';
import { MeetingsCard } from './MeetingsCard.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';
import { firstPeriod } from './words.ts';
import './indicators.css';

export function IndicatorsPage() {
  const { periode: asked } = useSearch({ from: '/indicateurs' });
  const navigate = useNavigate({ from: '/indicateurs' });
  const cle = asked ?? firstPeriod(todayInParis());
  const { data, error, refetch } = useQuery(indicatorsQuery(cle));
  const choose = (periode: string) => void navigate({ search: { periode }, replace: true });
  return (
    <Page
      title={data ? `Indicateurs, ${data.periode.libelle}` : 'Indicateurs'}
      lead={data ? sayScope(data.portee) : undefined}
      action={<PeriodChoice cle={cle} onChange={choose} />}
    >
      {data ? (
        <Read indicators={data} />
      ) : error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <Counting />
      )}
    </Page>
  );
}

function sayScope({ sorte, nom }: Indicators['portee']): string {
  return sorte === 'organisation' ? `${nom}\u00a0: les situations de l’organisation.` : `${nom}.`;
}

function Read({ indicators }: { readonly indicators: Indicators }) {
  const { chiffres, lues, aLire, periode } = indicators;
  if (chiffres === null) return <Counting lues={lues} aLire={aLire} />;
  return (
    <Stack gap="lg" className="indicateurs">
      <p className="discret indicateurs-regle">
        «&nbsp;Masqué&nbsp;»&nbsp;: le chiffre porte sur moins de cinq situations, ou permettrait
        d’en retrouver un par soustraction. Zéro se dit. Aucune ligne ne compte un professionnel. Ne
        publiez pas ce tableau à côté de celui d’une autre organisation ou du partenariat&nbsp;:
        leur différence peut dire un petit nombre.
      </p>
      <Groups chiffres={chiffres} periode={periode.cle} />
      <Downloads periode={periode.cle} />
    </Stack>
  );
}

/** What belongs together, by the names of the tables. */
const groups = [
  ['Propositions', ['prescriptions', 'situation', 'issues', 'refus', 'retraits']],
  ['Accompagnements', ['entrees', 'freins.ouverts', 'freins.leves']],
  ['Sorties', ['sorties', 'issueFreins', 'suivi', 'effacees']],
] as const;

function Groups({ chiffres, periode }: { readonly chiffres: Figures; readonly periode: string }) {
  const { tableaux, delais, file, rencontres } = chiffres;
  const cards = (ids: readonly string[]) =>
    tableaux
      .filter(({ id }) => ids.includes(id))
      .map((table) => <FigureCard key={table.id} table={table} periode={periode} />);
  return groups.map(([titre, ids]) => (
    <section key={titre} aria-labelledby={`groupe-${titre}`} className="indicateurs-groupe">
      <h2 id={`groupe-${titre}`}>{titre}</h2>
      <div className="indicateurs-cartes">
        {titre === 'Accompagnements' &&
          file.map((table) => <FigureCard key={table.id} table={table} periode={periode} />)}
        {cards(ids)}
      </div>
      {titre === 'Propositions' && <DelayCard delais={delais} periode={periode} />}
      {titre === 'Accompagnements' && rencontres.length > 0 && (
        <MeetingsCard rencontres={rencontres} />
      )}
    </section>
  ));
}

function Downloads({ periode }: { readonly periode: string }) {
  const icon = <IconDownload size={16} aria-hidden="true" />;
  return (
    <Group gap="sm" className="hors-impression">
      {(['indicatorsXlsx', 'indicatorsCsv'] as const).map((paper) => (
        <Button
          key={paper}
          component="a"
          href={indicatorsAddress(paper, periode)}
          download
          variant="default"
          leftSection={icon}
        >
          {paper === 'indicatorsXlsx' ? 'Télécharger (XLSX)' : 'Télécharger (CSV)'}
        </Button>
      ))}
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden="true" />}
        onClick={() => window.print()}
      >
        Imprimer
      </Button>
    </Group>
  );
}
